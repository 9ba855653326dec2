import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Identity } from '../rules/doubles.ts'
import { birthOf } from '../rules/family-picture.ts'
import { displayName } from '../rules/name.ts'
import { type NamedRow, nameOf, type Stamp } from './persons.ts'

type Asker = { municipality: string; worker: string; at: Date }

type SideRow = NamedRow & {
  id: string
  birth: string
  expected: string | null
  death: string | null
  sex: 'male' | 'female' | 'unknown'
  bsn: string | null
  source: string
  secret: boolean
  address: string | null
  homes: { postcode: string; houseNumber: string }[]
  households: { id: string; name: string; open: boolean }[]
}

export type Compared = {
  side: Omit<SideRow, keyof NamedRow | 'bsn' | 'source' | 'homes'> & {
    name: string
    given: string
    prefix: string
    family: string
    hasBsn: boolean
  }
  source: string
  identity: Identity
}

/** These persons as they are compared and shown; a secret address is neither. */
export async function comparedPersons(
  tx: Tx,
  { municipality, worker, at }: Asker,
  persons: readonly string[],
): Promise<Map<string, Compared>> {
  const found = await sql<SideRow>`
    select p.id, p.given_names, p.prefix, p.family_name, p.name, p.birth, p.expected_birth as expected, p.death, p.sex, p.source,
      encode(p.bsn_hash, 'hex') as bsn, p.secrecy <> 0 or p.own_secrecy or coalesce(r.secret, false) as secret, r.address,
      coalesce((select json_agg(json_build_object('postcode', s.postcode, 'houseNumber', concat(s.number, s.letter, s.addition)))
        from households.shown_residence s where s.municipality = p.municipality and s.person = p.id and s.postcode <> ''), '[]') as homes,
      coalesce((select json_agg(json_build_object('id', h.id, 'name', h.name, 'open', exists (
          select from households.published_access x where x.municipality = h.municipality and x.household = h.id and x.worker = ${worker}::uuid
            and x.since <= ${at} and (x.until is null or x.until > ${at}))))
        from households.member m join households.household h on h.municipality = m.municipality and h.id = m.household
        where m.municipality = p.municipality and m.person = p.id and m.until is null), '[]') as households
    from households.person p
    left join lateral (select s.secret, households.address_line(s.street, s.number, s.letter, s.addition, s.postcode, s.place) as address
      from households.shown_residence s where s.municipality = p.municipality and s.person = p.id and s.until is null
      order by s.since desc limit 1) r on true
    where p.municipality = ${municipality} and p.id = any(${persons}::uuid[]) and p.merged_into is null`.execute(tx)
  return new Map(found.rows.map((row) => [row.id, toCompared(row)]))
}

function toCompared({ given_names, prefix, family_name, name, bsn, source, homes, ...row }: SideRow): Compared {
  const whole = nameOf({ given_names, prefix, family_name, name })
  return {
    side: {
      ...row,
      name: displayName(whole, { unknown: '' }),
      given: given_names,
      prefix,
      family: family_name,
      hasBsn: bsn !== null,
    },
    source,
    identity: {
      name: whole,
      ...(bsn !== null && { bsn }),
      birth: birthOf(row),
      ...(row.sex !== 'unknown' && { sex: row.sex }),
      addresses: homes,
    },
  }
}

const MOST_CANDIDATES = 300

/** People on file who share a key with somebody: only they can be the same. Who was born on the same day comes first. */
export async function candidatesFor(
  tx: Tx,
  municipality: string,
  { keys, birth }: { keys: readonly string[]; birth: string },
): Promise<string[]> {
  const found = await sql<{ id: string }>`
    select p.id from (select distinct person from households.likeness_key where municipality = ${municipality} and key = any(${keys}::text[])) k
    join households.person p on p.municipality = ${municipality} and p.id = k.person
    where p.merged_into is null order by p.birth = ${birth} desc, p.id limit ${MOST_CANDIDATES}`.execute(tx)
  return found.rows.map(({ id }) => id)
}

const MOST_PAIRS = 500

/** The pairs that were noted as alike, except whom somebody told apart or who was merged since. */
export async function possiblePairs(tx: Tx, municipality: string): Promise<{ one: string; other: string }[]> {
  const found = await sql<{ one: string; other: string }>`
    select a.one, a.other from households.look_alike a
    where a.municipality = ${municipality}
      and not exists (select from households.distinction d where d.municipality = a.municipality and d.one = a.one and d.other = a.other)
      and not exists (select from households.merge m where m.municipality = a.municipality and m.undone_at is null and m.goes in (a.one, a.other))
    order by a.one, a.other limit ${MOST_PAIRS}`.execute(tx)
  return found.rows
}

/** Somebody looked and says why these two are not one person. */
export async function keepApart(
  tx: Tx,
  pair: { municipality: string; one: string; other: string; why: string },
  { by, at }: Stamp,
): Promise<void> {
  const [one, other] = [pair.one, pair.other].toSorted()
  await sql`insert into households.distinction (municipality, one, other, why, made_by, made_at)
    values (${pair.municipality}, ${one}, ${other}, ${pair.why}, ${by}, ${at}) on conflict do nothing`.execute(tx)
}
