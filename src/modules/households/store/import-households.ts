import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import type { HouseholdTables } from '../tables.ts'
import type { How } from './import.ts'
import { chunks } from './rows-at-once.ts'

const own = (tx: Tx) => tx.withTables<HouseholdTables>()

export type ProposedHousehold = { ref: string; name: string; members: readonly string[] }

/** Households a source proposes, known by their own mark; gives how many are new and how many got other members. */
export async function keepHouseholds(
  tx: Tx,
  proposals: readonly ProposedHousehold[],
  how: How,
): Promise<{ added: string[]; changed: string[] }> {
  const stored = await own(tx)
    .selectFrom('households.household as h')
    .innerJoin('households.member as m', (join) =>
      join.onRef('m.municipality', '=', 'h.municipality').onRef('m.household', '=', 'h.id'),
    )
    .select(['h.id', 'h.source_ref'])
    .select(sql<string[]>`array_agg(m.person)`.as('members'))
    .where('h.municipality', '=', how.municipality)
    .where(sql<boolean>`h.source_ref = any(${proposals.map(({ ref }) => ref)})`)
    .where('m.until', 'is', null)
    .groupBy(['h.municipality', 'h.id'])
    .execute()
  const known = new Map(stored.map((row) => [row.source_ref, row]))
  const fresh = proposals.filter(({ ref }) => !known.has(ref)).map((proposal) => ({ ...proposal, id: newId(how.at) }))
  const { municipality } = how
  for (const chunk of chunks(fresh)) {
    await own(tx)
      .insertInto('households.household')
      .values(
        chunk.map(({ id, name, ref }) => ({
          municipality,
          id,
          name,
          source_ref: ref,
          changed_by: how.by,
          changed_at: how.at,
        })),
      )
      .execute()
    await own(tx)
      .insertInto('households.member')
      .values(
        chunk.flatMap(({ id, members }) =>
          members.map((person) => ({ municipality, household: id, person, since: null, until: null })),
        ),
      )
      .execute()
  }
  const changed: string[] = []
  for (const { ref, members } of proposals) {
    const before = known.get(ref)
    if (before && (await changeMembers(tx, { household: before.id, before: before.members, members }, how)))
      changed.push(before.id)
  }
  return { added: fresh.map(({ id }) => id), changed }
}

async function changeMembers(
  tx: Tx,
  of: { household: string; before: readonly string[]; members: readonly string[] },
  { municipality, at }: How,
): Promise<boolean> {
  const left = of.before.filter((person) => !of.members.includes(person))
  const came = of.members.filter((person) => !of.before.includes(person))
  const day = at.toISOString().slice(0, 10)
  if (left.length > 0)
    await own(tx)
      .updateTable('households.member')
      .set({ until: day })
      .where('municipality', '=', municipality)
      .where('household', '=', of.household)
      .where(sql<boolean>`person = any(${left}::uuid[])`)
      .execute()
  if (came.length > 0)
    await own(tx)
      .insertInto('households.member')
      .values(came.map((person) => ({ municipality, household: of.household, person, since: day, until: null })))
      .onConflict((clash) => clash.columns(['municipality', 'household', 'person']).doUpdateSet({ until: null }))
      .execute()
  return left.length + came.length > 0
}
