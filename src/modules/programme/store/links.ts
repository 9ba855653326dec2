import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Seen, Stamp } from '../../../platform/stale.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { goneOn } from './lines.ts'
import { own, type Place, stamped, versioned } from './own.ts'

export const { hold: holdLink, change: changeLink } = versioned(
  'programme.link',
  'programme/unknown-link' satisfies ProgrammeRefusal,
)

type NewLink = Place & {
  node: string
  kind: string
  title: string
  reference: string
  url: string
  note: string
  toNode: string | null
  toProgramme: string | null
}

export async function addLink(tx: Tx, { toNode, toProgramme, ...link }: NewLink, stamp: Stamp): Promise<void> {
  await own(tx)
    .insertInto('programme.link')
    .values({ ...link, other_node: toNode, other_programme: toProgramme, ...stamped(stamp) })
    .execute()
}

/** Takes a link away that was held; what it was stays in the history of its node. */
export async function dropLink(tx: Tx, { municipality, id }: Seen): Promise<void> {
  await own(tx).deleteFrom('programme.link').where('municipality', '=', municipality).where('id', '=', id).execute()
}

type Named = { id: string; name: string }
export type LinkFound = {
  id: string
  kind: string
  title: string
  reference: string
  url: string
  note: string
  node: Named
  incoming: boolean
  toNode: Named | null
  toProgramme: Named | null
  version: number
}

const columns = sql`l.id, l.kind, l.reference, l.url, l.note, l.version,
  coalesce(nullif(l.title, ''), t.name, p.name, '') as title, json_build_object('id', n.id, 'name', n.name) as node,
  case when t.id is not null then json_build_object('id', t.id, 'name', t.name) end as "toNode",
  case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as "toProgramme"`
const joins = sql`
  join programme.node n on n.municipality = l.municipality and n.id = l.node
  left join programme.node t on t.municipality = l.municipality and t.id = l.other_node
  left join programme.programme p on p.municipality = l.municipality and p.id = l.other_programme`

/** What a node points to, also where it was called otherwise before, and what points to it. */
export async function linksOf(tx: Tx, { municipality, id }: Place): Promise<LinkFound[]> {
  const { rows } = await sql<LinkFound>`
    with recursive ${goneOn({ municipality, id })}, found as (
      select l.id, false as incoming from programme.link l join gone_on g on l.node = g.id where l.municipality = ${municipality}
      union
      select l.id, true from programme.link l join gone_on g on l.other_node = g.id
      where l.municipality = ${municipality} and l.node not in (select id from gone_on)
    )
    select ${columns}, f.incoming
    from found f join programme.link l on l.municipality = ${municipality} and l.id = f.id ${joins}
    order by f.incoming, l.kind, title, l.id`.execute(tx)
  return rows
}

/** Everything the nodes of a programme point to, of one kind or of all. */
export async function linksIn(tx: Tx, { municipality, id }: Place, kind: string | undefined): Promise<LinkFound[]> {
  const { rows } = await sql<LinkFound>`
    select ${columns}, false as incoming
    from programme.link l ${joins}
    where l.municipality = ${municipality} and n.programme = ${id} ${kind === undefined ? sql`` : sql`and l.kind = ${kind}`}
    order by l.kind, title, n.name, l.id`.execute(tx)
  return rows
}
