import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'

/** A household with what it can have in common with another one: the young people in it, and where they live. */
export type TouchingHousehold = {
  household: string
  /** Everybody under 27, and unborn children. */
  children: string[]
  addresses: { id: string; secret: boolean }[]
}

/** This household, and every other one that shares somebody or an address with it now. */
export async function listTouching(
  tx: Tx,
  { municipality, household, today }: { municipality: string; household: string; today: string },
): Promise<TouchingHousehold[]> {
  const { rows } = await sql<TouchingHousehold>`
    with mine as (
      select m.person from households.member m
      where m.municipality = ${municipality} and m.household = ${household} and m.until is null),
    homes as (
      select distinct r.address from households.residence r
      where r.municipality = ${municipality} and r.person in (select person from mine) and r.until is null),
    near as (
      select ${household}::uuid as household
      union select m.household from households.member m
        where m.municipality = ${municipality} and m.person in (select person from mine) and m.until is null
      union select m.household from households.residence r
        join households.member m on m.municipality = r.municipality and m.person = r.person and m.until is null
        where r.municipality = ${municipality} and r.address in (select address from homes) and r.until is null)
    select n.household,
      coalesce((select array_agg(p.id) from households.member m
        join households.person p on p.municipality = m.municipality and p.id = m.person
        where m.municipality = ${municipality} and m.household = n.household and m.until is null
          and (p.expected_birth is not null or p.birth_until > ${today}::date - interval '27 years')), '{}') as children,
      coalesce((select json_agg(distinct jsonb_build_object('id', r.address, 'secret', p.secrecy <> 0 or p.own_secrecy)) from households.member m
        join households.person p on p.municipality = m.municipality and p.id = m.person
        join households.residence r on r.municipality = p.municipality and r.person = p.id and r.until is null
        where m.municipality = ${municipality} and m.household = n.household and m.until is null), '[]') as addresses
    from near n`.execute(tx)
  return rows
}

/** Everybody of a family: who lives here, and who lives in another home of somebody here (a child in two households). */
export async function listFamily(tx: Tx, municipality: string, household: string): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`
    select distinct other.person from households.member mine
    join households.member home on home.municipality = mine.municipality and home.person = mine.person and home.until is null
    join households.member other on other.municipality = home.municipality and other.household = home.household and other.until is null
    where mine.municipality = ${municipality} and mine.household = ${household} and mine.until is null`.execute(tx)
  return rows.map(({ person }) => person)
}
