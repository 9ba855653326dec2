import { flawIn, isSpace } from './characters.ts'
import { type Machine, more, stop, stopAt } from './machine.ts'
import type { Attribute } from './namespaces.ts'

/** A start tag as written; `to` is the place after it. */
export type StartTag = {
  readonly name: string
  /** Where the bytes of the name end. */
  readonly nameTo: number
  readonly attributes: readonly Attribute[]
  readonly empty: boolean
  readonly to: number
}

const NONE: readonly Attribute[] = []
const LONGEST_NAME = 1000
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const [SLASH, EQUALS, GREATER, LESS, QUOTE, APOSTROPHE] = [47, 61, 62, 60, 34, 39] as const

/** Reads the start tag at `m.pos`; false when it is not all there, or when reading has stopped. */
export function startTag(m: Machine): StartTag | false {
  const nameTo = nameEnd(m, m.pos + 1)
  if (nameTo >= m.bytes.length) return more(m)
  const name = nameAt(m, m.pos + 1, nameTo)
  if (name === undefined) return false
  if (m.bytes[nameTo] === GREATER) return { name, nameTo, attributes: NONE, empty: false, to: nameTo + 1 }
  const attributes: Attribute[] = []
  const names = new Set<string>()
  for (let at = nameTo; ; ) {
    const next = skipSpace(m, at)
    if (next >= m.bytes.length) return more(m)
    const byte = m.bytes[next]
    if (byte === GREATER) return { name, nameTo, attributes, empty: false, to: next + 1 }
    if (byte === SLASH) return emptyEnd(m, next) && { name, nameTo, attributes, empty: true, to: next + 2 }
    if (next === at) return stop(m, 'XML-OPMAAK', at)
    const found = attribute(m, next)
    if (found === false || !isNew(m, found, names)) return false
    attributes.push(found)
    at = found.to + 1
  }
}

function isNew(m: Machine, { name, at }: Attribute, names: Set<string>): boolean {
  if (names.has(name)) return stop(m, 'XML-DUBBEL', at)
  if (names.size >= m.limits.attributes) return stop(m, 'XML-ATTRIBUTEN', at)
  names.add(name)
  return true
}

/** Reads the end tag at `m.pos`, which must be that of the open element; the place after it, or false. */
export function endTag(m: Machine, expected: Uint8Array): number | false {
  const { bytes, pos } = m
  const name = expected.length - 1
  for (let at = 0; at < name; at++) {
    if (pos + at >= bytes.length) return more(m)
    if (bytes[pos + at] !== expected[at]) return wrongEnd(m)
  }
  const at = skipSpace(m, pos + name)
  if (at >= bytes.length) return more(m)
  if (bytes[at] !== GREATER) return wrongEnd(m)
  return at + 1
}

/** The end tag that goes with a start tag. */
export function endOf(m: Machine, tag: StartTag): Uint8Array {
  const name = m.bytes.subarray(m.pos + 1, tag.nameTo)
  const end = new Uint8Array(name.length + 3)
  end.set([LESS, SLASH])
  end.set(name, 2)
  end[end.length - 1] = GREATER
  return end
}

export function skipSpace(m: Machine, from: number): number {
  let at = from
  while (at < m.bytes.length && isSpace(m.bytes[at])) at++
  return at
}

function wrongEnd(m: Machine): false {
  const expected = decoder.decode(m.frames[m.depth]?.end.subarray(2, -1))
  return stop(m, 'XML-EINDLABEL', m.pos, `Hier hoort het eindlabel van ${expected}.`)
}

function emptyEnd(m: Machine, at: number): boolean {
  if (at + 1 >= m.bytes.length) return more(m)
  return m.bytes[at + 1] === GREATER || stop(m, 'XML-OPMAAK', at)
}

function attribute(m: Machine, at: number): (Attribute & { to: number }) | false {
  const to = nameEnd(m, at)
  const sign = skipSpace(m, to)
  const open = skipSpace(m, sign + 1)
  if (open >= m.bytes.length) return more(m)
  const quote = m.bytes[open]
  if (m.bytes[sign] !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) return stop(m, 'XML-OPMAAK', at)
  const name = nameAt(m, at, to)
  if (name === undefined) return false
  const close = m.bytes.indexOf(quote, open + 1)
  const long = (close < 0 ? m.bytes.length : close) - open - 1
  if (long > m.limits.textLength) return stop(m, 'XML-LENGTE', at)
  if (close < 0) return more(m)
  // Within the value only: looking further, for every attribute, would take the square of the time.
  const less = m.bytes.subarray(open + 1, close).indexOf(LESS)
  if (less >= 0) return stop(m, 'XML-OPMAAK', open + 1 + less)
  return { name, from: open + 1, to: close, at }
}

/** The end of a name: the first byte that cannot be in one, without saying yet whether the rest can. */
function nameEnd(m: Machine, from: number): number {
  let at = from
  while (at < m.bytes.length && !endsName(m.bytes[at] ?? 0)) at++
  return at
}

function endsName(byte: number): boolean {
  return isSpace(byte) || byte === SLASH || byte === GREATER || byte === EQUALS || byte === LESS
}

function nameAt(m: Machine, from: number, to: number): string | undefined {
  if (to - from > LONGEST_NAME) {
    stop(m, 'XML-LENGTE', from)
    return undefined
  }
  const flaw = flawIn(m.bytes, from, to)
  if (flaw === undefined && to > from) return decoder.decode(m.bytes.subarray(from, to))
  if (flaw) stopAt(m, flaw)
  else stop(m, 'XML-OPMAAK', from)
  return undefined
}
