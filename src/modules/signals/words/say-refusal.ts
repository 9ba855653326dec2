import type { Refusal } from '../../../platform/refusal.ts'
import type { SignalsWords } from './nl.ts'

/** Which names belong to which fact of a refusal, so that a reader sees "Wegen" and not `weigh`. */
function namesOf(words: SignalsWords): Record<string, Readonly<Record<string, string>>> {
  return {
    step: words.meldcode.steps,
    question: words.meldcode.questions,
    norm: words.meldcode.norms,
    role: words.meldcode.roles,
    adviser: words.meldcode.advisers,
    kind: words.kinds,
    domain: words.domains,
    state: words.handling.states,
    channel: words.reporting.channels,
  }
}

/** The facts of a refusal with codes replaced by their names; what has no name stays as it is. */
export function readableFacts(words: SignalsWords, facts: Refusal['facts'] = {}): Record<string, string> {
  const names = namesOf(words)
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]) => [fact, names[fact]?.[String(value)] ?? String(value)]),
  )
}
