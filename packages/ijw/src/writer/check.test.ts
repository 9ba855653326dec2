import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyMessageOf } from '../../test/any-message.ts'
import { OFFICIAL_MODELS, officialFaults, schemaPath } from '../../test/official.ts'
import { bare, type Field, type Group, type Simple, text } from '../model/kinds.ts'
import type { MessageModel } from '../model/releases.ts'
import { values } from '../model/values.ts'
import { refuseValue } from './check.ts'
import { writeDocument } from './write.ts'

type Leaf = { holder: Record<string, unknown>; name: string }

/** What people and systems really send, and what just falls on one side of a bound. */
const ODD_TEXTS = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\t',
    '\n',
    'a\nb',
    'a\rb',
    ' 01',
    '01 ',
    '9',
    '12345678',
    '123456789',
    '12345678901234567890',
  ),
  fc.constantFrom(
    '2026-02-29',
    '2024-02-29',
    '2026-4-1',
    '2026-04-01Z',
    '2026-04-01+02:00',
    '0000-01-01',
    '12026-01-01',
  ),
  fc.constantFrom(
    '24:00:00',
    '24:00:01',
    '23:59:60',
    '09:30',
    '09:30:00.5',
    '09:30:00Z',
    '1.0',
    '1.0.0',
    '01.0.0',
    '1.0.0.0',
  ),
  fc.constantFrom(
    'à',
    'ỳ',
    'ỹ',
    'A.B.',
    '\u00A0',
    '\u2028',
    '😀',
    '\u0000',
    '\uFFFE',
    '\uD800',
    'x'.repeat(36),
    'é'.repeat(201),
  ),
  fc.string({ unit: 'grapheme', maxLength: 14 }),
)
const ODD_NUMBERS = fc.oneof(
  fc.constantFrom(-1, 0, 99, 100, 99_999, 100_000, 99_999_999, 100_000_000, 999_999_999, 1e9, 999_999_999_999, 1e12),
  fc.integer({ min: -9, max: 2_000_000_000 }),
)

test('[E05] a value that is put in another’s place is refused by us exactly when the official schemas refuse it', () => {
  for (const model of OFFICIAL_MODELS) {
    const loose = { ...model, content: loosened(model.content) }
    fc.assert(
      fc.property(anyMessageOf(model), fc.nat(), ODD_TEXTS, ODD_NUMBERS, ({ body }, which, odd, number) => {
        const changed = structuredClone(body) as unknown as Record<string, unknown>
        const leaves = leavesOf(changed)
        const leaf = leaves[which % leaves.length]
        assert.ok(leaf)
        leaf.holder[leaf.name] = typeof leaf.holder[leaf.name] === 'number' ? number : odd
        assert.equal(refusedByUs(model, changed), refusedOfficially(loose, model, changed), JSON.stringify(leaf))
      }),
      { numRuns: 60 },
    )
  }
})

test('[E05 RS008 RS028 RS031 RS037 RS045 RS048] the refusal names the restriction of the standard', () => {
  const v = values('ijw')
  const rules: [Simple, unknown, string][] = [
    [v.Huisletter, 'ab', 'RS008'],
    [v.Naam, 'n'.repeat(201), 'RS028'],
    [v.Commentaar, ' ', 'RS031'],
    [v.BurgerServicenummer, '1234', 'RS037'],
    [v.Voorletters, 'A.B', 'RS045'],
    [v.Versie, '1.0', 'RS048'],
    [v.Nummer, 1e9, 'RS006'],
    [v.Nummer, -1, 'RS001'],
    [v.Nummer, '7', 'XSD-WAARDE'],
    [v.Datum, '2026-02-29', 'XSD-WAARDE'],
    // The reader would pass over the space, so it would not come back.
    [v.Datum, ' 2026-04-01', 'XSD-WAARDE'],
    [v.Tijd, '09:30:00Z', 'RS034'],
    [v.Datum, '2026-04-01Z', 'RS032'],
    [v.Gemeente, '384', 'RS035'],
    [v.Telefoonnummer, '0591-1', 'RS046'],
    [v.Eenheid, '99', 'XSD-CODE'],
    [v.Plaatsnaam, '', 'RS033'],
  ]
  for (const [simple, value, rule] of rules) assert.equal(refuseValue(simple, value)?.rule, rule, simple.name)
})

test('[E05] a refusal never repeats the value: a citizen service number may stand anywhere', () => {
  for (const simple of Object.values(values('ijw')))
    for (const value of ['999900006', '999900006 ', 999_900_006_000])
      assert.doesNotMatch(refuseValue(simple, value)?.says ?? '', /999900006/)
})

function refusedByUs(model: MessageModel, content: unknown): boolean {
  return 'findings' in writeDocument(model, content)
}

function refusedOfficially(loose: typeof model, model: MessageModel, content: unknown): boolean {
  const answer = writeDocument(loose, asTexts(content))
  // What our loosest model cannot write is no XML at all.
  return 'findings' in answer || officialFaults(answer.bytes, ...schemaPath(model)).length > 0
}

/** The same structure in which every value may be any text. */
function loosened(group: Group): Group {
  const fields = Object.entries(group.fields).map(([name, field]) => [name, loosenedField(field)])
  return { ...group, fields: Object.fromEntries(fields) }
}

function loosenedField(field: Field): Field {
  const of = bare(field)
  const loose = of.kind === 'group' ? loosened(of) : text(of.name, 'any', { least: 0 })
  return field.kind === 'optional' || field.kind === 'many' ? { kind: field.kind, of: loose } : loose
}

function leavesOf(value: unknown): Leaf[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.entries(holder).flatMap(([name, inside]) =>
    typeof inside === 'object' ? leavesOf(inside) : [{ holder, name }],
  )
}

function asTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asTexts)
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, asTexts(inside)]))
}
