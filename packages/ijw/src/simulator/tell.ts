import { spokenDay } from '../spoken.ts'
import { type Delivery, refusalsIn } from './delivery.ts'
import type { Fault } from './faults.ts'
import type { Play } from './play.ts'
import type { Role, Story } from './story.ts'

const NAMES: Record<Role, string> = { municipality: 'gemeente', provider: 'aanbieder' }
const FAULTS: Record<Fault['kind'], string> = {
  late: 'te laat',
  'late reply': 'laat beantwoord',
  'lost reply': 'antwoord kwijt',
  double: 'dubbel bezorgd',
  damaged: 'beschadigd aangekomen',
  'wrong order': 'te vroeg',
  rejected: 'met een fout',
  'left out': 'niet verstuurd',
  'start after stop': 'start na stop',
}

/** What was played, for people: one Dutch line for each file, and one for each term that was missed. */
export function tellPlay(story: Story, { log, missed, unsent }: Play): readonly string[] {
  const says = new Map(story.steps.map((step) => [step.id, step.says]))
  return [
    story.title,
    ...log.map((delivery) => `${headOf(delivery)}: ${outcomeOf(delivery, log, says.get(delivery.step) ?? '')}`),
    ...unsent.map(({ step, findings }) => `Niet verstuurd (${step}): ${findings.map((one) => one.says).join(' ')}`),
    ...missed.map(({ about, due, came }) => {
      const when = came === undefined ? 'is nog niet gebeurd' : `gebeurde op ${spokenDay(came)}`
      const until = spokenDay(due.last)
      return `Termijn gemist (${due.term.id}, ${log[about]?.file}): kon tot en met ${until}, ${when}. ${due.term.says}`
    }),
  ]
}

function headOf({ day, from, file, due }: Delivery): string {
  return `${spokenDay(day)}, ${NAMES[from]}, ${file}${due === undefined ? '' : ` (${FAULTS[due]})`}`
}

function outcomeOf({ message, findings, answers }: Delivery, log: readonly Delivery[], says: string): string {
  if (answers !== undefined) {
    const codes = refusalsIn(message)
    const about = log[answers]?.file
    return codes.length === 0 ? `antwoord op ${about}, akkoord` : `antwoord op ${about}, met ${codes.join(', ')}`
  }
  return [says, ...findings.map((finding) => `${finding.rule}: ${finding.says}`)].join(' ')
}
