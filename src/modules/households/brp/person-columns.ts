import { createHash } from 'node:crypto'
import { lookupKeys } from '../rules/doubles.ts'
import { nameWords, sortKey } from '../rules/name-search.ts'
import { possibleDays } from '../rules/partial-date.ts'
import { soundsOf } from '../rules/sounds.ts'
import type { BrpAddress, BrpPerson } from './brp-person.ts'
import { addressKeyOf } from './homes.ts'

const NUMBERS = new Set(['bsn', 'aNumber'])

/** What the source said without the numbers, which have a place of their own (N-BSN-01), and a hash that tells a change. */
export function registeredOf(person: BrpPerson): { registered: string; hash: Buffer } {
  const { line: _, ...lasting } = person
  const registered = JSON.stringify(lasting, (key, value: unknown) => (NUMBERS.has(key) ? undefined : value))
  // The numbers count for the hash: a corrected number is a change.
  return { registered, hash: createHash('sha256').update(JSON.stringify(lasting)).digest() }
}

/** What we search and reckon by, derived from what was registered. */
export function personColumns(person: BrpPerson) {
  const born = person.birth?.date ? possibleDays(person.birth.date) : undefined
  return {
    given_names: person.name.given ?? '',
    prefix: person.name.prefix ?? '',
    family_name: person.name.family ?? '',
    name: JSON.stringify(person.name),
    name_key: sortKey(person.name),
    sound_key: soundsOf(person.name.family ?? ''),
    sex: person.sex,
    birth: person.birth?.date ?? '00000000',
    birth_from: born?.first ?? null,
    birth_until: born?.last ?? null,
    expected_birth: null,
    death: person.death?.date ?? null,
    secrecy: person.secrecy,
    suspension: person.suspension?.reason ?? null,
    registered_in: person.municipality ?? null,
  }
}

/** All words to find somebody by, former names included. */
export function wordsOf(person: BrpPerson): string[] {
  const former = person.formerNames.map((name) => ({ ...name, use: 'own' as const }))
  return [...new Set([person.name, ...former].flatMap(nameWords))]
}

export function likenessKeysOf(person: BrpPerson): string[] {
  return lookupKeys(person.name)
}

/** An address as a row; undefined when nothing of it is known. */
export function addressRow(address: BrpAddress) {
  const key = addressKeyOf(address) ?? abroadKey(address)
  if (key === undefined) return undefined
  return {
    street: address.street ?? address.location ?? address.abroad?.lines.join(', ') ?? '',
    number: address.houseNumber ?? '',
    letter: address.letter ?? '',
    addition: [address.indication, address.addition].filter(Boolean).join(' '),
    postcode: address.postcode ?? '',
    place: address.place ?? '',
    country: address.abroad?.country ?? '',
    key,
  }
}

function abroadKey({ abroad }: BrpAddress): string | undefined {
  return abroad && `${abroad.country ?? ''}/${abroad.lines.join('/')}`
}
