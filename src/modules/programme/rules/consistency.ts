import type { Phase } from './statuses.ts'

/** What can be at odds with the status of an item. It is said with its reason; people decide. */
export const warningCodes = [
  'not-started-but-reported',
  'not-started-but-planned',
  'not-started-but-pilot-ran',
  'open-after-planning',
  'open-but-ended',
  'over-but-more-to-come',
  'over-but-parts-open',
  'over-without-end',
  'no-status',
  'pilot-undecided',
] as const
export type WarningCode = (typeof warningCodes)[number]

/** A contradiction with the facts its sentence names. */
export type Warning = { code: WarningCode; facts: Record<string, string | number> }

export type ItemFacts = {
  status: { phase: Phase; since: string; end: string | null; needsEnd: boolean; goesOn: boolean } | null
  /** What was written at the reporting moments, the oldest first. */
  states: readonly { moment: string; on: string; told: boolean; next: boolean }[]
  /** First and last day of the planning of today, or of the first one when there is no other. */
  planned: { from: string; until: string } | null
  ended: string | null
  /** Pilots of this item, itself included: when they ran, and whether was decided what comes after. */
  pilots: readonly { name: string; since: string | null; until: string | null; decided: boolean }[]
  /** Parts of it that are not over. */
  openParts: number
}

/**
 * What does not agree with the status, with the reason (S002-079 and S002-081: "not started" above a pilot of two years). The
 * texts are not read for what they mean: that something was written at a moment is the fact.
 */
export function warningsOf(item: ItemFacts, today: string): Warning[] {
  const { status } = item
  return [
    ...(status === null ? withoutStatus(item, today) : []),
    ...(status?.phase === 'before' ? notStarted(item, today) : []),
    ...(status?.phase === 'under-way' ? stillOpen(item, today) : []),
    ...(status?.phase === 'over' ? over(item) : []),
    ...item.pilots
      .filter(({ until, decided }) => until !== null && until < today && !decided)
      .map(({ name, until }): Warning => ({ code: 'pilot-undecided', facts: { name, until: until ?? '' } })),
  ]
}

const told = ({ states }: ItemFacts) => states.filter((state) => state.told)

function withoutStatus(item: ItemFacts, today: string): Warning[] {
  const begun = told(item).length > 0 || (item.planned !== null && item.planned.from <= today)
  return begun ? [{ code: 'no-status', facts: {} }] : []
}

function notStarted(item: ItemFacts, today: string): Warning[] {
  const moments = told(item).map(({ moment }) => moment)
  const { planned } = item
  return [
    ...(moments.length > 0
      ? [{ code: 'not-started-but-reported' as const, facts: { moments: moments.join(', ') } }]
      : []),
    ...(planned && planned.from <= today
      ? [{ code: 'not-started-but-planned' as const, facts: { from: planned.from } }]
      : []),
    ...item.pilots.flatMap(({ name, since }): Warning[] =>
      since !== null && since <= today ? [{ code: 'not-started-but-pilot-ran', facts: { name, since } }] : [],
    ),
  ]
}

function stillOpen({ planned, ended }: ItemFacts, today: string): Warning[] {
  return [
    ...(planned && planned.until < today
      ? [{ code: 'open-after-planning' as const, facts: { until: planned.until } }]
      : []),
    ...(ended !== null && ended <= today ? [{ code: 'open-but-ended' as const, facts: { ended } }] : []),
  ]
}

function over({ status, states, openParts }: ItemFacts): Warning[] {
  const last = states.at(-1)
  const goesOn = status?.goesOn ?? false
  return [
    ...(status?.needsEnd && status.end === null ? [{ code: 'over-without-end' as const, facts: {} }] : []),
    ...(!goesOn && last?.next ? [{ code: 'over-but-more-to-come' as const, facts: { moment: last.moment } }] : []),
    ...(!goesOn && openParts > 0 ? [{ code: 'over-but-parts-open' as const, facts: { parts: openParts } }] : []),
  ]
}
