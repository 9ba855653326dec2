import { hasRole } from '../../platform/actor.ts'
import { useCase } from '../../platform/use-case.ts'
import { ListSignals, SignalList } from './contract.ts'
import { listSignalsOf, statesOf } from './store/signals.ts'

/** The inbox of my teams: what is due first on top; late is said, not only coloured. */
export const listSignals = useCase({
  name: 'signals.list-signals',
  summary: 'Signalen van mijn teams',
  action: 'list',
  purpose: 'child-safety',
  input: ListSignals,
  output: SignalList,
  subject: () => 'signals/inbox',
  may: ({ actor }) =>
    hasRole(actor, 'youth-consultant', 'team-lead', 'behavioural-scientist') && 'role/handles-signals',
  async run({ tx, actor, municipality, now }, { state }) {
    const rows = await listSignalsOf(tx, {
      municipality,
      worker: actor.id,
      teams: actor.teams,
      states: statesOf(state),
    })
    return {
      signals: rows.map((row) => ({
        ...row,
        receivedAt: new Date(row.receivedAt).toISOString(),
        dueAt: new Date(row.dueAt).toISOString(),
        handler: row.handler ?? '',
        late: state === 'open' && new Date(row.dueAt) < now,
      })),
    }
  },
})
