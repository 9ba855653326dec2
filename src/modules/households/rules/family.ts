import type { Refusal } from '../../../platform/refusal.ts'
import { isMinor, isYoungPerson } from './ages.ts'
import { type Day, type PartialDate, possibleDays } from './partial-date.ts'

export type FamilyRefusal =
  | 'households/not-in-household'
  | 'households/registered-elsewhere'
  | 'households/registered-here'
  | 'households/registered-as-secret'
  | 'households/already-member'
  | 'households/in-the-future'
  | 'households/before-it-began'
  | 'households/not-unborn'
  | 'households/already-died'
  | 'households/died-before-birth'
  | 'households/expected-too-far'
  | 'households/relation-with-oneself'
  | 'households/names-nobody'
  | 'households/no-authority-over-adults'
  | 'households/unknown-fact'
  | 'households/looks-like-somebody'
  | 'households/no-bsn'
  | 'households/address-empty'

/** A source outside keeps this person's facts; we put corrections beside them and change nothing in them. */
export function isRegisteredElsewhere(source: string): boolean {
  return source === 'brp'
}

/** What happened cannot lie ahead; `pointer` is the field it was given in. */
export function hasHappened(day: Day, today: Day, pointer: string): Refusal<FamilyRefusal> | Day {
  return day > today ? { refused: 'households/in-the-future', status: 422, pointer } : day
}

/** Something ends on or after the first day it can have begun. */
export function endsAfterStart(
  { since, until }: { since: PartialDate | Day | null; until: Day },
  pointer: string,
): Refusal<FamilyRefusal> | Day {
  const began = since === null ? undefined : since.includes('-') ? since : possibleDays(since as PartialDate)?.first
  return began !== undefined && until < began
    ? { refused: 'households/before-it-began', status: 422, pointer, facts: { since: began } }
    : until
}

/** A child is on the way when it can be within the target group: at most nine months ahead (S000-004). */
export function isExpected(expected: Day, today: Day, pointer: string): Refusal<FamilyRefusal> | Day {
  return isYoungPerson({ expected }, today) === 'no'
    ? { refused: 'households/expected-too-far', status: 422, pointer }
    : expected
}

type Life = { birth: string; expected: Day | null; death: string | null }

/** Reports the birth of a child on the way. */
export function reportBirth(life: Life, born: Day, today: Day): Refusal<FamilyRefusal> | Day {
  if (life.expected === null || life.birth !== '00000000') return { refused: 'households/not-unborn' }
  return hasHappened(born, today, '/born')
}

/** Reports that somebody died. */
export function reportDeath(life: Life, died: Day, today: Day): Refusal<FamilyRefusal> | Day {
  if (life.death !== null) return { refused: 'households/already-died' }
  const born = possibleDays(life.birth as PartialDate)
  if (born && died < born.first) return { refused: 'households/died-before-birth', status: 422, pointer: '/died' }
  return hasHappened(died, today, '/died')
}

/** Authority is about minors; an unborn child counts as one, an unknown age does not exclude it. */
export function mayHaveAuthorityOver(life: Life, today: Day): Refusal<FamilyRefusal> | true {
  const birth =
    life.expected !== null && life.birth === '00000000'
      ? { expected: life.expected }
      : { born: life.birth as PartialDate }
  return isMinor(birth, today) === 'no'
    ? { refused: 'households/no-authority-over-adults', status: 422, pointer: '/childId' }
    : true
}

/** A relation is with one other, on file or by name, and never with oneself. */
export function namesSomebodyElse(
  person: string,
  { otherId, otherName }: { otherId?: string | undefined; otherName?: string | undefined },
): Refusal<FamilyRefusal> | true {
  if (otherId === undefined && !otherName)
    return { refused: 'households/names-nobody', status: 422, pointer: '/otherName' }
  return otherId === person ? { refused: 'households/relation-with-oneself', status: 422, pointer: '/otherId' } : true
}

/** An address is at least a postcode or a place; a move to nowhere would lose a family from sight. */
export function saysWhere({ postcode, place }: { postcode: string; place: string }): Refusal<FamilyRefusal> | true {
  return postcode === '' && place === ''
    ? { refused: 'households/address-empty', status: 422, pointer: '/address/postcode' }
    : true
}
