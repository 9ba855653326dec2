import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { type OnDay, own, type Place, type Stamp, stamped } from './own.ts'
import { versioned } from './stale.ts'

export type NewOrganisation = {
  municipality: string
  id: string
  kind: string
  name: string
  since: string
  until?: string
  phone?: string
  email?: string
  partOf?: string | null
}

export async function addOrganisation(
  tx: Tx,
  { phone, email, partOf, until, ...organisation }: NewOrganisation,
  stamp: Stamp,
): Promise<void> {
  await own(tx)
    .insertInto('organisations.organisation')
    .values({
      ...organisation,
      phone: phone || null,
      email: email || null,
      part_of: partOf ?? null,
      until: until ?? null,
      ...stamped(stamp),
    })
    .execute()
}

export type OrganisationFound = {
  id: string
  name: string
  kind: string
  phone: string | null
  email: string | null
  since: string
  until: string | null
  version: number
  part_of: string | null
  whole: string | null
}

const organisationRows = (tx: Tx, municipality: string) =>
  own(tx)
    .selectFrom('organisations.organisation as o')
    .leftJoin('organisations.organisation as whole', (join) =>
      join.onRef('whole.municipality', '=', 'o.municipality').onRef('whole.id', '=', 'o.part_of'),
    )
    .where('o.municipality', '=', municipality)
    .select([
      'o.id',
      'o.name',
      'o.kind',
      'o.phone',
      'o.email',
      'o.since',
      'o.until',
      'o.version',
      'o.part_of',
      'whole.name as whole',
    ])

const PAGE = 50

/** Organisations on a day, by name; with `search` those whose folded name holds it. With `page` fifty at a time. */
export async function listOrganisations(
  tx: Tx,
  { municipality, day }: OnDay,
  filter: { search?: string | undefined; kind?: string | undefined; page?: number | undefined } = {},
): Promise<{ organisations: OrganisationFound[]; total: number }> {
  let question = organisationRows(tx, municipality)
    .where('o.since', '<=', day)
    .where((row) => row.or([row('o.until', 'is', null), row('o.until', '>=', day)]))
    .select(sql<number>`count(*) over ()`.as('total'))
    .orderBy('o.name_key')
    .orderBy('o.id')
  if (filter.kind) question = question.where('o.kind', '=', filter.kind)
  if (filter.search)
    question = question.where(sql<boolean>`position(organisations.folded(${filter.search}) in o.name_key) > 0`)
  if (filter.page) question = question.limit(PAGE).offset((filter.page - 1) * PAGE)
  const rows = await question.execute()
  return { organisations: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 }
}

export async function findOrganisation(tx: Tx, { municipality, id }: Place): Promise<OrganisationFound | undefined> {
  return organisationRows(tx, municipality).where('o.id', '=', id).executeTakeFirst()
}

export async function findOrganisationName(tx: Tx, municipality: string, id: string): Promise<string | undefined> {
  return (await findOrganisation(tx, { municipality, id }))?.name
}

/** Names of all organisations by id, also of those that ended: the audit may speak of them. */
export async function listOrganisationNames(tx: Tx, municipality: string): Promise<Map<string, string>> {
  const rows = await own(tx)
    .selectFrom('organisations.organisation')
    .select(['id', 'name'])
    .where('municipality', '=', municipality)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export async function listParts(tx: Tx, { municipality, id }: Place): Promise<{ id: string; name: string }[]> {
  return own(tx)
    .selectFrom('organisations.organisation')
    .select(['id', 'name'])
    .where('municipality', '=', municipality)
    .where('part_of', '=', id)
    .orderBy('name_key')
    .execute()
}

/** An organisation as the asker saw it, held until the transaction ends, and its changes. */
export const { hold: holdOrganisation, change: changeOrganisation } = versioned(
  'organisations.organisation',
  'organisations/unknown',
)

/** What still counts on the organisation after a day: its people, teams, parts and keys. */
export async function countUses(
  tx: Tx,
  { municipality, id }: Place,
  after: string,
): Promise<{ workers: number; teams: number; parts: number; keys: number }> {
  const { rows } = await sql<{ workers: number; teams: number; parts: number; keys: number }>`
    select
      (select count(*) from organisations.worker w where w.municipality = ${municipality} and w.organisation = ${id}
         and (w.until is null or w.until > ${after})) as workers,
      (select count(*) from organisations.team t where t.municipality = ${municipality} and t.organisation = ${id}
         and (t.until is null or t.until > ${after})) as teams,
      (select count(*) from organisations.organisation p where p.municipality = ${municipality} and p.part_of = ${id}
         and (p.until is null or p.until > ${after})) as parts,
      (select count(*) from organisations.api_key k where k.municipality = ${municipality} and k.organisation = ${id}
         and k.until > ${after}) as keys`.execute(tx)
  return rows[0] ?? { workers: 0, teams: 0, parts: 0, keys: 0 }
}

export type NewLocation = {
  municipality: string
  id: string
  organisation: string
  name: string
  street: string
  number: string
  postcode: string
  place: string
  since: string
}

export async function addLocation(tx: Tx, location: NewLocation, stamp: Stamp): Promise<void> {
  await own(tx)
    .insertInto('organisations.location')
    .values({ ...location, until: null, ...stamped(stamp) })
    .execute()
}

/** The locations of an organisation, each with the area it lies in on that day. */
export async function listLocations(tx: Tx, { municipality, day }: OnDay, organisation: string) {
  return own(tx)
    .selectFrom('organisations.location as l')
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('organisations.area_postcode as p')
          .innerJoin('organisations.area as a', (join) =>
            join.onRef('a.municipality', '=', 'p.municipality').onRef('a.id', '=', 'p.area'),
          )
          .whereRef('p.municipality', '=', 'l.municipality')
          .where((row) =>
            row.or([
              row('p.postcode', '=', row.ref('l.postcode')),
              row('p.postcode', '=', sql<string>`left(l.postcode, 4)`),
            ]),
          )
          .where('p.since', '<=', day)
          .where((row) => row.or([row('p.until', 'is', null), row('p.until', '>=', day)]))
          .select(['a.id as area', 'a.name as areaName'])
          .orderBy(sql`length(p.postcode)`, 'desc')
          .limit(1)
          .as('within'),
      (join) => join.onTrue(),
    )
    .where('l.municipality', '=', municipality)
    .where('l.organisation', '=', organisation)
    .where((row) => row.or([row('l.until', 'is', null), row('l.until', '>=', day)]))
    .select([
      'l.id',
      'l.name',
      'l.street',
      'l.number',
      'l.postcode',
      'l.place',
      'l.since',
      'l.until',
      'l.version',
      'within.area',
      'within.areaName',
    ])
    .orderBy('l.name')
    .execute()
}

/** A location as the asker saw it, held until the transaction ends, and its changes. */
export const { hold: holdLocation, change: changeLocation } = versioned(
  'organisations.location',
  'organisations/unknown-location',
)
