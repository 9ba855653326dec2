import { type Cents, type Exact, MOST_CENTS } from './amounts.ts'

/** How people write numbers: what stands between thousands, and before the part of one. */
export type Notation = { group: string; decimal: string }

/** In Dutch `1.234,50`, in English `1,234.50`. */
export const notations = {
  nl: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
} as const satisfies Record<string, Notation>

export type ReadAmount = { cents: Cents } | { fault: 'empty' | 'form' | 'too-large' }

/**
 * Reads an amount as people type it, in whole cents and never through floating point: `1.234,50`, `1234,50`, `1.234`,
 * `€ 1234,-`. What can be taken in two ways is not taken: `1234.5` and `12,5` are refused, so that nobody books a hundredfold.
 */
export function readAmount(typed: string, notation: Notation): ReadAmount {
  const text = typed.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-')
  if (text === '') return { fault: 'empty' }
  const [, before, after, number = ''] = /^(-?)€?(-?)(.*)$/.exec(text) ?? []
  const whole = number.endsWith(`${notation.decimal}-`) ? number.slice(0, -2) : number
  const read = readParts(whole, notation)
  if (!read || (before && after) || (read.part !== '' && read.part.length !== 2)) return { fault: 'form' }
  const cents = BigInt(read.whole) * 100n + BigInt(read.part || '0')
  if (cents > BigInt(MOST_CENTS)) return { fault: 'too-large' }
  return { cents: before || after ? 0 - Number(cents) : Number(cents) }
}

const MOST_PLACES = 3
const MOST_DIGITS = 9

/** Reads a quantity of at most nine digits and three places: `4,5` is `4.5`. Undefined when it is none. */
export function readQuantity(typed: string, notation: Notation): Exact | undefined {
  const read = readParts(typed.trim(), notation)
  if (!read || read.part.length > MOST_PLACES || read.whole.length > MOST_DIGITS) return undefined
  return read.part === '' ? read.whole : `${read.whole}.${read.part}`
}

/** The digits before and after the sign of the part; thousands apart everywhere or nowhere. */
function readParts(text: string, { group, decimal }: Notation): { whole: string; part: string } | undefined {
  const [first = '', part, ...more] = text.split(decimal)
  const digits = first.split(group)
  const apart = digits.length === 1 || digits.every((some, at) => some.length === 3 || (at === 0 && some.length < 3))
  const sound = [...digits, part ?? '0'].every((some) => /^\d+$/.test(some))
  if (!apart || !sound || more.length > 0) return undefined
  return { whole: digits.join('').replace(/^0+(?=\d)/, ''), part: part ?? '' }
}

/** An amount as one would type it: whole euros without cents. */
export function typedAmount(cents: Cents, { group, decimal }: Notation): string {
  const size = BigInt(Math.abs(cents))
  const whole = String(size / 100n).replace(/\B(?=(\d{3})+$)/g, group)
  const part = size % 100n
  const text = part === 0n ? whole : `${whole}${decimal}${String(part).padStart(2, '0')}`
  return cents < 0 ? `-${text}` : text
}

/** A quantity as one would type it. */
export function typedQuantity(exact: Exact, { decimal }: Notation): string {
  return exact.replace('.', decimal)
}
