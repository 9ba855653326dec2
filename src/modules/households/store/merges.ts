import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { lookupKeys } from '../rules/doubles.ts'
import type { Merge, PersonFields, PersonLink } from '../rules/merge.ts'
import { type MergingPerson, nameFrom } from '../rules/merged-fields.ts'
import { displayName } from '../rules/name.ts'
import { nameWords, sortKey } from '../rules/name-search.ts'
import { type PartialDate, possibleDays } from '../rules/partial-date.ts'
import { soundsOf } from '../rules/sounds.ts'
import type { HouseholdTables } from '../tables.ts'
import { keepFindable } from './findable.ts'
import { type NamedRow, nameOf, type Stamp } from './persons.ts'

const own = (tx: Tx) => tx.withTables<HouseholdTables>()

/** These persons, held until the end of the transaction so that two merges cannot cross. */
export async function holdPersons(
  tx: Tx,
  municipality: string,
  ids: readonly string[],
): Promise<Map<string, MergingPerson>> {
  const found = await sql<MergingPerson>`
    select id, given_names, prefix, family_name, name, birth, expected_birth, death, sex, encode(bsn_hash, 'hex') as bsn,
      secrecy <> 0 or own_secrecy as secret, source, merged_into
    from households.person where municipality = ${municipality} and id = any(${ids}::uuid[]) order by id for update`.execute(
    tx,
  )
  return new Map(found.rows.map((row) => [row.id, row]))
}

/** Where a link stands: the table, and the column of each role. */
const TABLES = {
  member: { table: 'households.member', columns: { person: 'person' } },
  residence: { table: 'households.residence', columns: { person: 'person' } },
  relation: { table: 'households.relation', columns: { person: 'person', other: 'other' } },
  authority: { table: 'households.authority', columns: { child: 'child', holder: 'holder' } },
  correction: { table: 'households.correction', columns: { person: 'person' } },
  merged: { table: 'households.person', columns: { into: 'merged_into' } },
} as const
type Kind = keyof typeof TABLES

type LinkRow = { kind: Kind; id: string; says: string; persons: Record<string, string | null>; row: object }
export type FoundLink = { link: PersonLink; row: object }

/** Every row that points at these people, in the roles in which it does. The table stands before the slash of the id. */
export async function linksTo(tx: Tx, municipality: string, persons: readonly string[]): Promise<FoundLink[]> {
  const who = sql`any(${persons}::uuid[])`
  const found = await sql<LinkRow>`
    select 'member' as kind, household || '/' || person as id, household::text as says, json_build_object('person', person) as persons, to_jsonb(t) as row
      from households.member t where municipality = ${municipality} and person = ${who}
    union all select 'residence', id::text, json_build_array(address, since, until, kind)::text, json_build_object('person', person), to_jsonb(t)
      from households.residence t where municipality = ${municipality} and person = ${who}
    union all select 'relation', id::text, json_build_array(kind, other_name, since, until, ended_by_death, strength, contact)::text,
        json_build_object('person', person, 'other', other), to_jsonb(t)
      from households.relation t where municipality = ${municipality} and (person = ${who} or other = ${who})
    union all select 'authority', id::text, json_build_array(kind, holder_name, code, since, until, source)::text,
        json_build_object('child', child, 'holder', holder), to_jsonb(t)
      from households.authority t where municipality = ${municipality} and (child = ${who} or holder = ${who})
    union all select 'correction', id::text, id::text, json_build_object('person', person), to_jsonb(t)
      from households.correction t where municipality = ${municipality} and person = ${who}
    union all select 'merged', id::text, id::text, json_build_object('into', merged_into), '{}'::jsonb
      from households.person t where municipality = ${municipality} and merged_into = ${who}
    order by 1, 2`.execute(tx)
  return found.rows.map(({ kind, id, says, persons: roles, row }) => ({
    link: {
      // A membership has no id of its own: while the link moves, it is known by who it was of.
      id: `${kind}/${id}`,
      kind,
      says,
      persons: Object.fromEntries(Object.entries(roles).flatMap(([role, person]) => (person ? [[role, person]] : []))),
    },
    row,
  }))
}

