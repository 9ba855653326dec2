import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Stamp } from '../../../platform/stale.ts'
import type { Standing } from '../rules/tree.ts'
import { changeNode } from './nodes.ts'
import { own, type Place } from './own.ts'

/** How all nodes of some programmes stand, in one question. */
export async function standingsIn(tx: Tx, municipality: string, programmes: readonly string[]): Promise<Standing[]> {
  return own(tx)
    .selectFrom('programme.node')
    .select(['id', 'programme', 'parent', 'place', 'kind', 'name', 'ended', 'successor'])
    .where('municipality', '=', municipality)
    .where('programme', 'in', [...programmes])
    .where('struck', '=', false)
    .execute()
}

/** Numbers the children of one parent in this order. Only their order changes, so they keep their version. */
export async function orderNodes(tx: Tx, municipality: string, order: readonly string[]): Promise<void> {
  await sql`
    update programme.node n set place = o.place
    from unnest(${[...order]}::uuid[]) with ordinality as o(id, place)
    where n.municipality = ${municipality} and n.id = o.id and n.place <> o.place`.execute(tx)
}

/** Puts a node under a parent at its place in the order there; gives its new version. */
export async function placeNode(
  tx: Tx,
  seen: Place & { version: number },
  { parent, order, by, at }: { parent: string | null; order: readonly string[] } & Stamp,
): Promise<number> {
  const version = await changeNode(tx, seen, { parent, by, at })
  await orderNodes(tx, seen.municipality, order)
  return version
}

/** Brings the children of a merged node to the one that takes it in, after those that are there. */
export async function bringChildren(
  tx: Tx,
  municipality: string,
  { children, into, by, at }: { children: readonly string[]; into: string } & Stamp,
): Promise<void> {
  if (children.length === 0) return
  await sql`
    update programme.node n set parent = ${into}, version = n.version + 1, changed_by = ${by}, changed_at = ${at},
      place = o.nr + (select coalesce(max(place), 0) from programme.node where municipality = ${municipality} and parent = ${into})
    from unnest(${[...children]}::uuid[]) with ordinality as o(id, nr)
    where n.municipality = ${municipality} and n.id = o.id`.execute(tx)
}

/** The node ends on this day, unless it had ended before, and goes on in the other. */
export async function endInto(
  tx: Tx,
  seen: Place & { version: number },
  { into, ended, by, at }: { into: string; ended: string } & Stamp,
): Promise<number> {
  return changeNode(tx, seen, { successor: into, ended, by, at })
}

/** The day on which a node that was just added ended already. */
export async function endNode(tx: Tx, { municipality, id }: Place, ended: string): Promise<void> {
  await own(tx)
    .updateTable('programme.node')
    .set({ ended })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}
