import { dutchDayOf } from '../../../platform/terms/dutch-date.ts'

/** A day of life or law in the Netherlands, `2026-03-31`. Compared as text. */
export type Day = string

/**
 * How sure we are: V text seen, V15 statute seen in its 2015 version, S secondary source seen, U our own choice.
 * Screens for administrators show it.
 */
export type Certainty = 'V' | 'V15' | 'S' | 'U'

/** What holds from a day until, and not on, another day. Every row says where it comes from. */
export type Dated = {
  from: Day
  until?: Day | undefined
  /** CBS code; absent means: for every municipality that has no row of its own. */
  municipality?: string | undefined
  /** Norm id, seed row, law article or decision. */
  source: string
  certainty: Certainty
}

/** A row of a code list. A municipality replaces a code by its own row, or leaves it out with `off`. */
export type Coded = Dated & { code: string; off?: boolean | undefined }

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Is this text an existing calendar day? `2026-02-30` is not. */
export function isDay(text: string): text is Day {
  if (!DAY.test(text)) return false
  const read = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
}

/** The calendar day in the Netherlands at this moment; half past midnight in summer is not yesterday. */
export function dayOf(at: Date): Day {
  return dutchDayOf(at)
}

/** Does this row hold on this day? The first day counts, the last (`until`) does not. */
export function holdsOn(row: Pick<Dated, 'from' | 'until'>, day: Day): boolean {
  return row.from <= day && (row.until === undefined || day < row.until)
}

/** Do these two rows hold together on at least one day? */
export function overlap(one: Pick<Dated, 'from' | 'until'>, other: Pick<Dated, 'from' | 'until'>): boolean {
  const startsBeforeEnd = (a: typeof one, b: typeof one) => b.until === undefined || a.from < b.until
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one)
}

/** The row that holds: the municipality's own before the general one, the latest start before an older one. */
export function settingOn<T extends Dated>(rows: readonly T[], day: Day, municipality?: string): T | undefined {
  const holding = rows.filter((row) => holdsOn(row, day))
  const own = holding.filter((row) => row.municipality !== undefined && row.municipality === municipality)
  const candidates = own.length > 0 ? own : holding.filter((row) => row.municipality === undefined)
  return candidates.reduce<T | undefined>(
    (best, row) => (best === undefined || row.from > best.from ? row : best),
    undefined,
  )
}

/** The codes that can be chosen on this day, in the order in which the list first names them. */
export function codesOn<T extends Coded>(rows: readonly T[], day: Day, municipality?: string): T[] {
  const codes = [...new Set(rows.map((row) => row.code))]
  return codes.flatMap((code) => {
    const row = findCode(rows, code, day, municipality)
    return row ? [row] : []
  })
}

/** One code as it stands on this day, unless it is unknown, over, or left out by the municipality. */
export function findCode<T extends Coded>(
  rows: readonly T[],
  code: string,
  day: Day,
  municipality?: string,
): T | undefined {
  const row = settingOn(
    rows.filter((candidate) => candidate.code === code),
    day,
    municipality,
  )
  return row?.off ? undefined : row
}

/** Codes with two rows at once for the same municipality: an administrator must choose one. */
export function doubleCodes(rows: readonly Coded[]): string[] {
  const double = rows.flatMap((row, at) =>
    rows
      .slice(at + 1)
      .filter((later) => later.code === row.code && later.municipality === row.municipality && overlap(row, later))
      .map((later) => later.code),
  )
  return [...new Set(double)]
}
