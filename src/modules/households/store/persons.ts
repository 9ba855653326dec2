import { createCipheriv, createHmac, randomBytes } from 'node:crypto'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import type { Stamp } from '../../../platform/stale.ts'
import { lookupKeys } from '../rules/doubles.ts'
import type { PersonName } from '../rules/name.ts'
import { nameWords, sortKey } from '../rules/name-search.ts'
import { soundsOf } from '../rules/sounds.ts'
import type { HouseholdTables } from '../tables.ts'
import { keepFindable } from './findable.ts'

const own = (tx: Tx) => tx.withTables<HouseholdTables>()

export type { Stamp }

/** The columns a name is made of; `name` is the whole of it where the source gave more. */
export type NamedRow = { given_names: string; prefix: string; family_name: string; name: PersonName | null }

export type PersonToKeep = {
  municipality: string
  given: string
  prefix: string
  family: string
  birth: string
  expected?: string
  sex: 'male' | 'female' | 'unknown'
  bsn?: string
  secrecy?: number
  source: string
  sourceRef?: string
  /** The last day to complete who this is (N-BSN-03). */
  completeBy?: string
}

/** A BSN is kept sealed, and findable by a keyed hash only (N-BSN-01). */
export function sealBsn(bsn: string, secret: Buffer): { bsn_sealed: Buffer; bsn_hash: Buffer } {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', secret, iv)
  const text = Buffer.concat([cipher.update(bsn, 'utf8'), cipher.final()])
  return {
    bsn_sealed: Buffer.concat([iv, cipher.getAuthTag(), text]),
    bsn_hash: createHmac('sha256', secret).update(`bsn:${bsn}`).digest(),
  }
}

/** Adds a person and gives the id. */
export async function addPerson(tx: Tx, person: PersonToKeep, how: Stamp & { secret: Buffer }): Promise<string> {
  const id = newId(how.at)
  const name = nameOf({ given_names: person.given, prefix: person.prefix, family_name: person.family, name: null })
  const known =
    person.birth !== '00000000' && !person.birth.includes('00', 4)
      ? `${person.birth.slice(0, 4)}-${person.birth.slice(4, 6)}-${person.birth.slice(6)}`
      : null
  await own(tx)
    .insertInto('households.person')
    .values({
      municipality: person.municipality,
      id,
      bsn_sealed: null,
      bsn_hash: null,
      ...(person.bsn && sealBsn(person.bsn, how.secret)),
      bsn_source: person.bsn ? person.source : null,
      bsn_checked_on: null,
      given_names: person.given,
      prefix: person.prefix,
      family_name: person.family,
      name_key: sortKey(name),
      sound_key: soundsOf(person.family),
      sex: person.sex,
      birth: person.birth,
      birth_from: known,
      birth_until: known,
      expected_birth: person.expected ?? null,
      death: null,
      secrecy: person.secrecy ?? 0,
      suspension: null,
      source: person.source,
      source_ref: person.sourceRef ?? null,
      merged_into: null,
      complete_by: person.completeBy ?? null,
      changed_by: how.by,
      changed_at: how.at,
    })
    .execute()
  await keepFindable(tx, person.municipality, [{ person: id, words: nameWords(name), keys: lookupKeys(name) }])
  return id
}

/** Whether somebody on file has this BSN already. */
export async function isBsnKnown(tx: Tx, municipality: string, hash: Buffer): Promise<boolean> {
  const row = await own(tx)
    .selectFrom('households.person')
    .select('id')
    .where('municipality', '=', municipality)
    .where('bsn_hash', '=', hash)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export function nameOf(row: NamedRow): PersonName {
  return (
    row.name ?? {
      given: row.given_names,
      ...(row.prefix && { prefix: row.prefix }),
      family: row.family_name,
      use: 'own',
    }
  )
}
