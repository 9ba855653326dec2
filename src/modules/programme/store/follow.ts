import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { PlanningSort } from '../rules/planning.ts'
import { own, type Place } from './own.ts'

type OfNode = { municipality: string; node: string }
type Written = { at: Date; byName: string }

/** The first planning and that of today; null when there is none. */
export async function planningOf(
  tx: Tx,
  { municipality, node }: OfNode,
): Promise<{ baseline: string[] | null; current: string[] | null }> {
  const rows = await own(tx)
    .selectFrom('programme.planning')
    .select(['sort', 'periods'])
    .where('municipality', '=', municipality)
    .where('node', '=', node)
    .execute()
  const of = (sort: PlanningSort) => rows.find((row) => row.sort === sort)?.periods ?? null
  return { baseline: of('baseline'), current: of('current') }
}

/** Writes a planning: the one of today anew, a first one once; the database refuses to write over that. */
export async function keepPlanning(
  tx: Tx,
  { municipality, node }: OfNode,
  { sort, periods, at, byName }: { sort: PlanningSort; periods: readonly string[] } & Written,
): Promise<void> {
  const written = { periods: [...periods], at, by_name: byName }
  await own(tx)
    .insertInto('programme.planning')
    .values({ municipality, node, sort, ...written })
    .onConflict((clash) => clash.columns(['municipality', 'node', 'sort']).doUpdateSet(written))
    .execute()
}

export type StatusRow = { id: string; code: string; since: string; end: string | null }

/** The status a node has since the last change, held until the transaction ends. */
export async function lastStatus(tx: Tx, { municipality, node }: OfNode): Promise<StatusRow | undefined> {
  const row = await own(tx)
    .selectFrom('programme.status')
    .select(['id', 'code', 'since', 'end_day'])
    .where('municipality', '=', municipality)
    .where('node', '=', node)
    .where('until', 'is', null)
    .where('withdrawn', '=', false)
    .forUpdate()
    .executeTakeFirst()
  return row && { id: row.id, code: row.code, since: row.since, end: row.end_day }
}

/** Closes a status on the day before the next one, or withdraws it when the next one takes its place. */
export async function closeStatus(
  tx: Tx,
  { municipality, id }: Place,
  next: { since: string; replaces: boolean },
): Promise<void> {
  const set = next.replaces
    ? { withdrawn: true }
    : { until: Temporal.PlainDate.from(next.since).subtract({ days: 1 }).toString() }
  await own(tx)
    .updateTable('programme.status')
    .set(set)
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}

export type NewStatus = Place & { node: string; code: string; since: string; end: string | null; reason: string }

export async function addStatuses(tx: Tx, statuses: readonly NewStatus[], { at, byName }: Written): Promise<void> {
  if (statuses.length === 0) return
  await own(tx)
    .insertInto('programme.status')
    .values(
      statuses.map(({ end, ...row }) => ({ ...row, until: null, withdrawn: false, end_day: end, at, by_name: byName })),
    )
    .execute()
}

export type StatusFound = {
  code: string
  since: string
  until: string | null
  end: string | null
  reason: string
  byName: string
}

/** Every status a node had, the newest first; what was corrected the same day is not among them. */
export async function listStatuses(tx: Tx, { municipality, node }: OfNode): Promise<StatusFound[]> {
  return own(tx)
    .selectFrom('programme.status')
    .select(['code', 'since', 'until', 'end_day as end', 'reason', 'by_name as byName'])
    .where('municipality', '=', municipality)
    .where('node', '=', node)
    .where('withdrawn', '=', false)
    .orderBy('since', 'desc')
    .execute()
}

/** The statuses of some nodes at this moment, by node. */
export async function statusesOf(
  tx: Tx,
  municipality: string,
  nodes: readonly string[],
): Promise<Map<string, StatusRow>> {
  if (nodes.length === 0) return new Map()
  const rows = await own(tx)
    .selectFrom('programme.status')
    .select(['node', 'id', 'code', 'since', 'end_day as end'])
    .where('municipality', '=', municipality)
    .where('node', 'in', [...nodes])
    .where('until', 'is', null)
    .where('withdrawn', '=', false)
    .execute()
  return new Map(rows.map(({ node, ...row }) => [node, row]))
}

/** What of a node was written down when the programme was adopted. */
export async function findBaseline(tx: Tx, { municipality, node }: OfNode) {
  return own(tx)
    .selectFrom('programme.baseline')
    .select(['name', 'what', 'result', 'adopted_on as adoptedOn'])
    .where('municipality', '=', municipality)
    .where('node', '=', node)
    .executeTakeFirst()
}

export type Adopted = { node: string; name: string; what: string; result: string; periods: string[] | null }

/**
 * Writes down how every node of a programme reads and is planned now, of those of which that was not done yet. Gives the
 * nodes of which something was written, with their planning when that became the first one.
 */
export async function adoptNodes(
  tx: Tx,
  { municipality, id }: Place,
  { on, at, byName }: { on: string } & Written,
): Promise<Adopted[]> {
  const { rows } = await sql<Adopted>`
    with texts as (
      insert into programme.baseline (municipality, node, name, what, result, adopted_on, at, by_name)
      select n.municipality, n.id, n.name, n.what, n.result, ${on}::date, ${at}::timestamptz, ${byName} from programme.node n
      where n.municipality = ${municipality} and n.programme = ${id} and n.successor is null and not n.struck
      on conflict do nothing
      returning node, name, what, result
    ), planned as (
      insert into programme.planning (municipality, node, sort, periods, at, by_name)
      select p.municipality, p.node, 'baseline', p.periods, ${at}::timestamptz, ${byName} from programme.planning p
      join programme.node n on n.municipality = p.municipality and n.id = p.node
      where p.municipality = ${municipality} and n.programme = ${id} and n.successor is null and not n.struck and p.sort = 'current'
        and p.periods <> '{}'
      on conflict do nothing
      returning node, periods
    )
    select n.id as node, n.name, n.what, n.result, p.periods
    from programme.node n
    left join texts t on t.node = n.id
    left join planned p on p.node = n.id
    where n.municipality = ${municipality} and n.programme = ${id} and (t.node is not null or p.node is not null)
    order by n.id`.execute(tx)
  return rows
}
