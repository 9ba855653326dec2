import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { Stamp } from '../../../platform/stale.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { own, type Place, stamped, versioned } from './own.ts'

const unknown: ProgrammeRefusal = 'programme/unknown-programme'

export type ProgrammeFacts = { name: string; since: string; until: string | null; public: boolean; note: string }

export async function addProgramme(tx: Tx, programme: Place & ProgrammeFacts, stamp: Stamp): Promise<void> {
  await own(tx)
    .insertInto('programme.programme')
    .values({ ...programme, adopted_on: null, ...stamped(stamp) })
    .execute()
}

/** A programme as the asker saw it, held until the transaction ends, and its changes. */
export const { hold: holdProgramme, change: changeProgramme } = versioned('programme.programme', unknown)

export async function findProgramme(tx: Tx, { municipality, id }: Place) {
  return own(tx)
    .selectFrom('programme.programme')
    .select([
      'id',
      'name',
      'since',
      'until',
      'public',
      'note',
      'version',
      'adopted_on as adoptedOn',
      'adopted_by as adoptedBy',
    ])
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function getProgramme(tx: Tx, place: Place) {
  const row = await findProgramme(tx, place)
  if (!row) throw new Refused({ refused: unknown, status: 404 })
  return row
}

/**
 * Keeps everybody else from changing the shape of these trees until the transaction ends; in one order, so that two who
 * need the same two do not wait for each other. Gives the programmes by id; what does not exist is not among them.
 */
export async function lockTrees(tx: Tx, municipality: string, ids: readonly string[]) {
  const rows = await own(tx)
    .selectFrom('programme.programme')
    .select(['id', 'name', 'since', 'until'])
    .where('municipality', '=', municipality)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** The same for one tree. Refuses (404) when there is no such programme. */
export async function lockTree(tx: Tx, { municipality, id }: Place) {
  const programme = (await lockTrees(tx, municipality, [id])).get(id)
  if (!programme) throw new Refused({ refused: unknown, status: 404 })
  return programme
}

/** The name of every programme, then of every part of one that goes on nowhere else, the newest programme first. */
export async function namedParts(
  tx: Tx,
  municipality: string,
): Promise<{ id: string; name: string; programme: string | null }[]> {
  const { rows } = await sql<{ id: string; name: string; programme: string | null }>`
    select p.id, p.name, null as programme, p.since, 0 as part from programme.programme p where p.municipality = ${municipality}
    union all
    select n.id, n.name, p.name, p.since, 1 from programme.node n
    join programme.programme p on p.municipality = n.municipality and p.id = n.programme
    where n.municipality = ${municipality} and n.successor is null and not n.struck
    order by 5, 4 desc, 2`.execute(tx)
  return rows.map(({ id, name, programme }) => ({ id, name, programme }))
}

export type ProgrammeFound = ProgrammeFacts & { id: string; nodes: number; items: number }

/** Every programme, the newest first; with a day only those that run on it. `items` are the nodes of the kinds named. */
export async function listProgrammes(
  tx: Tx,
  municipality: string,
  { on, itemKinds }: { on: string | undefined; itemKinds: readonly string[] },
): Promise<ProgrammeFound[]> {
  const { rows } = await sql<ProgrammeFound>`
    select p.id, p.name, p.since, p.until, p.public, p.note, count(n.id)::int as nodes,
      (count(n.id) filter (where n.kind = any(${[...itemKinds]}::text[])))::int as items
    from programme.programme p
    left join programme.node n on n.municipality = p.municipality and n.programme = p.id and not n.struck
    where p.municipality = ${municipality}
      ${on === undefined ? sql`` : sql`and p.since <= ${on} and (p.until is null or p.until >= ${on})`}
    group by p.municipality, p.id
    order by p.since desc, p.name`.execute(tx)
  return rows
}

/** Whether this municipality has any programme yet. */
export async function hasProgramme(tx: Tx, municipality: string): Promise<boolean> {
  const found = await own(tx)
    .selectFrom('programme.programme')
    .select('id')
    .where('municipality', '=', municipality)
    .limit(1)
    .execute()
  return found.length > 0
}
