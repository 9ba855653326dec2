import type { Refusal } from '../../../platform/refusal.ts'
import { addDays, type Day } from './dated.ts'

export type KeysRefusal = 'organisations/key-too-long' | 'organisations/key-ended'

/** A key that nobody renews stops by itself. `longest` is the number of days the municipality allows. */
export function refuseKeyPeriod(key: { since: Day; until: Day }, longest: number): Refusal<KeysRefusal> | undefined {
  const latest = addDays(key.since, longest)
  if (key.until >= key.since && key.until <= latest) return undefined
  return { refused: 'organisations/key-too-long', facts: { latest }, pointer: '/until', status: 422 }
}

/** An ended key stays ended; who needs one again gets a new one. */
export function refuseEndedKey(key: { until: Day }, today: Day): Refusal<KeysRefusal> | undefined {
  return key.until < today ? { refused: 'organisations/key-ended', facts: { until: key.until } } : undefined
}
