import type { Refusal } from '../../../platform/refusal.ts'
import type { Day } from './dated.ts'

/** What we ship, with the day from which it holds, where it comes from and how sure we are (V, V15, S, U). */
export type Shipped<T> = { value: T; from: Day; source: string; certainty: 'V' | 'V15' | 'S' | 'U' }

/** Reads a value of unknown shape; a zod schema does. */
export type Reads<T> = { safeParse: (value: unknown) => { success: true; data: T } | { success: false } }

/**
 * A dated setting of a municipality (M19). The module that uses it defines it, and asks its value for a day with
 * `settingOn`. `shipped` holds as long as the municipality has no value of its own; oldest first, at least one.
 */
export type Setting<T> = { key: string; schema: Reads<T>; shipped: readonly Shipped<T>[] }

/** A value of a setting from a day on, until the next one begins. `null`: the shipped value holds again. */
export type SettingChange = {
  since: Day
  value: unknown
  source: string
  withdrawn: boolean
  version: number
}

export type SettingsRefusal =
  | 'organisations/unknown-setting'
  | 'organisations/setting-in-the-past'
  | 'organisations/setting-value'
  | 'organisations/setting-does-not-fit'
  | 'organisations/setting-not-planned'

/** The change that holds on a day: the latest that began, or undefined when the shipped value does. */
export function changeOn<C extends Pick<SettingChange, 'since' | 'withdrawn'>>(
  changes: readonly C[],
  day: Day,
): C | undefined {
  return changes
    .filter((one) => !one.withdrawn && one.since <= day)
    .reduce<C | undefined>((best, one) => (best && best.since > one.since ? best : one), undefined)
}

/** Grows with every change, withdrawn ones included, so that two administrators cannot overwrite each other unseen. */
export function settingVersion(changes: readonly Pick<SettingChange, 'version'>[]): number {
  return changes.reduce((sum, one) => sum + one.version, 0)
}

/** A term that ran yesterday ran by yesterday's setting: a change holds from today or later (design promise 9). */
export function refusePast(since: Day, today: Day): Refusal<SettingsRefusal> | undefined {
  if (since >= today) return undefined
  return {
    refused: 'organisations/setting-in-the-past',
    facts: { earliest: today },
    pointer: '/since',
    status: 422,
  }
}

/** Only what has not begun can be withdrawn; what holds is followed by another value. */
export function refuseWithdrawal(
  change: Pick<SettingChange, 'since' | 'withdrawn'> | undefined,
  today: Day,
): Refusal<SettingsRefusal> | undefined {
  if (change && !change.withdrawn && change.since > today) return undefined
  return { refused: 'organisations/setting-not-planned' }
}

/** From a day on this value holds; `null` is the shipped one. */
export type Step = { since: Day; value: unknown; fresh: boolean }

/**
 * What would hold from today on with one more change: the value of now, the new one, and what was planned already. Nothing
 * of the past, for that stays as it was.
 */
export function courseWith(
  changes: readonly Pick<SettingChange, 'since' | 'value' | 'withdrawn'>[],
  ask: { since: Day; value: unknown; today: Day },
): Step[] {
  const others = changes.filter((one) => !one.withdrawn && one.since !== ask.since)
  const now = changeOn(others, ask.today)
  const steps: Step[] = [
    { since: now?.since ?? ask.today, value: now?.value ?? null, fresh: false },
    ...others.filter(({ since }) => since > ask.today).map(({ since, value }) => ({ since, value, fresh: false })),
    { since: ask.since, value: ask.value, fresh: true },
  ]
  // A change from today takes the place of what holds now.
  return steps
    .filter((step, at) => at > 0 || ask.since > ask.today || step.fresh)
    .toSorted((a, b) => (a.since < b.since ? -1 : 1))
}