/** Points these links at another person. */
export async function moveLinks(
  tx: Tx,
  municipality: string,
  moves: readonly { link: string; role: string }[],
  to: { from: string; to: string },
): Promise<void> {
  for (const { link, role } of moves) {
    const [kind, id = '', ...rest] = link.split('/')
    const { table, columns } = TABLES[kind as Kind]
    const column = sql.ref((columns as Record<string, string>)[role] ?? '')
    const which =
      kind === 'member' ? sql`household = ${id} and person = ${to.from}` : sql`id = ${[id, ...rest].join('/')}`
    await sql`update ${sql.table(table)} set ${column} = ${to.to} where municipality = ${municipality} and ${which}`.execute(
      tx,
    )
  }
}

export async function dropLinks(tx: Tx, municipality: string, links: readonly PersonLink[]): Promise<void> {
  for (const { id: link } of links) {
    const [kind, id = '', person = ''] = link.split('/')
    const which = kind === 'member' ? sql`household = ${id} and person = ${person}` : sql`id = ${id}`
    await sql`delete from ${sql.table(TABLES[kind as Kind].table)} where municipality = ${municipality} and ${which}`.execute(
      tx,
    )
  }
}

/** Puts rows that a merge dropped back as they were. */
export async function putBack(tx: Tx, rows: readonly { link: string; row: object }[]): Promise<void> {
  for (const { link, row } of rows) {
    const { table } = TABLES[(link.split('/')[0] ?? 'member') as Kind]
    await sql`insert into ${sql.table(table)} select * from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify(row)}::jsonb)
      on conflict do nothing`.execute(tx)
  }
}

type Fields = { municipality: string; person: string; fields: PersonFields; changed: readonly string[]; other: string }

/** Writes the changed fields of who stays; a number comes from the other, or goes back there. */
export async function writeFields(
  tx: Tx,
  { municipality, person, fields, changed, other }: Fields,
  { by, at }: Stamp,
): Promise<number> {
  const name = nameFrom(fields)
  const whole = nameOf({
    given_names: name.given,
    prefix: name.prefix,
    family_name: name.family,
    name: name.whole as NamedRow['name'],
  })
  const birth = typeof fields.birth === 'string' ? fields.birth : '00000000'
  const days = possibleDays(birth as PartialDate)
  const columns = {
    ...(changed.includes('name') && {
      given_names: name.given,
      prefix: name.prefix,
      family_name: name.family,
      name: name.whole === null ? null : JSON.stringify(name.whole),
      name_key: sortKey(whole),
      sound_key: soundsOf(name.family),
    }),
    ...(changed.includes('birth') && { birth, birth_from: days?.first ?? null, birth_until: days?.last ?? null }),
    ...(changed.includes('expected') && { expected_birth: (fields.expected as string | undefined) ?? null }),
    ...(changed.includes('death') && { death: (fields.death as string | undefined) ?? null }),
    ...(changed.includes('sex') && { sex: (fields.sex as 'male' | 'female' | undefined) ?? ('unknown' as const) }),
    ...(changed.includes('secret') && { own_secrecy: fields.secret === true }),
  }
  const row = await own(tx)
    .updateTable('households.person')
    .set({ ...columns, version: sql`version + 1`, changed_by: by, changed_at: at })
    .where('municipality', '=', municipality)
    .where('id', '=', person)
    .returning('version')
    .executeTakeFirstOrThrow()
  if (changed.includes('bsn'))
    await (fields.bsn === undefined
      ? sql`update households.person set bsn_sealed = null, bsn_hash = null, bsn_source = null where municipality = ${municipality} and id = ${person}`
      : sql`update households.person p set bsn_sealed = g.bsn_sealed, bsn_hash = g.bsn_hash, bsn_source = g.bsn_source
          from households.person g where p.municipality = ${municipality} and p.id = ${person} and g.municipality = p.municipality and g.id = ${other}`
    ).execute(tx)
  if (changed.includes('name')) await findableAs(tx, { municipality, person }, whole)
  return row.version
}

