import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { ReportNode } from '../rules/report/material.ts'
import type { Place } from './own.ts'

type Held = { code: string; since: string; end: string | null; reason: string }
export type ReportNodeFound = Omit<ReportNode, 'shape' | 'status'> & { status: Held | null }

/**
 * The whole tree with everything a report tells of it, in one question, in the order of reading: the status each part had on
 * the day, and what was told at these moments of it and of all that went on in it.
 */
export async function nodesForReport(
  tx: Tx,
  { municipality, id }: Place,
  { on, moments }: { on: string; moments: readonly string[] },
): Promise<ReportNodeFound[]> {
  const { rows } = await sql<ReportNodeFound>`
    with recursive tree as (
      select n.*, 0 as depth, array[n.place] as way from programme.node n
      where n.municipality = ${municipality} and n.programme = ${id} and n.parent is null and not n.struck
      union all
      select n.*, t.depth + 1, t.way || n.place from programme.node n
      join tree t on n.municipality = t.municipality and n.programme = t.programme and n.parent = t.id and not n.struck
    ), gone_on(root, id) as (
      select n.id, n.id from programme.node n where n.municipality = ${municipality} and n.programme = ${id}
      union
      select g.root, n.id from programme.node n join gone_on g on n.successor = g.id where n.municipality = ${municipality}
    ), told as (
      select g.root, json_agg(json_build_object('moment', a.moment, 'of', case when n.name <> r.name then n.name end,
        'text', a.text, 'next', a.next) order by (g.id <> g.root), n.id) as states
      from gone_on g
      join programme.node n on n.municipality = ${municipality} and n.id = g.id
      join programme.node r on r.municipality = ${municipality} and r.id = g.root
      join programme.state a on a.municipality = ${municipality} and a.node = g.id and a.moment = any(${[...moments]}::uuid[])
      group by g.root
    )
    select t.id, t.parent, t.depth, t.kind, t.name, w.name as owner, t.what, t.result, t.from_what as "from", t.to_what as "to",
      t.by_what as "by", t.ended, op.name as origin, b.periods as baseline, c.periods as current,
      case when s.id is not null then json_build_object('id', s.id, 'name', s.name,
        'programme', case when s.programme <> t.programme then sp.name end) end as successor,
      case when q.code is not null
        then json_build_object('code', q.code, 'since', q.since, 'end', q.end_day, 'reason', q.reason) end as status,
      coalesce(told.states, '[]') as states
    from tree t
    left join told on told.root = t.id
    left join organisations.published_worker w on w.municipality = t.municipality and w.id = t.owner
    left join programme.node s on s.municipality = t.municipality and s.id = t.successor
    left join programme.programme sp on sp.municipality = s.municipality and sp.id = s.programme
    left join programme.node o on o.municipality = t.municipality and o.id = t.origin
    left join programme.programme op on op.municipality = o.municipality and op.id = o.programme
    left join programme.status q on q.municipality = t.municipality and q.node = t.id and not q.withdrawn
      and q.since <= ${on}::date and (q.until is null or q.until >= ${on}::date)
    left join programme.planning b on b.municipality = t.municipality and b.node = t.id and b.sort = 'baseline'
    left join programme.planning c on c.municipality = t.municipality and c.node = t.id and c.sort = 'current'
    order by t.way, t.id`.execute(tx)
  return rows
}
