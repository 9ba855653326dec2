import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import type { HouseholdTables } from '../tables.ts'
import type { How } from './import.ts'
import { chunks } from './rows-at-once.ts'

const own = (tx: Tx) => tx.withTables<HouseholdTables>()

type Relation = Pick<
  HouseholdTables['households.relation'],
  'person' | 'other' | 'other_name' | 'kind' | 'since' | 'until'
> & { ended_by_death: boolean }
type Authority = Pick<
  HouseholdTables['households.authority'],
  'child' | 'holder' | 'holder_name' | 'kind' | 'code' | 'since' | 'until'
>

/** The relations of these persons are from now on what the source says; gives how many came and went. */
export async function keepRelations(
  tx: Tx,
  { persons, relations }: { persons: readonly string[]; relations: readonly Relation[] },
  how: How,
): Promise<number> {
  const stored = await own(tx)
    .selectFrom('households.relation')
    .select(['id', 'person', 'other', 'other_name', 'kind', 'since', 'until', 'ended_by_death'])
    .where('municipality', '=', how.municipality)
    .where('source', '=', how.source)
    .where(sql<boolean>`person = any(${persons}::uuid[])`)
    .execute()
  const { gone, fresh } = difference(stored, relations)
  if (gone.length > 0)
    await own(tx)
      .deleteFrom('households.relation')
      .where('municipality', '=', how.municipality)
      .where(sql<boolean>`id = any(${gone}::uuid[])`)
      .execute()
  for (const chunk of chunks(fresh))
    await own(tx)
      .insertInto('households.relation')
      .values(chunk.map((row) => ({ municipality: how.municipality, id: newId(how.at), source: how.source, ...row })))
      .execute()
  return gone.length + fresh.length
}

/** The same for who holds authority over these children. */
export async function keepAuthority(
  tx: Tx,
  { children, authority }: { children: readonly string[]; authority: readonly Authority[] },
  how: How,
): Promise<number> {
  const stored = await own(tx)
    .selectFrom('households.authority')
    .select(['id', 'child', 'holder', 'holder_name', 'kind', 'code', 'since', 'until'])
    .where('municipality', '=', how.municipality)
    .where('source', '=', how.source)
    .where(sql<boolean>`child = any(${children}::uuid[])`)
    .execute()
  const { gone, fresh } = difference(stored, authority)
  if (gone.length > 0)
    await own(tx)
      .deleteFrom('households.authority')
      .where('municipality', '=', how.municipality)
      .where(sql<boolean>`id = any(${gone}::uuid[])`)
      .execute()
  for (const chunk of chunks(fresh))
    await own(tx)
      .insertInto('households.authority')
      .values(chunk.map((row) => ({ municipality: how.municipality, id: newId(how.at), source: how.source, ...row })))
      .execute()
  return gone.length + fresh.length
}

/** What is stored and no longer said, and what is said and not stored yet. */
function difference<T extends object>(
  stored: readonly (T & { id: string })[],
  said: readonly T[],
): { gone: string[]; fresh: T[] } {
  const mark = (row: object) =>
    JSON.stringify(
      Object.entries(row)
        .filter(([name]) => name !== 'id')
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    )
  const wanted = new Map(said.map((row) => [mark(row), row]))
  const gone = stored.filter((row) => !wanted.delete(mark(row))).map(({ id }) => id)
  return { gone, fresh: [...wanted.values()] }
}
