import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { reference } from '../../test/reference.ts'
import { code, type Simple } from '../model/kinds.ts'
import { type Standard, values } from '../model/values.ts'
import { readValue } from './values.ts'

type Entry = { id: string; soort: string; element?: string; cdtElement?: string }

const restrictions = (JSON.parse(fs.readFileSync(reference('regels-ijw-3.2.json'), 'utf8')) as Entry[]).filter(
  ({ soort }) => soort === 'restrictie',
)
const simples: { readonly [name: string]: Simple } = {
  ...values('ijw'),
  BerichtCode: code('LDT_BerichtCode', ['436']),
  IdentificatieDeclaratie: values('ijw').IdentificatieDeclaratie,
}

/** For each restriction that is not a length or a bound: a value that breaks it and nothing else. */
const BREAKING: { readonly [id: string]: string } = {
  RS001: '-1',
  RS031: ' \n',
  RS032: '2026-04-01+02:00',
  RS033: ' ',
  RS034: '09:30:00Z',
  RS035: '384',
  RS036: '6565605a',
  RS037: '99990000',
  RS045: 'J.W.',
  RS046: '06-1234',
  RS047: '437',
  RS048: '1.0',
}

test('[E05] a value that breaks a restriction of the standard gets that restriction’s own id', () => {
  const judged = new Set<string>()
  for (const { id, element, cdtElement } of restrictions) {
    const simple = simples[typeName(cdtElement ?? element ?? '')]
    if (simple === undefined) continue
    const value = BREAKING[id] ?? tooMuch(simple)
    const found = readValue(simple, value)
    assert.ok(typeof found === 'object', `${id} ${simple.name}: ${value}`)
    assert.equal(found.rule, id, `${simple.name}: ${value}`)
    judged.add(id)
  }
  // What the list gives only for elements within a compound element, which it does not name.
  const within = [
    ['RS004', simples.Huisnummer, '100000'],
    ['RS016', simples.Voorvoegsel, 'van den der'],
    ['RS018', simples.Telefoonnummer, '1234567890123456'],
    ['RS046', simples.Telefoonnummer, '06-1234'],
  ] as const
  for (const [id, simple, value] of within) {
    assert.ok(simple)
    assert.equal((readValue(simple, value) as { rule: string }).rule, id)
  }
  assert.deepEqual(
    [...new Set(restrictions.map(({ id }) => id))].filter((id) => !judged.has(id)).sort(),
    within.map(([id]) => id),
  )
})

for (const standard of ['ijw', 'iwmo'] as const)
  test(`[E05] the values of ${standard} have the codes, lengths and bounds of the official schema`, () => {
    const schema = fs.readFileSync(reference('xsd', `${standard}-3.2`, 'basisschema.xsd'), 'utf8')
    const ours: { readonly [name: string]: Simple } = values(standard satisfies Standard)
    const known = new Map(Object.values(ours).map((simple) => [simple.name, simple]))
    for (const [, name = '', body = ''] of schema.matchAll(/<xs:simpleType name="(\w+)">(.*?)<\/xs:simpleType>/gs)) {
      const simple = known.get(name)
      if (simple) assert.deepEqual(facets(simple), facetsIn(body), name)
      else assert.match(name, /^LDT_Bericht/)
    }
  })

/** What is written after the last underscore: `Voornamen_Naam` is a `Naam`. */
function typeName(element: string): string {
  const last = element.split(/[_.]/).at(-1) ?? ''
  return (
    { Volume: 'Volume', GeleverdVolume: 'Volume', ReferentieAanbieder: 'Referentie36', Referentie: 'Referentie36' }[
      last
    ] ?? last
  )
}

function tooMuch(simple: Simple): string {
  if (simple.shape === 'integer') return String(simple.most + 1)
  if (simple.shape === 'text') return (simple.form === 'digits' ? '1' : 'a').repeat(simple.most + 1)
  return 'abcde'
}

function facets(simple: Simple): unknown {
  switch (simple.shape) {
    case 'code':
      return [...simple.codes].sort()
    case 'integer':
      return simple.most
    case 'text':
      return simple.most
    default:
      return simple.shape
  }
}

function facetsIn(body: string): unknown {
  const codes = [...body.matchAll(/<xs:enumeration value="([^"]*)"/g)].map(([, value]) => value)
  if (codes.length > 0) return codes.sort()
  const base = /base="xs:(\w+)"/.exec(body)?.[1]
  if (base === 'date' || base === 'time') return base
  const exact = /pattern value="\[0-9\]\{(\d+)\}"/.exec(body)?.[1]
  const most = /max(?:Length|Inclusive) value="(\d+)"/.exec(body)?.[1] ?? exact
  return most === undefined ? Number.POSITIVE_INFINITY : Number(most)
}
