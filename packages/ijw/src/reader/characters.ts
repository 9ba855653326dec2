import type { Level1Id } from './level1.ts'

/** Something in the bytes that XML does not allow: which rule, where, and what in particular. */
export type Flaw = { readonly rule: Level1Id; readonly at: number; readonly says?: string }

/** Where a piece of text stands: in a value, in an attribute, or in a CDATA section or comment, where nothing is replaced. */
export type Standing = 'value' | 'attribute' | 'literal'

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const LONGEST_NAME = 1000
const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])
const START =
  'A-Z_a-z\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2FF}\\u{370}-\\u{37D}\\u{37F}-\\u{1FFF}\\u{200C}\\u{200D}\\u{2070}-\\u{218F}\\u{2C00}-\\u{2FEF}\\u{3001}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFFD}\\u{10000}-\\u{EFFFF}'
const PART = `[${START}][${START}\\-.0-9\\u{B7}\\u{300}-\\u{36F}\\u{203F}\\u{2040}]*`
const PLAIN = /^(?:[A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*$/
const NAME = new RegExp(`^(?:(${PART}):)?(${PART})$`, 'u')

// After these the second byte is bound: no form longer than needed, no half of a pair, nothing past the last character.
const SECOND: ReadonlyMap<number, readonly [least: number, most: number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
])

export function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 9 || byte === 13
}

/** The text of bytes `from` to `to` as XML means it: line ends as one LF, references replaced; or why it may not stand there. */
export function textOf(bytes: Uint8Array, from: number, to: number, standing: Standing): string | Flaw {
  const flaw = flawIn(bytes, from, to)
  if (flaw) return flaw
  let text = decoder.decode(bytes.subarray(from, to))
  if (text.includes('\r')) text = text.replaceAll(/\r\n?/g, '\n')
  if (standing === 'literal') return text
  if (standing === 'value' && text.includes(']]>'))
    return { rule: 'XML-OPMAAK', at: from, says: 'In een waarde staat “]]>”; schrijf daar “]]&gt;”.' }
  if (standing === 'attribute') text = text.replaceAll(/[\n\t]/g, ' ')
  return text.includes('&') ? withReferences(text, bytes, from) : text
}

/** The prefix (empty when there is none) and local part of a name, or undefined when it is no name. */
export function nameParts(name: string): { prefix: string; local: string } | undefined {
  if (PLAIN.test(name)) {
    const colon = name.indexOf(':')
    return { prefix: name.slice(0, Math.max(0, colon)), local: name.slice(colon + 1) }
  }
  const match = NAME.exec(name)
  return match ? { prefix: match[1] ?? '', local: match[2] ?? '' } : undefined
}

/** The first place in the bytes that is not well-formed UTF-8 or a character that XML forbids. */
export function flawIn(bytes: Uint8Array, from: number, to: number): Flaw | undefined {
  let at = from
  while (at < to) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) {
      if (byte < 32 && !isSpace(byte)) return { rule: 'XML-TEKEN', at }
      at++
      continue
    }
    const long = sequence(bytes, at, to)
    if (long === 0) return { rule: 'XML-UTF8', at }
    if (byte === 0xef && bytes[at + 1] === 0xbf && (bytes[at + 2] ?? 0) > 0xbd) return { rule: 'XML-TEKEN', at }
    at += long
  }
  return undefined
}

/** How many bytes the character at `at` takes, or 0 when they are not UTF-8 (also too long a form, or half a pair). */
function sequence(bytes: Uint8Array, at: number, to: number): number {
  const first = bytes[at] ?? 0
  const long = announced(first)
  if (long === 0 || at + long > to) return 0
  const [least, most] = SECOND.get(first) ?? [0x80, 0xbf]
  const second = bytes[at + 1] ?? 0
  if (second < least || second > most) return 0
  for (let next = at + 2; next < at + long; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0
  return long
}

function announced(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 0
  if (first < 0xe0) return 2
  return first < 0xf0 ? 3 : 4
}

function withReferences(text: string, bytes: Uint8Array, from: number): string | Flaw {
  let result = ''
  let done = 0
  let place = from - 1
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', done)) {
    place = bytes.indexOf(38, place + 1)
    const end = text.indexOf(';', at)
    const name = end < 0 ? '' : text.slice(at + 1, end)
    const character = PREDEFINED.get(name) ?? numbered(name)
    if (character === undefined) return referenceFlaw(name, place)
    result += text.slice(done, at) + character
    done = end + 1
  }
  return result + text.slice(done)
}

function referenceFlaw(name: string, at: number): Flaw {
  if (name.length < LONGEST_NAME && nameParts(name)) return { rule: 'XML-ENTITEIT', at }
  if (/^#(?:\d+|x[\dA-Fa-f]+)$/.test(name)) return { rule: 'XML-TEKEN', at }
  return { rule: 'XML-OPMAAK', at, says: 'Er staat een losse “&”; schrijf daar “&amp;”.' }
}

function numbered(name: string): string | undefined {
  const hex = /^#x([\dA-Fa-f]+)$/.exec(name)?.[1]
  const decimal = /^#(\d+)$/.exec(name)?.[1]
  const point = hex !== undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal ?? '', 10)
  return allowed(point) ? String.fromCodePoint(point) : undefined
}

function allowed(point: number): boolean {
  if (point < 32) return point === 9 || point === 10 || point === 13
  return point < 0xd800 || (point > 0xdfff && point < 0xfffe) || (point > 0xffff && point <= 0x10ffff)
}
