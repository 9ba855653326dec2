import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { KnownIdentity } from '../rules/identity.ts'
import type { HouseholdTables } from '../tables.ts'

export type IdentityToComplete = KnownIdentity & {
  id: string
  completeBy: string
  household: string | null
  /** Who works with the household now, as what; nobody when the family has no dossier or signal. */
  working: { worker: string; relation: string }[]
  registeredBy: string
}

/** Everybody whose term to complete the identity ended before this day (N-BSN-03). */
export async function identitiesToComplete(
  tx: Tx,
  { municipality, today, at }: { municipality: string; today: string; at: Date },
): Promise<IdentityToComplete[]> {
  const found = await sql<IdentityToComplete>`
    select p.id, p.complete_by as "completeBy", p.family_name as family, p.given_names as given, p.birth, p.expected_birth as expected,
      p.bsn_hash is not null as "hasBsn", p.changed_by as "registeredBy", m.household,
      exists (select from households.residence r join households.address a on a.municipality = r.municipality and a.id = r.address
              where r.municipality = p.municipality and r.person = p.id and r.until is null and a.postcode <> '' and a.number <> '') as "hasAddress",
      coalesce((select json_agg(json_build_object('worker', x.worker, 'relation', x.relation)) from households.published_access x
        where x.municipality = p.municipality and x.household = m.household and x.since <= ${at} and (x.until is null or x.until > ${at})), '[]') as working
    from households.person p
    left join lateral (select o.household from households.member o
      where o.municipality = p.municipality and o.person = p.id and o.until is null order by o.household limit 1) m on true
    where p.municipality = ${municipality} and p.complete_by < ${today} and p.merged_into is null and p.death is null
    order by p.complete_by, p.id`.execute(tx)
  return found.rows
}

/** Nothing is missing any more, so the term is over. */
export async function endTerms(tx: Tx, municipality: string, persons: readonly string[]): Promise<void> {
  if (persons.length === 0) return
  await tx
    .withTables<HouseholdTables>()
    .updateTable('households.person')
    .set({ complete_by: null })
    .where('municipality', '=', municipality)
    .where(sql<boolean>`id = any(${persons}::uuid[])`)
    .execute()
}
