import { differenceOf } from './history.ts'
import { plain } from './money/amounts.ts'

/** What keeps a history of its fields: everything about money, and what an indicator is. */
export const figureKinds = [
  'budget-line',
  'money-source',
  'stated-total',
  'saving',
  'subsidy-scheme',
  'subsidy-application',
  'indicator',
] as const
export type FigureKind = (typeof figureKinds)[number]

export const figureDeeds = ['added', 'changed', 'withdrawn'] as const
export type FigureDeed = (typeof figureDeeds)[number]

type Facts = Readonly<Record<string, unknown>>

/**
 * Only the fields that are different, as they were in the row and as they become; undefined when nothing changed. A row may
 * hold more than what was set, and decimal numbers with needless zeros.
 */
export function changedFields(row: Facts, set: Facts): { before: Facts; after: Facts } | undefined {
  const was = Object.fromEntries(Object.keys(set).map((name) => [name, plainly(row[name])]))
  const is = Object.fromEntries(Object.entries(set).map(([name, value]) => [name, plainly(value)]))
  return differenceOf(was, is)
}

function plainly(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d+\.\d+$/.test(value) ? plain(value) : value
}
