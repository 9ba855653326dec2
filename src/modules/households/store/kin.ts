import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import type { HouseholdTables } from '../tables.ts'
import type { Stamp } from './persons.ts'
import { versioned } from './versioned.ts'

const own = (tx: Tx) => tx.withTables<HouseholdTables>()

export type RelationToKeep = {
  municipality: string
  person: string
  kind: string
  other: string | null
  other_name: string | null
  since: string | null
  strength: string | null
  contact: string | null
}

export async function addRelationRow(tx: Tx, relation: RelationToKeep, { by, at }: Stamp): Promise<string> {
  const id = newId(at)
  await own(tx)
    .insertInto('households.relation')
    .values({ ...relation, id, until: null, source: 'own-registration', changed_by: by, changed_at: at })
    .execute()
  return id
}

type Row = { municipality: string; id: string }

export async function findRelation(tx: Tx, { municipality, id }: Row) {
  return own(tx)
    .selectFrom('households.relation')
    .select(['person', 'other', 'kind', 'since', 'until', 'source', 'strength', 'contact'])
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Ends a relation, or says anew how strong it is, under the version that was read. */
export const { change: changeRelationRow } = versioned('households.relation', 'households/unknown-fact')

export type AuthorityToKeep = {
  municipality: string
  child: string
  kind: string
  holder: string | null
  holder_name: string | null
  since: string | null
  source: string
}

export async function addAuthorityRow(tx: Tx, fact: AuthorityToKeep, { by, at }: Stamp): Promise<string> {
  const id = newId(at)
  await own(tx)
    .insertInto('households.authority')
    .values({ ...fact, id, code: null, until: null, changed_by: by, changed_at: at })
    .execute()
  return id
}

export async function findAuthority(tx: Tx, { municipality, id }: Row) {
  return own(tx)
    .selectFrom('households.authority')
    .select(['child', 'since', 'source'])
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
}

export const { change: changeAuthorityRow } = versioned('households.authority', 'households/unknown-fact')
