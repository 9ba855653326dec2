import type { Refusal } from '../../../platform/refusal.ts'

export type MomentRefusal =
  | 'programme/unknown-moment'
  | 'programme/due-before-asked'
  | 'programme/no-state-here'
  | 'constraint/a_moment_has_its_own_name'
  | 'constraint/one_state_per_part_and_moment'

/** When a moment is about, and between which days the owners are asked (days as yyyy-mm-dd). */
export type MomentDays = { on: string; askedFrom: string; due: string }

/** Nobody is late before being asked. */
export function refuseMoment({ askedFrom, due }: MomentDays): Refusal<MomentRefusal> | undefined {
  if (due >= askedFrom) return undefined
  return { refused: 'programme/due-before-asked', pointer: '/due', status: 422 }
}

/** How far a moment is: not asked yet, being asked, or over. */
export const momentPhases = ['to-come', 'asked', 'over'] as const
export type MomentPhase = (typeof momentPhases)[number]

export function phaseOfMoment({ askedFrom, due }: Pick<MomentDays, 'askedFrom' | 'due'>, today: string): MomentPhase {
  if (today < askedFrom) return 'to-come'
  return today <= due ? 'asked' : 'over'
}

/** What owners hear on a day: that they are asked, that the last days have come, or nothing. */
export function reminderOn(
  moment: Pick<MomentDays, 'askedFrom' | 'due'>,
  { today, days }: { today: string; days: number },
): 'state-asked' | 'state-due' | undefined {
  if (phaseOfMoment(moment, today) !== 'asked') return undefined
  const last = Temporal.PlainDate.from(moment.due).subtract({ days }).toString()
  // Who was asked today is not reminded today.
  return today >= last && today > moment.askedFrom ? 'state-due' : 'state-asked'
}
