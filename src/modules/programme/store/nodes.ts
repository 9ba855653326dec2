import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { Stamp } from '../../../platform/stale.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { own, type Place, versioned } from './own.ts'

const unknown: ProgrammeRefusal = 'programme/unknown-node'

/** What people write of a node. */
export type NodeTexts = {
  name: string
  what: string
  result: string
  from: string
  to: string
  by: string
  owner: string | null
  runsSince: string | null
  runsUntil: string | null
}
export type NewNode = Place & NodeTexts & { programme: string; parent: string | null; kind: string; origin?: string }

/** Adds a node as the last one under its parent; the tree must be locked, or two would get the same place. */
export async function addNode(tx: Tx, { origin, ...node }: NewNode, stamp: Stamp): Promise<void> {
  const { municipality, id, programme, parent, kind, name, what, result, from, to, by, owner, runsSince, runsUntil } =
    node
  const { by: changer, at } = stamp
  await sql`
    insert into programme.node (municipality, id, programme, parent, kind, place, name, what, result,
      from_what, to_what, by_what, owner, runs_since, runs_until, origin, changed_by, changed_at)
    select ${municipality}, ${id}::uuid, ${programme}::uuid, ${parent}::uuid, ${kind}, coalesce(max(place), 0) + 1,
      ${name}, ${what}, ${result}, ${from}, ${to}, ${by}, ${owner}::uuid, ${runsSince}::date,
      ${runsUntil}::date, ${origin ?? null}::uuid, ${changer}, ${at}::timestamptz
    from programme.node
    where municipality = ${municipality} and programme = ${programme} and parent is not distinct from ${parent}::uuid`.execute(
    tx,
  )
}

/** A node as the asker saw it, held until the transaction ends, and its changes. */
export const { hold: holdNode, change: changeNode } = versioned('programme.node', unknown)

/** The texts of a row, by the names the history uses. */
export function textsOf(row: {
  name: string
  what: string
  result: string
  from_what: string
  to_what: string
  by_what: string
  owner: string | null
  runs_since: string | null
  runs_until: string | null
}): NodeTexts {
  const { name, what, result, owner } = row
  const texts = { name, what, result, from: row.from_what, to: row.to_what, by: row.by_what, owner }
  return { ...texts, runsSince: row.runs_since, runsUntil: row.runs_until }
}

