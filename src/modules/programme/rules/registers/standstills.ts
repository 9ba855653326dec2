import { workingDaysBetween } from '../../../../platform/terms/working-days.ts'
import { type Answer, close, type Day, type Entry } from './entry.ts'

/** A cause a municipality tells standstills apart by. */
export type Cause = { code: string }

/** Refuses a standstill that has not begun, and a cause the municipality does not know. */
export function refuseStandstill(
  { since, cause }: { since: Day; cause: string },
  { causes, today }: { causes: readonly Cause[]; today: Day },
): Answer<undefined> {
  if (!causes.some(({ code }) => code === cause))
    return { refused: 'programme/code-unknown', pointer: '/cause', status: 422, facts: { code: cause } }
  if (since > today) return { refused: 'programme/on-a-later-day', pointer: '/since', status: 422, facts: { today } }
  return undefined
}

type Ending = { state: string; on: Day; outcome: string; document: string; hours: number | undefined }

/** `on` is the last day it stood still. The hours that were missed may be known only now. */
export function endStandstill(entry: Entry, { hours, ...closing }: Ending, today: Day): Answer<Entry> {
  const { since } = entry.details
  if (typeof since === 'string' && closing.on < since)
    return { refused: 'programme/ended-before-it-began', pointer: '/on', status: 422, facts: { since } }
  const details = { ...entry.details, ...(hours !== undefined && { hours }) }
  return close({ ...entry, details }, closing, today)
}

type Stretch = { since: Day; closedOn: Day | null }

/** Working days that nothing was done, both ends counted; up to today as long as it stands still. */
export function workingDaysStill({ since, closedOn }: Stretch, today: Day): number {
  const [first, last] = [Temporal.PlainDate.from(since), Temporal.PlainDate.from(closedOn ?? today)]
  if (Temporal.PlainDate.compare(last, first) < 0) return 0
  return workingDaysBetween(first.subtract({ days: 1 }), last)
}

type Logged = Stretch & { cause: string; hours: number | null; state: string }
export type CauseSum = { cause: string; times: number; now: number; workingDays: number; hours: number }

/** What stood still, per cause: how often, how much of it today, how long, and the hours people named. */
export function sumByCause(rows: readonly Logged[], today: Day): CauseSum[] {
  const counted = rows.filter(({ state }) => state !== 'mistaken')
  return [...new Set(counted.map(({ cause }) => cause))].toSorted().map((cause) => {
    const own = counted.filter((row) => row.cause === cause)
    return {
      cause,
      times: own.length,
      now: own.filter(({ closedOn }) => closedOn === null).length,
      workingDays: own.reduce((sum, row) => sum + workingDaysStill(row, today), 0),
      hours: own.reduce((sum, { hours }) => sum + (hours ?? 0), 0),
    }
  })
}
