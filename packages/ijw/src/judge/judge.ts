import type { Finding } from '../finding.ts'
import type { Message } from '../model/contents.ts'
import type { Before } from './earlier/before.ts'
import type { Earlier } from './earlier/earlier.ts'
import { judgeAfter, knownBefore } from './earlier/judge.ts'
import { judgeInside } from './inside/inside.ts'
import { inOrder } from './order.ts'
import { judgeAgainstOutside } from './outside/judge.ts'
import type { Outside } from './outside/outside.ts'

/** What a message is held against. What is left out is not judged, so less may be found. */
export type Against = {
  /** The messages that went before (level 3). */
  readonly earlier?: Earlier
  /** Lists and contracts (level 4). */
  readonly outside?: Outside
  /** The day of the receiver, 'YYYY-MM-DD': no message may come from the future (TR135). */
  readonly today: string
}

/**
 * What is wrong with a message that was read without findings of level 1, in its order. First what is wrong inside it
 * (level 2): if anything is, the whole message is refused with 0001 and nothing deeper is looked at (IV032, IV088). Only
 * then it is held against earlier messages (level 3) and outside sources (level 4), and everything found there is told.
 * A return message (302 to 320) is never judged.
 */
export async function judge(message: Message, against: Against): Promise<readonly Finding[]> {
  const inside = judgeInside(message)
  if (inside.length > 0) return inside
  const { earlier, outside = {}, today } = against
  const known = earlier && (await knownBefore(message, earlier, outside))
  const before = known ? judgeAfter(message, known) : []
  const begun = known ? begunIn(known) : []
  return inOrder(message, [...before, ...judgeAgainstOutside(message, outside, today, begun)])
}

/** When the allocations to this provider began that the message is about (TR378). */
function begunIn({ facts, parties }: Before): readonly string[] {
  return facts.allocations
    .filter(({ Aanbieder }) => Aanbieder === parties.provider)
    .map(({ Ingangsdatum }) => Ingangsdatum)
}
