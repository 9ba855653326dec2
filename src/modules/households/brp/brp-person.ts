import type { Bsn } from '../rules/bsn.ts'
import type { PersonName } from '../rules/name.ts'
import type { PartialDate } from '../rules/partial-date.ts'

/** A family name with given names, as registered for somebody on another person's list; unknown parts are left out. */
export type BrpName = Pick<PersonName, 'given' | 'title' | 'prefix' | 'family'>

export type BrpSex = 'male' | 'female' | 'unknown'

/** Somebody on another person's list; with or without a list of their own. */
export type BrpRelative = { bsn?: Bsn; name: BrpName; birth?: PartialDate; sex?: BrpSex }

/** `unknown`: there is a parent, but nobody knows who. `none`: the list names no parent here. */
export type BrpParent =
  | { state: 'known'; relative: BrpRelative; since?: PartialDate }
  | { state: 'unknown' }
  | { state: 'none' }

export type BrpPartner = {
  relative: BrpRelative
  /** H marriage, P registered partnership; kept as it came. */
  form?: string
  since?: PartialDate
  /** Reason code of national table 41 (S divorce, O death, …), kept as it came. */
  ended?: { date: PartialDate; reason?: string }
}

export type BrpChild = {
  relative: BrpRelative
  /** The child was born without life (registered on the parent's list only). */
  stillborn?: boolean
}

/** `code` of national table 61 as it came, also when the table does not hold it. */
export type BrpAuthority = { code?: string; legalRestraint?: boolean; since?: PartialDate; until?: PartialDate }

export type BrpAddress = {
  /** Code of the municipality as it came, also of one that merged since. 1999: the register of non-residents. */
  municipality?: string
  /** A postal address is not where somebody lives. */
  use: 'home' | 'postal'
  since?: PartialDate
  until?: PartialDate
  street?: string
  houseNumber?: string
  letter?: string
  addition?: string
  /** "to" (opposite) or "by", where a house number is not enough. */
  indication?: string
  postcode?: string
  place?: string
  /** Identification of the addressable object in the national address register (BAG). */
  bagObject?: string
  /** A houseboat, caravan or field that has no house number. */
  location?: string
  abroad?: { country?: string; lines: readonly string[] }
}

/** A group or element of the list (LO3 numbers, as `010310`) that the municipality is looking into. */
export type BrpDoubt = { about: string; since?: PartialDate; until?: PartialDate }

/** One person list of the registration of persons (BRP), with every value as it came. */
export type BrpPerson = {
  /** The id of the list within its file; the key by which a second import finds the same person again. */
  list: string
  line: number
  bsn?: Bsn
  aNumber?: string
  name: PersonName
  /** Names the person had before; people go on searching by them. */
  formerNames: readonly BrpName[]
  sex: BrpSex
  birth?: { date?: PartialDate; place?: string; country?: string }
  death?: { date: PartialDate; place?: string; country?: string }
  parents: readonly [BrpParent, BrpParent]
  partners: readonly BrpPartner[]
  children: readonly BrpChild[]
  authority: readonly BrpAuthority[]
  nationalities: readonly { code: string; reason?: string }[]
  /** 0 no restriction to 7; anything but 0 hides the address. */
  secrecy: number
  /** O died, E emigrated, M ministerial decision, R non-resident; kept as it came. */
  suspension?: { reason: string; date?: PartialDate }
  /** Municipality of registration, code as it came. */
  municipality?: string
  registeredSince?: PartialDate
  /** Now first, then back in time. */
  addresses: readonly BrpAddress[]
  doubts: readonly BrpDoubt[]
}
