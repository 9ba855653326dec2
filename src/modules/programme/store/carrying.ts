import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import { type Stamp, staleOrGone } from '../../../platform/stale.ts'
import { nameOfChanger } from '../../organisations/public.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { own } from './own.ts'

/**
 * The nodes as the asker saw them, held until the transaction ends. Refuses (412) the first that somebody changed since;
 * what is not there is not in the answer.
 */
export async function holdNodes(tx: Tx, municipality: string, seen: readonly { id: string; version: number }[]) {
  const rows = await own(tx)
    .selectFrom('programme.node')
    .selectAll()
    .where('municipality', '=', municipality)
    .where(
      'id',
      'in',
      seen.map(({ id }) => id),
    )
    .orderBy('id')
    .forUpdate()
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const { id, version } of seen) {
    const row = byId.get(id)
    if (!row || row.version === version) continue
    const by = await nameOfChanger(tx, municipality, row.changed_by)
    const unknown: ProgrammeRefusal = 'programme/unknown-node'
    throw new Refused({ ...staleOrGone({ ...row, changed_by: by }, unknown).refusal })
  }
  return byId
}

/** A copy in the next programme: where it comes from, and where it comes to stand. */
export type Copy = { id: string; from: string; parent: string | null }

/**
 * Makes the copies in the next programme, each as the last under its parent, and lets the originals end and go on in them. Two
 * statements for all; a node that went on already meets the constraint that it is carried over once.
 */
export async function carryNodes(
  tx: Tx,
  municipality: string,
  { to, copies, on, by, at }: { to: string; copies: readonly Copy[]; on: string } & Stamp,
): Promise<void> {
  const columns = sql`
    unnest(${copies.map(({ id }) => id)}::uuid[], ${copies.map(({ from }) => from)}::uuid[],
      ${copies.map(({ parent }) => parent)}::uuid[]) with ordinality as c(id, origin, parent, nr)`
  await sql`
    insert into programme.node (municipality, id, programme, parent, kind, place, name, what, result,
      from_what, to_what, by_what, owner, runs_since, runs_until, origin, changed_by, changed_at)
    select n.municipality, c.id, ${to}::uuid, c.parent, n.kind,
      c.nr + (select coalesce(max(s.place), 0) from programme.node s
              where s.municipality = ${municipality} and s.programme = ${to}::uuid and s.parent is not distinct from c.parent),
      n.name, n.what, n.result, n.from_what, n.to_what, n.by_what, n.owner, n.runs_since, n.runs_until, n.id, ${by}, ${at}::timestamptz
    from ${columns}
    join programme.node n on n.municipality = ${municipality} and n.id = c.origin
    order by c.nr`.execute(tx)
  await sql`
    update programme.node n set successor = c.id, ended = coalesce(n.ended, ${on}::date), version = n.version + 1,
      changed_by = ${by}, changed_at = ${at}::timestamptz
    from ${columns}
    where n.municipality = ${municipality} and n.id = c.origin`.execute(tx)
}
