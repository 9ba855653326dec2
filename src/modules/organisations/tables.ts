import type { ColumnType, Generated } from 'kysely'
import type { Stamped } from '../../platform/stale.ts'
import type { DeliveryState, EventKind } from './rules/events.ts'

type Dated = { since: string; until: string | null }
type Ending = { since: string; until: string }
type Own = { municipality: string; id: string }
/** Made by the database from the name: case and accents folded. */
type NameKey = { name_key: ColumnType<string, never, never> }

/** Row types of schema `organisations`. Dates are yyyy-mm-dd. */
export type OrganisationTables = {
  'organisations.municipality': { code: string; name: string; brand: string }
  'organisations.organisation': Stamped &
    Dated &
    Own &
    NameKey & { kind: string; name: string; phone: string | null; email: string | null; part_of: string | null }
  'organisations.location': Stamped &
    Dated &
    Own & { organisation: string; name: string; street: string; number: string; postcode: string; place: string }
  'organisations.area': Stamped & Dated & Own & { name: string }
  'organisations.area_postcode': Dated & { municipality: string; area: string; postcode: string }
  'organisations.team': Stamped &
    Dated &
    Own & {
      organisation: string
      area: string | null
      kind: string
      name: string
      phone: string | null
      email: string | null
      merged_into: string | null
    }
  'organisations.worker': Stamped &
    Dated &
    Own &
    NameKey & {
      organisation: string
      subject: string
      name: string
      email: string | null
      phone: string | null
      language: 'nl' | 'en' | null
    }
  'organisations.role_held': Stamped &
    Dated &
    Own & {
      worker: string
      role: string
      team: string | null
      discipline: string | null
      source: Generated<'hand' | 'login'>
    }
  'organisations.absence': Stamped & Ending & Own & { worker: string; deputy: string }
  'organisations.deputy': Stamped & Dated & Own & { worker: string; deputy: string }
  'organisations.registration': Stamped &
    Ending &
    Own & { worker: string; register: string; number: string; checked_on: string }
  'organisations.mandate': Stamped &
    Dated &
    Own & {
      holder_kind: string
      holder: string
      powers: string[]
      up_to_cents: number | null
      given_by: string
      source: string
    }
  'organisations.setting': Stamped & {
    municipality: string
    key: string
    since: string
    /** JSON; null means that the shipped value holds again. */
    value: ColumnType<unknown, string | null, string | null>
    source: string
    withdrawn: Generated<boolean>
  }
  'organisations.api_key': Stamped &
    Ending &
    Own & {
      organisation: string
      label: string
      hash: Buffer | null
      hint: string
      used_on: string | null
      scopes: string[]
    }
  'organisations.training': Stamped &
    Own & { worker: string; subject: string; name: string; done_on: string; until: string | null }
  'organisations.rights_review': Own & {
    on_day: string
    by_worker: string
    roles: string[]
    workers: number
    note: string
    at: Date
  }
  'organisations.event_subscription': Stamped &
    Own & {
      organisation: string
      address: string
      kinds: string[]
      round: number
      made_at: Date
      ended_at: Date | null
    }
  'organisations.event_delivery': {
    municipality: string
    id: string
    subscription: string
    event: string
    kind: EventKind
    subject: string
    at: Date
    state: Generated<DeliveryState>
    attempts: Generated<number>
    tried_at: Date | null
    result: Generated<string>
    version: Generated<number>
  }
}
