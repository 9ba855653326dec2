import type { Tx } from './database.ts'

/** Days of a period, as yyyy-mm-dd; the last one counts. */
export type FigureDays = { municipality: string; from: string; until: string }

/** What was counted: things, or a part of a whole. Exact; who shows it takes care of small numbers. */
export type Counted = { kind: 'count'; count: number } | { kind: 'share'; part: number; whole: number }

/**
 * A figure over the whole municipality that a module can count from what it keeps, for another module to show. `count` gives
 * numbers only, never whom they are about; a period that is over always gives the same number.
 */
export type FigureSource = {
  /** Stable: values that were taken over say it. */
  code: string
  name: { nl: string; en: string }
  /** What is counted, so that somebody else would count the same. */
  definition: { nl: string; en: string }
  unit: { nl: string; en: string }
  count: (tx: Tx, days: FigureDays) => Promise<Counted>
}

/** How the days of a period lie between moments in the Netherlands: from the first until the one after the last, not included. */
export function momentsOf({ from, until }: Pick<FigureDays, 'from' | 'until'>): { since: Date; before: Date } {
  const startOf = (day: Temporal.PlainDate) => new Date(day.toZonedDateTime('Europe/Amsterdam').epochMilliseconds)
  return {
    since: startOf(Temporal.PlainDate.from(from)),
    before: startOf(Temporal.PlainDate.from(until).add({ days: 1 })),
  }
}
