import { hasRole } from '../../platform/actor.ts'
import { useCase } from '../../platform/use-case.ts'
import { ListSignals, SignalList } from './contract/handling.ts'
import { HANDLERS } from './may-handle.ts'
import { openDays } from './open-days.ts'
import { dayOf } from './rules/dated.ts'
import { AGEING_SCALES, ageClass, lateness } from './rules/handling-terms.ts'
import { listSignalsOf } from './store/inbox.ts'

/** The inbox of my teams: what is due first on top; late is said, not only coloured. */
export const listSignals = useCase({
  name: 'signals.list-signals',
  summary: 'Signalen van mijn teams',
  action: 'list',
  purpose: 'child-safety',
  input: ListSignals,
  output: SignalList,
  subject: () => 'signals/inbox',
  may: ({ actor }) => hasRole(actor, ...HANDLERS) && 'role/handles-signals',
  async run({ tx, actor, municipality, now }, { state }) {
    const ageOf = agesAt(now, municipality)
    const ask = { municipality, worker: actor.id, teams: actor.teams, filter: state, at: now }
    const rows = await listSignalsOf(tx, ask)
    return {
      signals: rows.map((row) => {
        const [received, due] = [new Date(row.receivedAt), new Date(row.dueAt)]
        // What is in a dossier is watched there.
        const open = row.state !== 'closed' && !row.inDossier
        return {
          ...row,
          receivedAt: received.toISOString(),
          dueAt: due.toISOString(),
          lateness: open ? lateness(due, now) : ('in-time' as const),
          late: open && due < now,
          age: open ? ageOf(received) : '',
        }
      }),
    }
  },
})

/** The age of a signal that came in then. Many come in on the same day, so a day is reckoned once (bench: worker's list). */
function agesAt(now: Date, municipality: string): (received: Date) => string {
  const known = new Map<string, string>()
  return (received) => {
    const day = dayOf(received)
    const before = known.get(day)
    if (before !== undefined) return before
    const age = ageClass(AGEING_SCALES, { workingDays: openDays(received, now), at: now, municipality }) ?? ''
    known.set(day, age)
    return age
  }
}
