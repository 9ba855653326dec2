import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import { type OnDay, own, type Place, type Stamp, stamped } from './own.ts'
import { versioned } from './stale.ts'

export type NewWorker = {
  municipality: string
  id: string
  organisation: string
  subject: string
  name: string
  email?: string
  phone?: string
  since: string
}

export async function addWorker(tx: Tx, { email, phone, ...worker }: NewWorker, stamp: Stamp): Promise<void> {
  await own(tx)
    .insertInto('organisations.worker')
    .values({ ...worker, email: email || null, phone: phone || null, until: null, language: null, ...stamped(stamp) })
    .execute()
}

export type WorkerRow = {
  id: string
  name: string
  organisation: string
  phone: string | null
  email: string | null
  roles: string[]
  teams: string[]
  away: { until: string; deputy: string; deputyName: string } | null
}

export type WorkerFilter = {
  search?: string | undefined
  organisation?: string | undefined
  team?: string | undefined
  role?: string | undefined
  page?: number | undefined
}

const PAGE = 50

/**
 * Workers active on a day by name, with organisation, the roles and teams of that day, and who stands in for who is away.
 * With `page` fifty at a time.
 */
export async function findWorkers(
  tx: Tx,
  { municipality, day }: OnDay,
  filter: WorkerFilter = {},
): Promise<{ workers: WorkerRow[]; total: number }> {
  const holds = sql`r.municipality = w.municipality and r.worker = w.id and r.since <= ${day} and (r.until is null or r.until >= ${day})`
  const conditions = [
    sql`w.municipality = ${municipality} and w.since <= ${day} and (w.until is null or w.until >= ${day})`,
    filter.search && sql`position(organisations.folded(${filter.search}) in w.name_key) > 0`,
    filter.organisation && sql`w.organisation = ${filter.organisation}`,
    filter.team && sql`exists (select from organisations.role_held r where ${holds} and r.team = ${filter.team})`,
    filter.role && sql`exists (select from organisations.role_held r where ${holds} and r.role = ${filter.role})`,
  ].flatMap((condition) => (condition ? [condition] : []))
  const { rows } = await sql<WorkerRow & { total: number }>`
    select w.id, w.name, o.name as organisation, w.phone, w.email, count(*) over () as total,
      coalesce((select array_agg(distinct r.role) from organisations.role_held r where ${holds}), '{}') as roles,
      coalesce((select array_agg(distinct r.team) from organisations.role_held r where ${holds} and r.team is not null), '{}') as teams,
      (select json_build_object('until', b.until, 'deputy', b.deputy, 'deputyName', d.name)
       from organisations.absence b
       join organisations.worker d on d.municipality = b.municipality and d.id = b.deputy
       where b.municipality = w.municipality and b.worker = w.id and b.since <= ${day} and b.until >= ${day}) as away
    from organisations.worker w
    join organisations.organisation o on o.municipality = w.municipality and o.id = w.organisation
    where ${sql.join(conditions, sql` and `)}
    order by w.name_key, w.id
    ${filter.page ? sql`limit ${PAGE} offset ${(filter.page - 1) * PAGE}` : sql``}`.execute(tx)
  return { workers: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

export type WorkerName = { id: string; name: string; organisation: string }

/** Workers active on a day, with the name of their organisation, for choosing and for showing who is who. */
export async function listWorkers(
  tx: Tx,
  { municipality, today }: { municipality: string; today: string },
): Promise<(WorkerName & { roles: string[]; teams: string[] })[]> {
  const { workers } = await findWorkers(tx, { municipality, day: today })
  return workers.map(({ id, name, organisation, roles, teams }) => ({ id, name, organisation, roles, teams }))
}

export async function findWorker(tx: Tx, { municipality, id }: Place) {
  return own(tx)
    .selectFrom('organisations.worker as w')
    .innerJoin('organisations.organisation as o', (join) =>
      join.onRef('o.municipality', '=', 'w.municipality').onRef('o.id', '=', 'w.organisation'),
    )
    .where('w.municipality', '=', municipality)
    .where('w.id', '=', id)
    .select([
      'w.id',
      'w.name',
      'w.organisation',
      'o.name as organisationName',
      'w.subject',
      'w.email',
      'w.phone',
      'w.since',
      'w.until',
      'w.version',
    ])
    .executeTakeFirst()
}

/** Some workers by id, with their dates; who does not exist here is not in the answer. */
export async function findWorkersById(tx: Tx, municipality: string, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, { id: string; name: string; since: string; until: string | null }>()
  const rows = await own(tx)
    .selectFrom('organisations.worker')
    .select(['id', 'name', 'since', 'until'])
    .where('municipality', '=', municipality)
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

async function getWorker(tx: Tx, place: Place) {
  const row = await findWorker(tx, place)
  if (!row) throw new Refused({ refused: 'organisations/unknown-worker', status: 422 })
  return row
}

export async function getWorkerName(tx: Tx, municipality: string, id: string): Promise<string> {
  return (await getWorker(tx, { municipality, id })).name
}

export async function getWorkerOrganisation(tx: Tx, municipality: string, id: string): Promise<string> {
  return (await getWorker(tx, { municipality, id })).organisation
}

/** A worker as the asker saw them, held until the transaction ends, and their changes. */
export const { hold: holdWorker, change: changeWorker } = versioned(
  'organisations.worker',
  'organisations/unknown-worker',
)

/** Somebody's own choice of language; it changes nothing that others see, so it takes no version. */
export async function changeLanguage(tx: Tx, { municipality, id }: Place, language: 'nl' | 'en'): Promise<void> {
  await own(tx)
    .updateTable('organisations.worker')
    .set({ language })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}

/** The worker of a login on a day. */
export async function findActiveBySubject(
  tx: Tx,
  { municipality, day }: OnDay,
  subject: string,
): Promise<string | undefined> {
  const row = await own(tx)
    .selectFrom('organisations.worker')
    .select('id')
    .where('municipality', '=', municipality)
    .where('subject', '=', subject)
    .where('since', '<=', day)
    .where((row) => row.or([row('until', 'is', null), row('until', '>=', day)]))
    .executeTakeFirst()
  return row?.id
}

/** Was this login ever known here? Somebody who left does not come back by logging in. */
export async function wasKnown(tx: Tx, municipality: string, subject: string): Promise<boolean> {
  const row = await own(tx)
    .selectFrom('organisations.worker')
    .select('id')
    .where('municipality', '=', municipality)
    .where('subject', '=', subject)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
