/** Whole eurocents; never a fraction of one. */
export type Cents = number

/** A decimal number as text, with a point and at most three places: `4.5`. It never passes through floating point. */
export type Exact = string

/** A calendar year. */
export type Year = number

/** Ten billion euros: more than a country spends on youth care, and a sum of nine thousand such amounts is still exact. */
export const MOST_CENTS: Cents = 1_000_000_000_000

const PLACES = 3n
const SCALE = 10n ** PLACES

/** The number in thousandths. Throws a RangeError when it is no decimal number with at most three places. */
export function thousandths(exact: Exact): bigint {
  const [, sign, whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d{1,3}))?$/.exec(exact) ?? []
  if (whole === '') throw new RangeError(`Not a decimal number: ${exact}`)
  const all = BigInt(whole) * SCALE + BigInt(part.padEnd(Number(PLACES), '0'))
  return sign === '-' ? -all : all
}

/** The same number without needless zeros: `4.500` is `4.5`. */
export function plain(exact: Exact): Exact {
  return exact.includes('.') ? exact.replace(/\.?0+$/, '') : exact
}

/** A price times quantities, rounded once, half a cent up. Undefined when it is more than the books hold. */
export function productOf(price: Cents, quantities: readonly Exact[]): Cents | undefined {
  const all = quantities.reduce((so, quantity) => so * thousandths(quantity), BigInt(price))
  const cents = rounded(all, SCALE ** BigInt(quantities.length))
  return cents > BigInt(MOST_CENTS) ? undefined : Number(cents)
}

/** Rounds to the nearest whole, halves away from zero. */
export function rounded(value: bigint, by: bigint): bigint {
  const half = by / 2n
  return (value < 0n ? value - half : value + half) / by
}

/** Throws a RangeError when the sum can no longer be counted exactly. */
export function sumOf(amounts: Iterable<Cents>): Cents {
  let sum = 0
  for (const amount of amounts) sum += amount
  if (!Number.isSafeInteger(sum)) throw new RangeError('The sum is too large to count exactly.')
  return sum
}

/**
 * Divides an amount by weights, so that the parts are whole cents and add up to the amount. The cents that are left over go
 * to whom the division did most short, the first among equals. Weights are not negative, and one of them is more than none.
 */
export function split(amount: Cents, weights: readonly number[]): Cents[] {
  const all = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  if (all <= 0n) throw new RangeError('Nothing to divide by.')
  const size = BigInt(Math.abs(amount))
  const parts = weights.map((weight, at) => {
    const exact = size * BigInt(weight)
    return { at, whole: exact / all, short: exact % all }
  })
  const left = Number(size - parts.reduce((sum, { whole }) => sum + whole, 0n))
  const first = parts
    .toSorted((a, b) => (a.short === b.short ? a.at - b.at : a.short > b.short ? -1 : 1))
    .slice(0, left)
    .map(({ at }) => at)
  return parts.map(({ at, whole }) => Math.sign(amount) * (Number(whole) + (first.includes(at) ? 1 : 0)) || 0)
}
