import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { displayName } from '../rules/name.ts'
import { type NamedRow, nameOf } from './persons.ts'
import { type FoundPerson, startsWith } from './search.ts'

/** What is asked, as the tables hold it. */
export type Match = {
  /** The words of a name, folded; every one of them begins a word of the person. */
  words?: readonly string[]
  /** The same name by ear. */
  sounds?: readonly { key: string; words: readonly string[] }[]
  bsnHash?: Buffer
  births?: readonly string[]
  home?: { postcode: string; number: string }
}

export type MatchedPerson = FoundPerson & { expected: string | null; by: 'number' | 'name' | 'sound' | 'facts' }

type Who = { municipality: string; worker: string; at: Date }

/**
 * People who answer to all that is asked, one more than `most` when there are more. A name is met as it is written and as
 * it sounds; what is written the same stands first. A secret address is not searched (L09).
 */
export async function matchPersons(tx: Tx, who: Who, asked: Match & { most: number }): Promise<MatchedPerson[]> {
  const { municipality, worker, at } = who
  const found = await sql<NamedRow & MatchedPerson>`
    select p.id, p.given_names, p.prefix, p.family_name, p.name, p.birth, p.expected_birth as expected, f.by,
      (select r.place from households.shown_residence r
       where r.municipality = p.municipality and r.person = p.id and r.until is null order by r.since desc limit 1) as place,
      coalesce((select json_agg(json_build_object('id', h.id, 'name', h.name, 'open', exists (
          select from households.published_access x where x.municipality = h.municipality and x.household = h.id and x.worker = ${worker}::uuid
            and x.since <= ${at} and (x.until is null or x.until > ${at}))) order by h.name, h.id)
        from households.member m join households.household h on h.municipality = m.municipality and h.id = m.household
        where m.municipality = p.municipality and m.person = p.id and m.until is null), '[]') as households
    from (select c.person, min(c.by) as by from (
        select coalesce(g.merged_into, g.id) as person, c.by
        from (${candidates(municipality, asked)}) c
        join households.person g on g.municipality = ${municipality} and g.id = c.person) c
      group by c.person) f
    join households.person p on p.municipality = ${municipality} and p.id = f.person
    where p.merged_into is null and ${filters(asked)}
    order by f.by, p.name_key, p.id limit ${asked.most + 1}`.execute(tx)
  return found.rows.map(({ given_names, prefix, family_name, name, ...row }) => ({
    ...row,
    name: displayName(nameOf({ given_names, prefix, family_name, name }), { unknown: '' }),
  }))
}

/** What is rarest decides who is looked at; the rest only takes away. The names of the ways stand in the order of the answer. */
function candidates(municipality: string, { bsnHash, words, sounds = [], births, home }: Match): RawBuilder<unknown> {
  if (bsnHash)
    return sql`select id as person, 'number' as by from households.person where municipality = ${municipality} and bsn_hash = ${bsnHash}`
  if (words && words.length > 0)
    return sql.join([spelled(municipality, words), ...sounds.map((one) => heard(municipality, one))], sql` union all `)
  if (births)
    return sql`select id as person, 'facts' as by from households.person
      where municipality = ${municipality} and birth = any(${births}::text[])`
  return sql`select r.person, 'facts' as by from households.address a
    join households.residence r on r.municipality = a.municipality and r.address = a.id and r.until is null
    where a.municipality = ${municipality} and a.postcode = ${home?.postcode ?? ''}`
}

function spelled(municipality: string, words: readonly string[]): RawBuilder<unknown> {
  const [first = '', ...others] = [...words].sort((one, other) => other.length - one.length)
  return sql`(select distinct w.person, 'name' as by from households.name_word w
    where w.municipality = ${municipality} and ${startsWith('w.word', first)} ${alsoNamed(municipality, 'w.person', others)} limit 500)`
}

function heard(municipality: string, { key, words }: { key: string; words: readonly string[] }): RawBuilder<unknown> {
  return sql`(select k.person, 'sound' as by from households.likeness_key k
    where k.municipality = ${municipality} and k.key = ${key} ${alsoNamed(municipality, 'k.person', words)} limit 500)`
}

function alsoNamed(municipality: string, person: string, words: readonly string[]): RawBuilder<unknown> {
  return sql.join(
    words.map(
      (word) => sql`and exists (select from households.name_word o
        where o.municipality = ${municipality} and o.person = ${sql.ref(person)} and ${startsWith('o.word', word)})`,
    ),
    sql` `,
  )
}

function filters({ births, home }: Match): RawBuilder<unknown> {
  const born = births ? sql`p.birth = any(${births}::text[])` : sql`true`
  if (!home) return born
  const number = home.number === '' ? sql`true` : sql`lower(concat(s.number, s.letter, s.addition)) = ${home.number}`
  return sql`${born} and exists (select from households.shown_residence s
    where s.municipality = p.municipality and s.person = p.id and s.until is null and s.postcode = ${home.postcode} and ${number})`
}
