import { MOST_VALUE } from './indicators.ts'

/** Why a text is no value. */
export type ValueFault = 'empty' | 'not-a-number' | 'too-precise' | 'too-large'
export type ReadValue = { value: number } | { fault: ValueFault }

/** A point parts thousands only where it parts all of them; a figure never begins with a group of nothing. */
const THOUSANDS = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/
const DECIMALS = /^\d+([.,]\d+)?$/
const PLACES = 3

/**
 * Reads a number as people write it in Dutch: `1.234,5`, `381`, `-0,25`, and `12.5` where the point can be nothing else.
 * What says something else than a number is refused and never guessed: `1,234.5`, `€ 12`, `ca. 40`.
 */
export function readValue(typed: string): ReadValue {
  const text = typed.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
  if (text === '') return { fault: 'empty' }
  const minus = /^[-\u2212]\s?/.exec(text)?.[0] ?? ''
  const digits = text.slice(minus.length)
  if (THOUSANDS.test(digits)) return asValue(digits.replaceAll('.', '').replace(',', '.'), minus !== '')
  if (DECIMALS.test(digits)) return asValue(digits.replace(',', '.'), minus !== '')
  return { fault: 'not-a-number' }
}

/** How many digits a spreadsheet reckons with; what comes after them is noise of its reckoning. */
const DIGITS_OF_A_SHEET = 12

/** A number as a machine writes it, from a cell that holds a number: `381`, `0.30000000000000004`, `1E-3`. */
export function readPlainNumber(text: string): ReadValue {
  const number = Number(text)
  if (text.trim() === '' || !Number.isFinite(number)) return { fault: 'not-a-number' }
  const rounded = Number(number.toPrecision(DIGITS_OF_A_SHEET))
  return within(rounded, Math.round(rounded * 10 ** PLACES) / 10 ** PLACES === rounded)
}

function asValue(digits: string, isNegative: boolean): ReadValue {
  const value = isNegative ? -Number(digits) : Number(digits)
  const places = /\.(\d+)$/.exec(digits)?.[1]?.replace(/0+$/, '').length ?? 0
  return within(value, places <= PLACES)
}

function within(value: number, isExact: boolean): ReadValue {
  if (Math.abs(value) > MOST_VALUE) return { fault: 'too-large' }
  return isExact ? { value: value === 0 ? 0 : value } : { fault: 'too-precise' }
}