async function findableAs(
  tx: Tx,
  { municipality, person }: { municipality: string; person: string },
  name: ReturnType<typeof nameOf>,
): Promise<void> {
  for (const table of ['households.name_word', 'households.likeness_key'] as const)
    await own(tx).deleteFrom(table).where('municipality', '=', municipality).where('person', '=', person).execute()
  await keepFindable(tx, municipality, [{ person, words: nameWords(name), keys: lookupKeys(name) }])
}

export async function pointTo(
  tx: Tx,
  { municipality, person }: { municipality: string; person: string },
  into: string | null,
): Promise<void> {
  await own(tx)
    .updateTable('households.person')
    .set({ merged_into: into })
    .where('municipality', '=', municipality)
    .where('id', '=', person)
    .execute()
}

export type MergeFacts = { merge: Merge; dropped: { link: string; row: object }[] }

export async function keepMerge(
  tx: Tx,
  { municipality, facts, why }: { municipality: string; facts: MergeFacts; why: string },
  { by, at }: Stamp,
): Promise<string> {
  const id = newId(at)
  const { stays, goes } = facts.merge
  await own(tx)
    .insertInto('households.merge')
    .values({
      municipality,
      id,
      stays,
      goes: goes.id,
      facts: JSON.stringify(facts),
      why,
      merged_by: by,
      merged_at: at,
      undone_why: null,
      undone_by: null,
      undone_at: null,
    })
    .execute()
  return id
}

/** A merge, held so that it is undone once. */
export async function holdMerge(
  tx: Tx,
  municipality: string,
  id: string,
): Promise<{ facts: MergeFacts; undone: boolean } | undefined> {
  const found = await sql<{ facts: MergeFacts; undone: boolean }>`
    select facts, undone_at is not null as undone from households.merge where municipality = ${municipality} and id = ${id} for update`.execute(
    tx,
  )
  return found.rows[0]
}

export async function markUndone(
  tx: Tx,
  { municipality, id, why }: { municipality: string; id: string; why: string },
  { by, at }: Stamp,
): Promise<void> {
  await own(tx)
    .updateTable('households.merge')
    .set({ undone_why: why, undone_by: by, undone_at: at })
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .execute()
}

/** The latest merges that can be taken back. */
export async function recentMerges(
  tx: Tx,
  municipality: string,
): Promise<{ id: string; stays: string; goes: string; why: string; at: string }[]> {
  const found = await sql<{ id: string; why: string; at: Date; stays: NamedRow; goes: NamedRow }>`
    select m.id, m.why, m.merged_at as at, to_jsonb(s) as stays, to_jsonb(g) as goes from households.merge m
    join households.person s on s.municipality = m.municipality and s.id = m.stays
    join households.person g on g.municipality = m.municipality and g.id = m.goes
    where m.municipality = ${municipality} and m.undone_at is null order by m.merged_at desc limit 50`.execute(tx)
  const say = (row: NamedRow) => displayName(nameOf(row), { unknown: '' })
  return found.rows.map(({ stays, goes, at, ...row }) => ({
    ...row,
    stays: say(stays),
    goes: say(goes),
    at: at.toISOString(),
  }))
}

/** The households these people are or were in, for the audit line. */
export async function householdsOf(tx: Tx, municipality: string, persons: readonly string[]): Promise<string[]> {
  const found = await sql<{ household: string }>`
    select distinct household from households.member where municipality = ${municipality} and person = any(${persons}::uuid[])`.execute(
    tx,
  )
  return found.rows.map(({ household }) => household)
}
