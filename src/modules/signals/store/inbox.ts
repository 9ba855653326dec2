import { hot, type Tx } from '../../../platform/database.ts'
import type { SignalState } from '../rules/handling-terms.ts'
import { openFor } from './seal.ts'

/** A row of the inbox; an empty name is nobody. */
export type SignalRow = {
  id: string
  number: string
  receivedAt: string
  child: string
  kinds: string[]
  danger: boolean
  state: SignalState
  team: string
  handler: string
  mine: boolean
  offeredTo: string
  dueAt: string
  linked: boolean
  inDossier: boolean
}

const OPEN: readonly SignalState[] = ['new', 'taken-up', 'weighing', 'passed-on']

export type InboxFilter = 'open' | 'taken-up' | 'closed'
export type InboxAsk = { municipality: string; worker: string; teams: readonly string[]; filter: InboxFilter; at: Date }

/** Which states a filter of the inbox shows. */
function statesOf(filter: InboxFilter): readonly SignalState[] {
  return filter === 'open' ? OPEN : filter === 'taken-up' ? ['taken-up', 'weighing'] : ['closed']
}

const MOST_SHOWN = 200

/** The signals of my teams, of myself and offered to my teams; what is due first on top. */
export async function listSignalsOf(tx: Tx, ask: InboxAsk): Promise<SignalRow[]> {
  const open = ask.filter !== 'closed'
  // A worker's list is a hot path: one named statement each, as JSON because reading fifty rows of columns costs the
  // application more than the question itself (bench: worker's list). Open ones have an index of their own.
  const [found] = await hot<{ signals: SignalRow[] }>(tx, {
    name: `signals-of-worker-${open ? 'open' : 'closed'}`,
    text: `select coalesce(json_agg(row), '[]') as signals from (
           select s.id, s.number, s.received_at as "receivedAt", s.child, s.kinds, s.danger, s.state, t.name as team,
             coalesce(w.name, '') as handler, s.handler is not distinct from $4 as mine, coalesce(o.name, '') as "offeredTo",
             s.due_at as "dueAt", s.household is not null as linked, s.dossier is not null as "inDossier"
           from signals.signal s
           join organisations.published_team t on t.municipality = s.municipality and t.id = s.team
           left join organisations.published_worker w on w.municipality = s.municipality and w.id = s.handler
           left join organisations.published_team o on o.municipality = s.municipality and o.id = s.offered_to
           where s.municipality = $1 and s.state ${open ? '<>' : '='} 'closed' and s.state = any($2)
             and (s.team = any($3::uuid[]) or s.handler = $4 or s.offered_to = any($3::uuid[])) and ${openFor('$1', '$4', '$5')}
           order by ${open ? 's.dossier is not null, s.due_at' : 's.closed_at desc'} limit ${MOST_SHOWN}) row`,
    values: [ask.municipality, statesOf(ask.filter), ask.teams, ask.worker, ask.at],
  })
  return found?.signals ?? []
}
