import type { Refusal } from '../../../platform/refusal.ts'
import { reports, type Shape } from './kinds.ts'

/** So many days after it was made a part can still be a mistake; later it is something that was planned and ended. Own choice. */
export const MISTAKE_DAYS = 7

export const strikeRefusals = [
  'programme/strike-not-yours',
  'programme/strike-too-late',
  'programme/strike-changed-since',
  'programme/strike-in-use',
] as const
export type StrikeRefusal = (typeof strikeRefusals)[number]

export type LeavingRefusal =
  | StrikeRefusal
  | 'programme/struck'
  | 'programme/ends-by-status'
  | 'programme/ended-already'
  | 'programme/ends-in-the-future'
  | 'programme/parts-go-on'

/** What is known of a part that may have been a mistake. */
export type StrikeFacts = {
  madeBy: string
  /** The day it was made. */
  madeOn: string
  /** Whether somebody else changed anything of it. */
  changedByOthers: boolean
  /** Whether anything stands under it, was told of it, points to it or counts for it. */
  inUse: boolean
}

/**
 * A part made by mistake can be taken away by who made it, within some days, as long as nobody else changed it and nothing hangs
 * on it. Everything else ends or is merged: then it was there.
 */
export function refuseStrike(
  { madeBy, madeOn, changedByOthers, inUse }: StrikeFacts,
  { by, today }: { by: string; today: string },
): Refusal<StrikeRefusal> | undefined {
  if (madeBy !== by) return { refused: 'programme/strike-not-yours' }
  const last = Temporal.PlainDate.from(madeOn).add({ days: MISTAKE_DAYS }).toString()
  if (today > last) return { refused: 'programme/strike-too-late', facts: { days: MISTAKE_DAYS } }
  if (changedByOthers) return { refused: 'programme/strike-changed-since' }
  return inUse ? { refused: 'programme/strike-in-use' } : undefined
}

type Ending = { shape: Shape; ended: string | null; on: string; today: string; openParts: number }

/** A vision, theme, movement or action line ends on a day; an item or pilot ends by its status, which says how. */
export function refuseEnd({ shape, ended, on, today, openParts }: Ending): Refusal<LeavingRefusal> | undefined {
  if (reports(shape)) return { refused: 'programme/ends-by-status' }
  if (ended !== null) return { refused: 'programme/ended-already' }
  if (on > today) return { refused: 'programme/ends-in-the-future', pointer: '/on', status: 422 }
  return openParts > 0 ? { refused: 'programme/parts-go-on', facts: { count: openParts } } : undefined
}
