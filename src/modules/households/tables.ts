import type { ColumnType } from 'kysely'
import type { Stamped } from '../../platform/stale.ts'
import type { PersonName } from './rules/name.ts'

/** A row that an import or a person keeps. */
type Kept = {
  version: ColumnType<number, number | undefined, number>
  changed_by: ColumnType<string, string | undefined, string>
  changed_at: ColumnType<Date, Date | undefined, Date>
}

/** Row types of schema `households`. Birth and death are eight digits as registered; dates are yyyy-mm-dd. */
export type HouseholdTables = {
  'households.person': Stamped & {
    municipality: string
    id: string
    bsn_sealed: Buffer | null
    bsn_hash: Buffer | null
    bsn_source: string | null
    bsn_checked_on: string | null
    given_names: string
    prefix: string
    family_name: string
    name_key: string
    sound_key: string
    sex: 'male' | 'female' | 'unknown'
    birth: string
    birth_from: string | null
    birth_until: string | null
    expected_birth: string | null
    death: string | null
    secrecy: number
    suspension: string | null
    source: string
    source_ref: string | null
    merged_into: string | null
    own_secrecy: ColumnType<boolean, boolean | undefined, boolean>
    complete_by: ColumnType<string | null, string | null | undefined, string | null>
    name: ColumnType<PersonName | null, string | null | undefined, string | null>
    registered: ColumnType<unknown, string | null | undefined, string | null>
    registered_hash: ColumnType<Buffer | null, Buffer | null | undefined, Buffer | null>
    registered_in: ColumnType<string | null, string | null | undefined, string | null>
  }
  'households.name_word': { municipality: string; word: string; person: string }
  'households.likeness_key': { municipality: string; key: string; person: string }
  'households.household': Stamped & {
    municipality: string
    id: string
    name: string
    source_ref: ColumnType<string | null, string | null | undefined, string | null>
  }
  'households.member': {
    municipality: string
    household: string
    person: string
    since: string | null
    until: string | null
  }
  'households.address': {
    municipality: string
    id: string
    street: string
    number: string
    letter: string
    addition: string
    postcode: string
    place: string
    country: string
    key: string
  }
  'households.residence': {
    municipality: string
    id: string
    person: string
    address: string
    since: string
    until: string | null
    kind: string
    registered_in: string | null
    source: ColumnType<string, string | undefined, string>
    source_ref: ColumnType<string | null, string | null | undefined, string | null>
  }
  'households.relation': {
    municipality: string
    id: string
    person: string
    other: string | null
    other_name: string | null
    kind: string
    since: string | null
    until: string | null
    source: string
    ended_by_death: ColumnType<boolean, boolean | undefined, boolean>
    strength: ColumnType<string | null, string | null | undefined, string | null>
    contact: ColumnType<string | null, string | null | undefined, string | null>
  } & Kept
  'households.authority': {
    municipality: string
    id: string
    child: string
    holder: string | null
    holder_name: string | null
    kind: string
    code: string | null
    since: string | null
    until: string | null
    source: string
  } & Kept
  'households.access': {
    municipality: string
    household: string
    worker: string
    relation: string
    source: string
    since: Date
    until: Date | null
    purpose: ColumnType<string | null, string | null | undefined, string | null>
    team: ColumnType<string | null, string | null | undefined, string | null>
  }
  'households.seal': Stamped & { municipality: string; household: string; reason: string }
  'households.seal_name': { municipality: string; household: string; worker: string }
  'households.correction': {
    municipality: string
    id: string
    person: string
    field: string
    value: string
    why: string
    made_by: string
    made_at: Date
  }
  'households.secret_look': {
    municipality: string
    id: string
    household: string
    person: string
    worker: string
    worker_name: string
    why: string
    looked_at: Date
  }
  'households.look_alike': { municipality: string; one: string; other: string }
  'households.merge': {
    municipality: string
    id: string
    stays: string
    goes: string
    facts: ColumnType<unknown, string, string>
    why: string
    merged_by: string
    merged_at: Date
    undone_why: string | null
    undone_by: string | null
    undone_at: Date | null
  }
  'households.distinction': {
    municipality: string
    one: string
    other: string
    why: string
    made_by: string
    made_at: Date
  }
}
