import { isRefusal } from '../../../platform/refusal.ts'
import { type Bsn, readBsn } from '../rules/bsn.ts'
import type { NameUse } from '../rules/name.ts'
import { isPartialDate, type PartialDate } from '../rules/partial-date.ts'
import type { BrpName, BrpSex } from './brp-person.ts'
import type { Notes } from './remarks.ts'

/** The registration writes a full stop where a value exists but nobody knows it. */
export const UNKNOWN = '.'

export const SEXES: Record<string, BrpSex> = { M: 'male', V: 'female' }

/** LO3 61.10; who never chose uses the own name. */
export const NAME_USES: Record<string, NameUse> = { E: 'own', P: 'partner', V: 'partner-own', N: 'own-partner' }

/** Takes a date as it stands; what is no date is left out and remarked, never repaired. */
export function dateIn(text: string, line: number, note: Notes): PartialDate | undefined {
  if (!text) return undefined
  if (isPartialDate(text)) return text
  note(line, 'impossible-date', text)
  return undefined
}

/** A number that fails the eleven test is left out; the remark does not repeat it (N-BSN-01). */
export function bsnIn(text: string, line: number, note: Notes): Bsn | undefined {
  if (!text) return undefined
  const bsn = readBsn(text)
  if (!isRefusal(bsn)) return bsn
  note(line, 'bsn-wrong')
  return undefined
}

export function nameIn(parts: { given: string; title?: string; prefix: string; family: string }): BrpName {
  const known = (text: string | undefined) => (text && text !== UNKNOWN ? text : undefined)
  return defined({
    given: known(parts.given),
    title: known(parts.title),
    prefix: known(parts.prefix),
    family: known(parts.family),
  })
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** Leaves out the fields that have no value, so that "not recorded" has one form only. */
export function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>
}

/** When something certainly happened, on a day nobody can read or knows. */
export const UNKNOWN_DATE = readUnknownDate()

function readUnknownDate(): PartialDate {
  const zeros = '00000000'
  if (!isPartialDate(zeros)) throw new Error('Eight zeros are the unknown date')
  return zeros
}
