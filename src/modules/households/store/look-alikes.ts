import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'

/**
 * Notes with whom these people may be one person: the same number, or a shared key with the same birth, or (with the same
 * initial) the same home. Only a pair to look at; what speaks for and against it is weighed when somebody looks.
 */
export async function noteLookAlikes(tx: Tx, municipality: string, persons: readonly string[]): Promise<void> {
  if (persons.length === 0) return
  const who = sql`p.municipality = ${municipality} and p.id = any(${persons}::uuid[]) and p.merged_into is null`
  await sql`
    insert into households.look_alike (municipality, one, other)
    select ${municipality}, least(f.one, f.other), greatest(f.one, f.other) from (
      select p.id as one, q.id as other from households.person p
      join households.person q on q.municipality = p.municipality and q.bsn_hash = p.bsn_hash where ${who}
      union
      select p.id, q.id from households.person p
      join households.person q on q.municipality = p.municipality and q.birth = p.birth
      where ${who} and p.birth <> '00000000' and exists (select from households.likeness_key j
        join households.likeness_key k on k.municipality = j.municipality and k.key = j.key and k.person = q.id
        where j.municipality = p.municipality and j.person = p.id)
      union
      select p.id, q.id from households.person p
      join households.residence r on r.municipality = p.municipality and r.person = p.id and r.until is null
      join households.residence s on s.municipality = r.municipality and s.address = r.address and s.until is null
      join households.person q on q.municipality = s.municipality and q.id = s.person
      where ${who} and left(p.given_names, 1) = left(q.given_names, 1) and p.sound_key = q.sound_key
    ) f where f.one <> f.other
    on conflict do nothing`.execute(tx)
}
