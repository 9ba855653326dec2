import type { Form, Simple } from '../model/kinds.ts'
import type { SimplePlan } from './plan.ts'
import { readValue } from './values.ts'

/** A value read from bytes, and where its bytes end. */
export type Taken = { value: string | number; to: number }

const [LESS, HYPHEN, ZERO] = [60, 45, 48] as const
const MOST_DIGITS = 14
// Kinds of bytes, to know in one go what a text is made of. Zero: not for the quick way (control, not ASCII, `<`, `&`, `]`).
const [BLANK, DIGIT, LETTER, SIGN] = [1, 2, 4, 8] as const
const KIND = kinds()
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const DAYS_KEPT = 1024
const keptDays = new Int32Array(DAYS_KEPT)
const keptTexts = new Array<string>(DAYS_KEPT).fill('')
const LONGEST_COPIED = 64
const copies = Array.from({ length: LONGEST_COPIED + 1 }, (_, long) => new Array<number>(long).fill(0))
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Reads a value that is written in the plainest way, straight from the bytes up to `<`. False when it is not: then the
 * slow way finds out whether it is right, and what is wrong with it. So this must never take what that would refuse.
 */
export function quickValue(plan: SimplePlan, bytes: Uint8Array, from: number, into: Taken): boolean {
  switch (plan.shape) {
    case 'code':
      return code(plan, bytes, from, into)
    case 'integer':
      return integer(plan, bytes, from, into)
    case 'date':
      return date(bytes, from, into)
    case 'time':
      return judged(plan.simple, bytes, from, into)
    case 'text':
      return plan.form === 'version' ? judged(plan.simple, bytes, from, into) : text(plan, bytes, from, into)
  }
}

function code(plan: SimplePlan, bytes: Uint8Array, from: number, into: Taken): boolean {
  let key = 0
  let at = from
  for (const most = Math.min(from + 5, bytes.length); at < most; at++) {
    const byte = bytes[at] as number
    if (byte === LESS) break
    // A zero in front would not change the number that the bytes make together.
    if (byte < 33) return false
    key = (key << 8) | byte
  }
  const found = at - from > 4 || at === from ? undefined : plan.codes.get(key)
  if (found === undefined) return false
  into.value = found
  into.to = at
  return true
}

function integer(plan: SimplePlan, bytes: Uint8Array, from: number, into: Taken): boolean {
  let value = 0
  let at = from
  for (const most = Math.min(from + MOST_DIGITS, bytes.length); at < most; at++) {
    const digit = (bytes[at] as number) - ZERO
    if (digit < 0 || digit > 9) break
    value = value * 10 + digit
  }
  if (at === from || value > plan.most) return false
  if (plan.only !== '' && (at - from !== plan.only.length || String(value) !== plan.only)) return false
  into.value = value
  into.to = at
  return true
}

function date(bytes: Uint8Array, from: number, into: Taken): boolean {
  if (from + 10 > bytes.length || bytes[from + 4] !== HYPHEN || bytes[from + 7] !== HYPHEN) return false
  const century = twoDigits(bytes, from)
  const rest = twoDigits(bytes, from + 2)
  const month = twoDigits(bytes, from + 5)
  const day = twoDigits(bytes, from + 8)
  if (century < 0 || rest < 0 || century + rest === 0 || month < 1 || month > 12 || day < 1) return false
  const leap = month === 2 && rest % 4 === 0 && (rest !== 0 || century % 4 === 0)
  if (day > (leap ? 29 : (DAYS[month] ?? 0))) return false
  into.value = dayText(bytes, from, ((((century * 100 + rest) << 4) | month) << 5) | day)
  into.to = from + 10
  return true
}

/** The same day is one text, however often it comes: a claim has two on every line, of one month. */
function dayText(bytes: Uint8Array, from: number, day: number): string {
  const place = day & (DAYS_KEPT - 1)
  if (keptDays[place] === day) return keptTexts[place] as string
  const text = ascii(bytes, from, from + 10)
  keptDays[place] = day
  keptTexts[place] = text
  return text
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - ZERO
  const units = (bytes[at + 1] as number) - ZERO
  return tens < 0 || tens > 9 || units < 0 || units > 9 ? -1 : tens * 10 + units
}

function text(plan: SimplePlan, bytes: Uint8Array, from: number, into: Taken): boolean {
  let seen = 0
  let at = from
  for (; at < bytes.length; at++) {
    const kind = KIND[bytes[at] as number] as number
    if (kind === 0) break
    seen |= kind
  }
  const long = at - from
  if (long < plan.least || long > plan.most || !isMadeOf(plan.form, seen)) return false
  into.value = ascii(bytes, from, at)
  into.to = at
  return true
}

function isMadeOf(form: Form, seen: number): boolean {
  switch (form) {
    case 'digits':
      return seen === DIGIT
    case 'letters':
      return seen === LETTER
    case 'letters-and-digits':
      return (seen & (BLANK | SIGN)) === 0
    case 'any':
      return true
    default:
      return (seen & ~BLANK) !== 0
  }
}

/** By the slow judge, on plain bytes: for values of which a message has few. */
function judged(simple: Simple, bytes: Uint8Array, from: number, into: Taken): boolean {
  let at = from
  while (at < bytes.length && KIND[bytes[at] as number] !== 0 && at - from < LONGEST_COPIED) at++
  const value = readValue(simple, ascii(bytes, from, at))
  if (typeof value === 'object') return false
  into.value = value
  into.to = at
  return true
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  const copy = copies[to - from]
  if (copy === undefined) return decoder.decode(bytes.subarray(from, to))
  for (let at = from; at < to; at++) copy[at - from] = bytes[at] as number
  return String.fromCharCode.apply(null, copy)
}

function kinds(): Uint8Array {
  const table = new Uint8Array(256)
  for (let byte = 32; byte < 127; byte++) {
    const character = String.fromCharCode(byte)
    if (/[0-9]/.test(character)) table[byte] = DIGIT
    else if (/[A-Za-z]/.test(character)) table[byte] = LETTER
    else if (!/[<&\]]/.test(character)) table[byte] = byte === 32 ? BLANK : SIGN
  }
  return table
}
