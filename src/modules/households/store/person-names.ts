import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { displayName } from '../rules/name.ts'
import { type NamedRow, nameOf } from './persons.ts'

/** What these persons are called, by id; also who left a household, or lives in another one. Nobody is looked up for no ids. */
export async function namesOfPersons(
  tx: Tx,
  municipality: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<NamedRow & { id: string }>`
    select id, given_names, prefix, family_name, name from households.person
    where municipality = ${municipality} and id = any(${[...new Set(ids)]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, ...row }) => [id, displayName(nameOf(row), { unknown: '' })]))
}
