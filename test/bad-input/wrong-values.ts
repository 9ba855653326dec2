import type { Field, Schema } from './fields.ts'
import { NOBODY } from './fields.ts'

/** Something to put in a field. `allowed` says that it may be right after all: then only a crash is wrong. */
export type WrongValue = { what: string; value: unknown; allowed?: boolean }

/** Longer than any text of people, shorter than the largest message. */
const LONG = 300_000

const OF_TYPE: Readonly<Record<string, unknown>> = {
  string: 'tekst',
  number: 12.5,
  boolean: true,
  array: [],
  object: {},
  null: null,
}

/** What can be wrong with one field, by what its contract says of it. */
export function wrongValuesFor(field: Field, foreign: readonly string[]): WrongValue[] {
  const { forms, place } = field
  if (forms.some(isAnything)) return [tooDeep, { what: 'a NUL character', value: 'a\0b' }]
  const texts = forms.filter(({ type }) => type === 'string')
  const numbers = forms.filter(({ type }) => type === 'integer' || type === 'number')
  const lists = forms.filter(({ type }) => type === 'array')
  const values = [
    ...wrongTypes(forms),
    ...(texts.length > 0 ? wrongTexts(field, { texts, foreign }) : []),
    ...(numbers.length > 0 ? wrongNumbers(numbers) : []),
    ...lists.flatMap(wrongLists),
    ...forms.filter(({ type }) => type === 'object').flatMap(wrongGroups),
    tooDeep,
  ]
  if (place === 'body') return values
  // In an address everything is text; half a character and nothing at all cannot stand there.
  return values.filter(
    ({ value }) => typeof value === 'string' && value !== '' && value.isWellFormed() && value.length < LONG,
  )
}

const isAnything = ({ type, enum: options, const: only, properties }: Schema) =>
  type === undefined && options === undefined && only === undefined && properties === undefined

const tooDeep: WrongValue = {
  what: 'five thousand lists in each other',
  value: JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)),
}

function wrongTypes(forms: readonly Schema[]): WrongValue[] {
  const right = new Set(forms.map(({ type, const: only }) => type ?? (only === null ? 'null' : typeof only)))
  return Object.entries(OF_TYPE)
    .filter(([type]) => !right.has(type))
    .map(([type, value]) => ({ what: `${type} instead of ${[...right].join(' or ')}`, value }))
}

function wrongTexts(
  { path }: Field,
  { texts, foreign }: { texts: readonly Schema[]; foreign: readonly string[] },
): WrongValue[] {
  const free = texts.some(({ format, enum: options, const: only }) => !format && !options && only === undefined)
  const longest = Math.max(...texts.map(({ maxLength = 0 }) => maxLength))
  const formats = new Set(texts.map(({ format }) => format))
  return [
    { what: 'an empty text', value: '', allowed: true },
    { what: 'a text of blanks', value: '   ', allowed: true },
    { what: 'a mark that turns the writing direction', value: '\u202Etxet \u200F', allowed: free },
    { what: 'a text of emoji and joined characters', value: '👩‍👩‍👧‍👦é'.repeat(3), allowed: free },
    { what: 'a NUL character', value: 'a\0b' },
    { what: 'half a character', value: 'a\ud800b' },
    { what: 'a very long text', value: 'x'.repeat(LONG) },
    ...(longest > 0 ? [{ what: 'a text just over the limit', value: 'x'.repeat(longest + 1) }] : []),
    ...(free ? [] : [{ what: 'a text that is no choice', value: 'bestaat-niet' }]),
    ...(path.at(-1) === 'bsn' ? WRONG_BSN : []),
    ...(formats.has('date') ? WRONG_DAYS : []),
    ...(formats.has('date-time') ? WRONG_MOMENTS : []),
    ...(formats.has('uuid') ? wrongIds(foreign) : []),
  ]
}

const WRONG_BSN = ['123456789', '000000000', '99999593', '9999959355'].map((value) => ({ what: 'a wrong BSN', value }))
const WRONG_DAYS = [
  '2025-02-30',
  '0000-00-00',
  '0000-01-01',
  '9999-12-31',
  '2019-13-01',
  '2026-3-2',
  '3-2-2026',
  '2026-03-02T00:00:00Z',
  '-002026-03-02',
].map((value) => ({ what: 'an impossible day', value }))
const WRONG_MOMENTS = [
  '2026-13-01T00:00:00Z',
  '2026-03-02T25:00:00Z',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
].map((value) => ({ what: 'an impossible moment', value }))

function wrongIds(foreign: readonly string[]): WrongValue[] {
  return [
    ...['geen-kenmerk', '1', `${NOBODY}0`, `{${NOBODY}}`, "' or 1=1 --"].map((value) => ({
      what: 'no id at all',
      value,
    })),
    { what: 'the id of nothing', value: NOBODY },
    ...foreign.map((value) => ({ what: 'an id of another municipality', value })),
  ]
}

function wrongNumbers(numbers: readonly Schema[]): WrongValue[] {
  const whole = numbers.every(({ type }) => type === 'integer')
  return [
    { what: 'a number below nothing', value: -1, allowed: numbers.some(({ minimum = 0 }) => minimum < 0) },
    {
      what: 'a number the database cannot keep',
      value: 2 ** 31,
      allowed: numbers.some(({ maximum = 0 }) => maximum > 2 ** 31 && maximum < 2 ** 53 - 1),
    },
    { what: 'a huge number', value: 1e308 },
    { what: 'a number past all counting', value: 2 ** 53 },
    ...(whole ? [{ what: 'half a number', value: 1.5 }] : []),
  ]
}

function wrongLists({ items, maxItems }: Schema): WrongValue[] {
  const many = (count: number) => Array.from({ length: count }, () => (items?.type === 'string' ? 'x' : {}))
  return [
    { what: 'a list with nothing in it', value: [], allowed: true },
    { what: 'a list of nothings', value: [null] },
    { what: 'a list far too long', value: many(20_000) },
    ...(maxItems !== undefined ? [{ what: 'a list just too long', value: many(maxItems + 1) }] : []),
  ]
}

function wrongGroups({ properties, additionalProperties }: Schema): WrongValue[] {
  if (properties === undefined || additionalProperties !== false) return []
  return [{ what: 'a group with an unknown field', value: { onbekend: true } }]
}
