import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { StrikeFacts } from '../rules/leaving.ts'
import type { Place } from './own.ts'

/** What speaks for and against taking a node away: who made it and when, who changed it since, and whether anything hangs on it. */
export async function strikeFactsOf(tx: Tx, { municipality, id }: Place): Promise<StrikeFacts> {
  const about = (table: string) =>
    sql`exists (select from ${sql.table(`programme.${table}`)} t where t.municipality = n.municipality and t.node = n.id)`
  const within = (table: string) =>
    sql`exists (select from ${sql.table(`programme.${table}`)} t
      where t.municipality = n.municipality and t.programme = n.programme and t.node = n.id)`
  const { rows } = await sql<StrikeFacts>`
    select f.by as "madeBy", to_char(f.at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as "madeOn",
      exists (select from programme.node_change c
              where c.municipality = n.municipality and c.node = n.id and c.by <> f.by) as "changedByOthers",
      n.successor is not null or n.origin is not null
        or exists (select from programme.node c
                   where c.municipality = n.municipality and c.programme = n.programme and c.parent = n.id and not c.struck)
        or exists (select from programme.node c where c.municipality = n.municipality and c.successor = n.id)
        or exists (select from programme.link l where l.municipality = n.municipality and l.other_node = n.id)
        or exists (select from programme.partner p where p.municipality = n.municipality and n.id = any(p.nodes))
        or ${about('link')} or ${about('state')} or ${about('baseline')} or ${about('evaluation')} or ${about('step')}
        or ${within('entry')} or ${within('budget_line')} or ${within('saving')} or ${within('subsidy_scheme')}
        or ${within('risk')} or ${within('indicator')} as "inUse"
    from programme.node n
    cross join lateral (
      select c.by, c.at from programme.node_change c
      where c.municipality = n.municipality and c.node = n.id order by c.seq limit 1) f
    where n.municipality = ${municipality} and n.id = ${id}`.execute(tx)
  const [facts] = rows
  // Every node begins with a line in its history; without one nobody knows who made it.
  return facts ?? { madeBy: '', madeOn: '0001-01-01', changedByOthers: true, inUse: true }
}
