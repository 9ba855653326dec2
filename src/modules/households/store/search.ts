import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { displayName } from '../rules/name.ts'
import { type NamedRow, nameOf } from './persons.ts'

export type FoundPerson = {
  id: string
  name: string
  birth: string
  /** Nothing when it is not known, or secret. */
  place: string | null
  households: { id: string; name: string; open: boolean }[]
}

const MOST_FOUND = 25

/** A word of a name that begins so, as a range: row security forbids pattern indexes. */
export function startsWith(column: string, word: string): RawBuilder<unknown> {
  return sql`${sql.ref(column)} ~>=~ ${word} and ${sql.ref(column)} ~<~ ${`${word}\u{10ffff}`}`
}

/**
 * People of whom every asked word starts one of their name words. Ranges on folded words, because row security forbids
 * pattern indexes; the rarest work is done by the first word, so the longest comes first.
 */
export async function searchPersons(
  tx: Tx,
  who: { municipality: string; worker: string; at: Date },
  words: readonly string[],
): Promise<FoundPerson[]> {
  const [first, ...others] = [...words].sort((one, other) => other.length - one.length)
  if (first === undefined) return []
  const rows = await sql<NamedRow & FoundPerson>`
    select p.id, p.given_names, p.prefix, p.family_name, p.name, p.birth,
      (select r.place from households.shown_residence r
       where r.municipality = p.municipality and r.person = p.id and r.until is null order by r.since desc limit 1) as place,
      coalesce((select json_agg(json_build_object('id', h.id, 'name', h.name, 'open', exists (
          select from households.published_access x where x.municipality = h.municipality and x.household = h.id and x.worker = ${who.worker}
            and x.since <= ${who.at} and (x.until is null or x.until > ${who.at}))))
        from households.member m join households.household h on h.municipality = m.municipality and h.id = m.household
        where m.municipality = p.municipality and m.person = p.id and m.until is null), '[]') as households
    from (select distinct coalesce(g.merged_into, g.id) as person from households.name_word w
          join households.person g on g.municipality = w.municipality and g.id = w.person
          where w.municipality = ${who.municipality} and ${startsWith('w.word', first)}
          ${sql.join(
            others.map(
              (word) => sql`and exists (select from households.name_word o
                where o.municipality = ${who.municipality} and o.person = w.person and ${startsWith('o.word', word)})`,
            ),
            sql` `,
          )} limit 500) found
    join households.person p on p.municipality = ${who.municipality} and p.id = found.person
    where p.merged_into is null
    order by p.name_key, p.id limit ${MOST_FOUND}`.execute(tx)
  return rows.rows.map(({ given_names, prefix, family_name, name, ...row }) => ({
    ...row,
    name: displayName(nameOf({ given_names, prefix, family_name, name }), { unknown: '' }),
  }))
}
