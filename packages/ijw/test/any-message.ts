import fc from 'fast-check'
import type { Message } from '../src/model/contents.ts'
import { bare, type Field, type Fields, type Form, type Group, type Simple } from '../src/model/kinds.ts'
import { type MessageModel, RELEASES } from '../src/model/releases.ts'

/** Every message of every release that the library speaks. */
export const MODELS: readonly MessageModel[] = RELEASES.flatMap((release) => Object.values(release.messages))

/** Any message that follows the form of its model (level 1); what it says need not make sense. */
export function anyMessageOf({ standard, release, number, content }: MessageModel): fc.Arbitrary<Message> {
  return anyGroup(content).map((body) => ({ standard, release, number, body }) as Message)
}

/** Anything that an element described so may hold. */
export function anyContent(node: Simple | Group): fc.Arbitrary<unknown> {
  return node.kind === 'group' ? anyGroup(node) : anyValue(node)
}

function anyGroup(group: Group): fc.Arbitrary<unknown> {
  const names = Object.keys(group.fields)
  const required = names.filter((name) => group.fields[name]?.kind !== 'optional')
  return fc.record(anyFields(group.fields), { requiredKeys: required, noNullPrototype: true })
}

function anyFields(fields: Fields): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyField(field)]))
}

function anyField(field: Field): fc.Arbitrary<unknown> {
  const one = anyContent(bare(field))
  return field.kind === 'many' ? fc.array(one, { minLength: 1, maxLength: 3 }) : one
}

function anyValue(simple: Simple): fc.Arbitrary<string | number> {
  switch (simple.shape) {
    case 'code':
      return fc.constantFrom(...simple.codes)
    case 'integer':
      return simple.only === undefined ? fc.integer({ min: 0, max: simple.most }) : fc.constant(simple.only)
    case 'date':
      return fc
        .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10))
    case 'time':
      return fc
        .tuple(fc.nat(23), fc.nat(59), fc.nat(59))
        .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
    default:
      return anyText(simple)
  }
}

function anyText({ form, least, most }: Extract<Simple, { shape: 'text' }>): fc.Arbitrary<string> {
  if (form === 'version') return fc.tuple(fc.nat(20), fc.nat(20), fc.nat(99)).map((parts) => parts.join('.'))
  const written = fc
    .array(CHARACTERS[form], { minLength: least, maxLength: Math.min(most, 40) })
    .map((characters) => characters.join(''))
  return form === 'line' || form === 'comment' ? written.filter((text) => /[^ \t\r\n]/.test(text)) : written
}

const digit = fc.constantFrom(...'0123456789')
const letter = fc.constantFrom(...'abcyzABYZÀéöỳ')
/** Letters, and everything that is written specially in XML or counts oddly. */
const inLine = fc.oneof(
  letter,
  digit,
  fc.constantFrom(' ', '\t', '&', '<', '>', '"', "'", ']', '-', '\u00A0', '\u2028', '😀'),
)
const anywhere = fc.oneof(inLine, fc.constantFrom('\n', '\r'))

const CHARACTERS: Record<Exclude<Form, 'version'>, fc.Arbitrary<string>> = {
  any: anywhere,
  line: inLine,
  comment: anywhere,
  digits: digit,
  letters: letter,
  'letters-and-digits': fc.constantFrom(...'abzABZ019'),
}
