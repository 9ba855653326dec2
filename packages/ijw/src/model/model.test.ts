import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { reference } from '../../test/reference.ts'
import type { MessageNumber } from './contents.ts'
import { bare, type Field, type Group, type Simple } from './kinds.ts'
import { type MessageModel, RELEASES, release, releaseOn } from './releases.ts'

type Described = {
  naam: string
  min: number
  max: string
  type?: string
  kinderen?: Described[]
  facetten?: { base: string; pattern?: string[]; waarden?: string[] } & Record<string, unknown>
}
type Structure = Record<string, { namespace: string; kinderen: Described[] }>

const structure: Structure = JSON.parse(fs.readFileSync(reference('berichtstructuur-ijw-3.2.json'), 'utf8'))
const ijw = releaseOn('ijw', '2026-01-01')

test('[E05] every element of the fourteen messages is described, in order, as often as it may stand there', () => {
  assert.ok(ijw)
  for (const [name, official] of Object.entries(structure)) {
    const model: MessageModel = ijw.messages[name.slice(2) as MessageNumber]
    assert.equal(model.spaces.message?.uri, official.namespace)
    assert.deepEqual(ours(model.content), official.kinderen.map(theirs), name)
  }
})

test('[E05] two releases stand side by side: which one holds is a matter of the day', () => {
  const next = release({ standard: 'ijw', name: '3.3', version: 3, subversion: 3, from: '2027-01-01' })
  const both = [...RELEASES.map((one) => (one.standard === 'ijw' ? { ...one, until: '2027-01-01' } : one)), next]
  assert.equal(releaseOn('ijw', '2026-12-31', both)?.name, '3.2')
  assert.equal(releaseOn('ijw', '2027-01-01', both)?.name, '3.3')
  assert.equal(next.messages['301'].spaces.message?.uri, 'http://www.istandaarden.nl/ijw/3_3/jw301/schema')
  assert.equal(releaseOn('ijw', '2020-01-01', both), undefined)
})

function ours(group: Group): unknown[] {
  return Object.entries(group.fields).map(([name, field]) => {
    const of = bare(field)
    return [name, occurs(field), of.kind === 'group' ? ours(of) : ourFacets(of)]
  })
}

function occurs(field: Field): string {
  if (field.kind === 'many') return '1..unbounded'
  return field.kind === 'optional' ? '0..1' : '1..1'
}

function theirs(element: Described): unknown[] {
  const inside = element.kinderen ? element.kinderen.map(theirs) : theirFacets(element)
  return [element.naam, `${element.min}..${element.max}`, inside]
}

function ourFacets(simple: Simple): unknown {
  return simple.shape === 'integer' ? [simple.name, simple.most] : [simple.name]
}

function theirFacets(element: Described): unknown {
  const name = element.type?.split(':')[1]
  const most = element.facetten?.maxInclusive
  return most === undefined ? [name] : [name, Number(most)]
}
