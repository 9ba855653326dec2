type DayUnit = 'days' | 'weeks' | 'months' | 'years' | 'workingDays'
type Unit = DayUnit | 'hours'

/** One unit and no other: `{ weeks: 8 }`. */
type InOne<U extends Unit> = { [K in U]: Record<K, number> & Partial<Record<Exclude<Unit, K>, never>> }[U]

/** A length counted in whole days or in units made of them. */
export type DayLength = InOne<DayUnit>
/** A length counted from moment to moment. */
export type HourLength = InOne<'hours'>
export type TermLength = DayLength | HourLength

/** Throws a RangeError for anything but a whole number of at least 1: such a length is a mistake in the configuration. */
export function checkLength(length: TermLength): void {
  const amounts = Object.values(length).filter((amount) => amount !== undefined)
  const [amount] = amounts
  if (amounts.length !== 1 || amount === undefined || !Number.isInteger(amount) || amount < 1)
    throw new RangeError(`A term is a whole number of one unit, at least 1: ${JSON.stringify(length)}`)
}
