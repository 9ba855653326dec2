import { addMany } from '../../../platform/bulk.ts'
import type { Tx } from '../../../platform/database.ts'
import type { Relation as AccessRelation } from '../rules/access.ts'
import { lookupKeys } from '../rules/doubles.ts'
import { nameWords, sortKey } from '../rules/name-search.ts'
import { type PartialDate, possibleDays } from '../rules/partial-date.ts'
import { soundsOf } from '../rules/sounds.ts'
import type { HouseholdTables } from '../tables.ts'
import { type AddressToKeep, keyOfAddress } from './households.ts'
import { type Stamp, sealBsn } from './persons.ts'

export type PersonInBulk = {
  id: string
  given: string
  prefix: string
  family: string
  sex: 'male' | 'female' | 'unknown'
  /** Eight digits as registered, with zeros for what nobody knows. */
  birth: string
  /** An unborn child: the expected day. */
  expected?: string
  death?: string
  bsn?: string
  secrecy: number
}
export type AddressInBulk = AddressToKeep & { id: string }
export type HouseholdInBulk = { id: string; name: string; members: string[] }
export type ResidenceInBulk = {
  id: string
  person: string
  address: string
  since: string
  until?: string
  kind: 'home' | 'institution'
}
export type RelationInBulk = {
  id: string
  person: string
  kind: string
  other?: string
  otherName?: string
  since?: string
  until?: string
}
export type AuthorityInBulk = {
  id: string
  child: string
  holder?: string
  holderName?: string
  kind: string
  code?: string
  since?: string
  source: string
}

export type PopulationInBulk = {
  municipality: string
  persons: readonly PersonInBulk[]
  addresses: readonly AddressInBulk[]
  households: readonly HouseholdInBulk[]
  residences: readonly ResidenceInBulk[]
  relations: readonly RelationInBulk[]
  authorities: readonly AuthorityInBulk[]
}

type How = Stamp & { secret: Buffer; source: string }

/**
 * Puts many people on file at once, with their households, addresses, kinship and authority: for demo data and other
 * whole collections. What a household, person or address must be, the constraints of the tables say.
 */
export async function addPopulation(tx: Tx, population: PopulationInBulk, how: How): Promise<void> {
  const { municipality } = population
  await addMany<HouseholdTables['households.person']>(tx, 'households.person', personRows(population, how))
  await addFindable(tx, population)
  await addMany<HouseholdTables['households.address']>(
    tx,
    'households.address',
    population.addresses.map((address) => ({ municipality, country: '', key: keyOfAddress(address), ...address })),
  )
  await addMany<HouseholdTables['households.household']>(
    tx,
    'households.household',
    population.households.map(({ id, name }) => ({ municipality, id, name, changed_by: how.by, changed_at: how.at })),
  )
  await addMany<HouseholdTables['households.member']>(
    tx,
    'households.member',
    population.households.flatMap(({ id, members }) =>
      members.map((person) => ({ municipality, household: id, person, since: null, until: null })),
    ),
  )
  await addMany<HouseholdTables['households.residence']>(
    tx,
    'households.residence',
    population.residences.map(({ until, ...residence }) => ({
      municipality,
      ...residence,
      until: until ?? null,
      registered_in: null,
    })),
  )
  await addKinship(tx, population, how)
}

/** Everybody is found by any of their names, and compared with who may be the same. */
async function addFindable(tx: Tx, { municipality, persons }: PopulationInBulk): Promise<void> {
  const named = persons.map(({ id, given, prefix, family }) => ({
    id,
    name: { given, prefix, family, use: 'own' as const },
  }))
  await addMany<HouseholdTables['households.name_word']>(
    tx,
    'households.name_word',
    named.flatMap(({ id, name }) => [...new Set(nameWords(name))].map((word) => ({ municipality, word, person: id }))),
  )
  await addMany<HouseholdTables['households.likeness_key']>(
    tx,
    'households.likeness_key',
    named.flatMap(({ id, name }) => lookupKeys(name).map((key) => ({ municipality, key, person: id }))),
  )
}

function personRows({ municipality, persons }: PopulationInBulk, how: How) {
  const sounds = new Map<string, string>()
  const soundOf = (family: string) => {
    const known = sounds.get(family) ?? soundsOf(family)
    sounds.set(family, known)
    return known
  }
  return persons.map((person) => {
    const { given, prefix, family, birth } = person
    const days = possibleDays(birth as PartialDate)
    return {
      municipality,
      id: person.id,
      bsn_sealed: null,
      bsn_hash: null,
      ...(person.bsn && sealBsn(person.bsn, how.secret)),
      bsn_source: person.bsn ? how.source : null,
      bsn_checked_on: null,
      given_names: given,
      prefix,
      family_name: family,
      name_key: sortKey({ given, ...(prefix && { prefix }), family, use: 'own' }),
      sound_key: soundOf(family),
      sex: person.sex,
      birth,
      birth_from: days?.first ?? null,
      birth_until: days?.last ?? null,
      expected_birth: person.expected ?? null,
      death: person.death ?? null,
      secrecy: person.secrecy,
      suspension: null,
      source: how.source,
      source_ref: null,
      merged_into: null,
      changed_by: how.by,
      changed_at: how.at,
    }
  })
}

async function addKinship(tx: Tx, population: PopulationInBulk, { source }: How): Promise<void> {
  const { municipality } = population
  await addMany<HouseholdTables['households.relation']>(
    tx,
    'households.relation',
    population.relations.map(({ other, otherName, since, until, ...relation }) => ({
      municipality,
      ...relation,
      other: other ?? null,
      other_name: otherName ?? null,
      since: since ?? null,
      until: until ?? null,
      source,
    })),
  )
  await addMany<HouseholdTables['households.authority']>(
    tx,
    'households.authority',
    population.authorities.map(({ holder, holderName, code, since, ...authority }) => ({
      municipality,
      ...authority,
      holder: holder ?? null,
      holder_name: holderName ?? null,
      code: code ?? null,
      since: since ?? null,
      until: null,
    })),
  )
}

export type AccessInBulk = {
  household: string
  worker: string
  relation: AccessRelation
  source: string
  since: Date
  until?: Date
}

/** Many facts of access at once; the modules that own the facts call it in the same transaction, as with `grantAccess`. */
export async function grantAccessInBulk(tx: Tx, municipality: string, facts: readonly AccessInBulk[]): Promise<void> {
  await addMany<HouseholdTables['households.access']>(
    tx,
    'households.access',
    facts.map(({ until, ...fact }) => ({ municipality, ...fact, until: until ?? null })),
  )
}

/** Whether there is any person at all; asked by the owner of the database, before whole collections come in. */
export async function isAnybodyOnFile(tx: Tx): Promise<boolean> {
  const found = await tx.withTables<HouseholdTables>().selectFrom('households.person').select('id').limit(1).execute()
  return found.length > 0
}