export async function findNode(tx: Tx, { municipality, id }: Place) {
  return own(tx)
    .selectFrom('programme.node')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function getNode(tx: Tx, place: Place) {
  const node = await findNode(tx, place)
  if (!node) throw unknownNode()
  return node
}

export const unknownNode = () => new Refused({ refused: unknown, status: 404 })

/** What somebody owns that goes on after a day, in programmes that run then. */
export async function nodesOwnedBy(
  tx: Tx,
  { municipality, worker, from }: { municipality: string; worker: string; from: string },
): Promise<{ id: string; name: string; version: number }[]> {
  return own(tx)
    .selectFrom('programme.node as n')
    .innerJoin('programme.programme as p', (join) =>
      join.onRef('p.municipality', '=', 'n.municipality').onRef('p.id', '=', 'n.programme'),
    )
    .select(['n.id', 'n.name', 'n.version'])
    .where('n.municipality', '=', municipality)
    .where('n.owner', '=', worker)
    .where('n.successor', 'is', null)
    .where('n.struck', '=', false)
    .where((one) => one.or([one('n.ended', 'is', null), one('n.ended', '>=', from)]))
    .where((one) => one.or([one('p.until', 'is', null), one('p.until', '>=', from)]))
    .orderBy('n.name')
    .orderBy('n.id')
    .execute()
}

export type NodeInTree = {
  id: string
  parent: string | null
  depth: number
  kind: string
  name: string
  owner: string | null
  ownerName: string | null
  ended: string | null
  successor: string | null
  successorName: string | null
  status: { code: string; since: string; end: string | null } | null
  baseline: string[] | null
  current: string[] | null
  runsSince: string | null
  runsUntil: string | null
  /** What was written at the moments of the programme, the oldest first; not the texts themselves. */
  states: { moment: string; on: string; told: boolean; next: boolean }[]
  /** Whether was decided what comes after a pilot. */
  decided: boolean
  version: number
}

/** The whole tree of a programme, or one branch, in one question, in the order of reading: a node, then all below it, then the next. */
export async function treeOf(tx: Tx, { municipality, id }: Place, branch?: string): Promise<NodeInTree[]> {
  const top = branch === undefined ? sql`n.parent is null` : sql`n.id = ${branch}`
  const { rows } = await sql<NodeInTree>`
    with recursive tree as (
      select n.*, 0 as depth, array[n.place] as way from programme.node n
      where n.municipality = ${municipality} and n.programme = ${id} and ${top} and not n.struck
      union all
      select n.*, t.depth + 1, t.way || n.place from programme.node n
      join tree t on n.municipality = t.municipality and n.programme = t.programme and n.parent = t.id and not n.struck
    )
    select t.id, t.parent, t.depth, t.kind, t.name, t.owner, w.name as "ownerName", t.ended, t.successor,
      s.name as "successorName", t.runs_since as "runsSince", t.runs_until as "runsUntil", t.version,
      case when q.code is not null then json_build_object('code', q.code, 'since', q.since, 'end', q.end_day) end as status,
      b.periods as baseline, c.periods as current,
      coalesce((select json_agg(json_build_object('moment', m.name, 'on', m.on_day, 'told', a.text <> '', 'next', a.next <> '')
                                order by m.on_day, m.id)
                from programme.state a join programme.moment m on m.municipality = a.municipality and m.id = a.moment
                where a.municipality = t.municipality and a.node = t.id), '[]') as states,
      exists (select from programme.evaluation e where e.municipality = t.municipality and e.node = t.id
                and e.sort = 'decision' and e.decision <> 'extend') as decided
    from tree t
    left join organisations.published_worker w on w.municipality = t.municipality and w.id = t.owner
    left join programme.node s on s.municipality = t.municipality and s.id = t.successor
    left join programme.status q on q.municipality = t.municipality and q.node = t.id and q.until is null and not q.withdrawn
    left join programme.planning b on b.municipality = t.municipality and b.node = t.id and b.sort = 'baseline'
    left join programme.planning c on c.municipality = t.municipality and c.node = t.id and c.sort = 'current'
    order by t.way, t.id`.execute(tx)
  return rows
}

/** What is written of every node of a programme, by id. */
export async function textsIn(
  tx: Tx,
  { municipality, id }: Place,
): Promise<Map<string, { result: string; what: string }>> {
  const rows = await own(tx)
    .selectFrom('programme.node')
    .select(['id', 'result', 'what'])
    .where('municipality', '=', municipality)
    .where('programme', '=', id)
    .execute()
  return new Map(rows.map(({ id: node, ...texts }) => [node, texts]))
}

/** A node as it is now, held until the transaction ends, for what follows from a change of something else. */
export async function lockNode(tx: Tx, { municipality, id }: Place) {
  const node = await own(tx)
    .selectFrom('programme.node')
    .select(['municipality', 'id', 'version', 'runs_until'])
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!node) throw new Refused({ refused: unknown, status: 404 })
  return node
}

type Other = { id: string; name: string; programme: string }
export type NodeFound = {
  programmeName: string
  path: { id: string; name: string }[]
  ownerName: string | null
  successor: Other | null
  origin: Other | null
}

/** The names around a node: its programme, what stands above it, its owner, where it came from and where it goes on. */
export async function aroundNode(tx: Tx, { municipality, id }: Place): Promise<NodeFound> {
  const other = (column: 'successor' | 'origin') => sql`(
    select json_build_object('id', o.id, 'name', o.name, 'programme', op.name) from programme.node o
    join programme.programme op on op.municipality = o.municipality and op.id = o.programme
    where o.municipality = n.municipality and o.id = n.${sql.ref(column)})`
  const { rows } = await sql<NodeFound>`
    select p.name as "programmeName", w.name as "ownerName", ${other('successor')} as successor, ${other('origin')} as origin,
      coalesce((
        with recursive above as (
          select a.id, a.name, a.parent, 1 as up from programme.node a where a.municipality = n.municipality and a.id = n.parent
          union all
          select a.id, a.name, a.parent, b.up + 1 from programme.node a join above b on a.id = b.parent
          where a.municipality = n.municipality)
        select json_agg(json_build_object('id', id, 'name', name) order by up desc) from above), '[]') as path
    from programme.node n
    join programme.programme p on p.municipality = n.municipality and p.id = n.programme
    left join organisations.published_worker w on w.municipality = n.municipality and w.id = n.owner
    where n.municipality = ${municipality} and n.id = ${id}`.execute(tx)
  const [row] = rows
  if (!row) throw new Refused({ refused: unknown, status: 404 })
  return row
}
