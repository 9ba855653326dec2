import type { ColumnType } from 'kysely'
import type { Stamped } from '../../../platform/stale.ts'
import type { FamilyTold } from '../rules/sharing.ts'

type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>
type Json = ColumnType<unknown, string | null, never>

/** Row types of the two ledgers. */
export type ConsentTables = {
  'dossiers.consent': Stamped & {
    municipality: string
    id: string
    dossier: string
    by: string
    by_name: string
    about: string
    answer: 'yes' | 'no'
    purpose: string
    receiver: string
    receiver_name: string
    data: string[]
    since: string
    until: string
    how: 'written' | 'spoken'
    at: Date
    recorded_by: string
    withdrawn_at: Maybe<Date>
    withdrawn_by: Maybe<string>
  }
  'dossiers.consent_exception': {
    municipality: string
    id: string
    dossier: string
    person: string
    code: string
    waives: 'authority' | 'all'
    reason: string
    order_number: string
    second_reader: string | null
    parents_told: ColumnType<FamilyTold | null, string | null, never>
    by: string
    by_name: string
    day: string
    until: string | null
    at: Date
  }
  'dossiers.share': {
    municipality: string
    id: string
    dossier: string
    about: string
    receiver: string
    receiver_name: string
    receiver_kind: string
    data: string[]
    items: string[]
    basis: string
    purpose: string
    why_needed: string
    family_told: Json
    order_number: string
    conflict: Json
    by: string
    by_name: string
    at: Date
  }
}
