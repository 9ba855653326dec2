import { sql } from 'kysely'
import { hot, type Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { staleOrGone } from '../../../platform/stale.ts'
import type { Piece } from '../rules/content.ts'
import type { Door, SignalState, SignalTables } from '../tables.ts'

export type { Door } from '../tables.ts'

const own = (tx: Tx) => tx.withTables<SignalTables>()

export type NewSignal = {
  municipality: string
  door: Door
  danger: boolean
  kinds: readonly string[]
  about: readonly string[]
  pieces: readonly Piece[]
  child: string
  childBirth?: string
  postcode: string
  schoolPostcode: string
  anonymous: boolean
  protected: boolean
  reporter?: string
  reporterOrganisation?: string
  reporterName: string
  reporterContact: string
  team: string
  dueAt: Date
  feedbackDue: string
}

export async function addSignal(
  tx: Tx,
  signal: NewSignal,
  { by, at }: { by: string; at: Date },
): Promise<{ id: string; number: string }> {
  const id = newId(at)
  const number = await nextNumber(tx, signal.municipality, at.getUTCFullYear())
  await own(tx)
    .insertInto('signals.signal')
    .values({
      municipality: signal.municipality,
      id,
      number,
      received_at: at,
      door: signal.door,
      danger: signal.danger,
      kinds: [...signal.kinds],
      about: [...signal.about],
      pieces: JSON.stringify(signal.pieces),
      child: signal.child,
      child_birth: signal.childBirth ?? null,
      postcode: signal.postcode,
      school_postcode: signal.schoolPostcode,
      anonymous: signal.anonymous,
      protected: signal.protected,
      reporter: signal.reporter ?? null,
      reporter_organisation: signal.reporterOrganisation ?? null,
      reporter_name: signal.reporterName,
      reporter_contact: signal.reporterContact,
      household: null,
      dossier: null,
      team: signal.team,
      handler: null,
      due_at: signal.dueAt,
      feedback_due: signal.feedbackDue,
      state: 'new',
      outcome: null,
      outcome_reason: null,
      changed_by: by,
      changed_at: at,
    })
    .execute()
  return { id, number }
}

async function nextNumber(tx: Tx, municipality: string, year: number): Promise<string> {
  const { last } = await own(tx)
    .insertInto('signals.counter')
    .values({ municipality, year, last: 1 })
    .onConflict((clash) => clash.columns(['municipality', 'year']).doUpdateSet({ last: sql`counter.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  return `S${year}-${String(last).padStart(5, '0')}`
}

export type SignalRow = {
  id: string
  number: string
  receivedAt: string
  child: string
  kinds: string[]
  danger: boolean
  state: SignalState
  team: string
  handler: string | null
  dueAt: string
}

const OPEN: readonly SignalState[] = ['new', 'weighing', 'passed-on']

export type InboxAsk = {
  municipality: string
  worker: string
  teams: readonly string[]
  states: readonly SignalState[]
}

export function statesOf(filter: 'open' | 'taken-up' | 'closed'): readonly SignalState[] {
  return filter === 'open' ? OPEN : [filter]
}

/** The signals of my teams and of myself, what is due first on top. */
export async function listSignalsOf(tx: Tx, ask: InboxAsk): Promise<SignalRow[]> {
  // A worker's list is a hot path: one named statement (bench: worker's list).
  return hot<SignalRow>(tx, {
    name: 'signals-of-worker',
    text: `select s.id, s.number, s.received_at as "receivedAt", s.child, s.kinds, s.danger, s.state, t.name as team, w.name as handler, s.due_at as "dueAt"
           from signals.signal s
           join organisations.published_team t on t.municipality = s.municipality and t.id = s.team
           left join organisations.published_worker w on w.municipality = s.municipality and w.id = s.handler
           where s.municipality = $1 and s.state = any($2) and (s.team = any($3::uuid[]) or s.handler = $4)
           order by s.due_at limit 200`,
    values: [ask.municipality, ask.states, ask.teams, ask.worker],
  })
}

export type Signal = {
  id: string
  number: string
  receivedAt: Date
  child: string
  kinds: string[]
  about: string[]
  pieces: Piece[]
  danger: boolean
  anonymous: boolean
  protected: boolean
  reporter: string | null
  reporterOrganisation: string | null
  reporterName: string
  reporterContact: string
  household: string | null
  dossier: string | null
  team: string
  handler: string | null
  dueAt: Date
  feedbackDue: string
  state: SignalState
  version: number
}

const columns = [
  'id',
  'number',
  'received_at as receivedAt',
  'child',
  'kinds',
  'about',
  'pieces',
  'danger',
  'anonymous',
  'protected',
  'reporter',
  'reporter_organisation as reporterOrganisation',
  'reporter_name as reporterName',
  'reporter_contact as reporterContact',
  'household',
  'dossier',
  'team',
  'handler',
  'due_at as dueAt',
  'feedback_due as feedbackDue',
  'state',
  'version',
] as const

export async function getSignal(tx: Tx, municipality: string, id: string): Promise<Signal> {
  const row = await own(tx)
    .selectFrom('signals.signal')
    .select(columns)
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'signals/unknown', status: 404 })
  return row
}

export async function getSignalForUpdate(tx: Tx, municipality: string, id: string): Promise<Signal> {
  const row = await own(tx)
    .selectFrom('signals.signal')
    .select(columns)
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'signals/unknown', status: 404 })
  return row
}

export type SignalChange = {
  state?: SignalState
  handler?: string
  household?: string
  dossier?: string
  team?: string
  outcome?: string
  outcome_reason?: string
}

/** Changes a signal that still has this version, and gives the new one. */
export async function changeSignal(
  tx: Tx,
  which: { municipality: string; id: string; version: number },
  { set, by, at }: { set: SignalChange; by: string; at: Date },
): Promise<number> {
  const changed = await own(tx)
    .updateTable('signals.signal')
    .set((row) => ({ ...set, version: sql<number>`${row.ref('version')} + 1`, changed_by: by, changed_at: at }))
    .where('municipality', '=', which.municipality)
    .where('id', '=', which.id)
    .where('version', '=', which.version)
    .returning('version')
    .executeTakeFirst()
  if (changed) return changed.version
  const now = await own(tx)
    .selectFrom('signals.signal')
    .select(['changed_by', 'changed_at'])
    .where('municipality', '=', which.municipality)
    .where('id', '=', which.id)
    .executeTakeFirst()
  throw staleOrGone(now, 'signals/unknown')
}
