import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../platform/refusal.ts'
import { type Merged, mergePersons, type PersonLink, type PersonRecord, undoMerge } from './merge.ts'

const aylin: PersonRecord = { id: 'a', fields: { family: 'Yılmaz', given: 'Aylin', birth: '20140307' } }
const ailin: PersonRecord = { id: 'b', fields: { family: 'Yilmaz', given: 'Aylin', bsn: '999990639' } }

function link(id: string, kind: string, persons: Record<string, string>, says = ''): PersonLink {
  return { id, kind, says, persons }
}

function merged(outcome: ReturnType<typeof mergePersons>): Merged {
  assert.ok(!isRefusal(outcome), JSON.stringify(outcome))
  return outcome
}

test('[M03] merging fills in what one record lacks, and asks where the two differ', () => {
  const asks = mergePersons({ stays: aylin, goes: ailin, links: [] }, {})
  assert.deepEqual(asks, {
    refused: 'households/merge-needs-choice',
    facts: { fields: 'family' },
    pointer: '/choices/family',
  })
  const outcome = merged(mergePersons({ stays: aylin, goes: ailin, links: [] }, { family: 'stays' }))
  assert.deepEqual(outcome.stays.fields, { family: 'Yılmaz', given: 'Aylin', birth: '20140307', bsn: '999990639' })
  const other = merged(mergePersons({ stays: aylin, goes: ailin, links: [] }, { family: 'goes' }))
  assert.equal(other.stays.fields.family, 'Yilmaz')
})

test('[N-BSN-01] two persons with different numbers are never merged, whatever was chosen, and no number is repeated', () => {
  const outcome = mergePersons(
    { stays: { ...aylin, fields: { bsn: '999993872' } }, goes: ailin, links: [] },
    { bsn: 'goes' },
  )
  assert.deepEqual(outcome, { refused: 'households/merge-two-numbers' })
})

test('[M03] a record is not merged with itself', () => {
  assert.deepEqual(mergePersons({ stays: aylin, goes: aylin, links: [] }, {}), {
    refused: 'households/merge-with-oneself',
  })
})

test('[M03] everything that pointed at the one who goes points at the one who stays; what would be double is dropped', () => {
  const links = [
    link('1', 'member', { person: 'a' }, 'household 1'),
    link('2', 'member', { person: 'b' }, 'household 1'),
    link('3', 'member', { person: 'b' }, 'household 2'),
    link('4', 'relation', { person: 'b', other: 'mother' }, 'child'),
    link('5', 'relation', { person: 'a', other: 'b' }, 'sibling'),
  ]
  const outcome = merged(mergePersons({ stays: aylin, goes: ailin, links }, { family: 'stays' }))
  assert.deepEqual(
    outcome.links.map((l) => [l.id, l.persons.person]),
    [
      ['1', 'a'],
      ['3', 'a'],
      ['4', 'a'],
    ],
  )
  assert.deepEqual(
    outcome.merge.dropped.map((l) => l.id),
    ['2', '5'],
  )
})

const byId = (links: readonly PersonLink[]) => links.toSorted((x, y) => (x.id < y.id ? -1 : 1))

const anyFields = fc.dictionary(
  fc.constantFrom('family', 'given', 'birth', 'sex', 'secrecy'),
  fc.constantFrom('x', 'y', 7, true),
)
const anyone = fc.constantFrom('a', 'b', 'c', 'd')
const anyLinks = fc
  .array(
    fc.record({
      kind: fc.constantFrom('member', 'relation'),
      says: fc.constantFrom('', 'child', 'household 1'),
      person: anyone,
      other: anyone,
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ kind, says, person, other }, index) =>
      link(`l${index}`, kind, kind === 'member' ? { person } : { person, other }, says),
    ),
  )
const anyChoices = fc.dictionary(
  fc.constantFrom('family', 'given', 'birth', 'sex', 'secrecy'),
  fc.constantFrom<('stays' | 'goes')[]>('stays', 'goes'),
)
const anyMerge = fc.record({ stays: anyFields, goes: anyFields, links: anyLinks, choices: anyChoices })

test('[M03] whatever was merged, undoing it gives back exactly what there was', () => {
  let merges = 0
  fc.assert(
    fc.property(anyMerge, ({ stays, goes, links, choices }) => {
      const before = { stays: { id: 'a', fields: stays }, goes: { id: 'b', fields: goes }, links }
      const outcome = mergePersons(before, choices)
      if (isRefusal(outcome)) return
      merges += 1
      const back = undoMerge(outcome, outcome.merge)
      assert.deepEqual({ ...back.stays.fields }, { ...stays })
      assert.deepEqual(back.goes, before.goes)
      assert.deepEqual(byId(back.links), byId(links))
      assert.deepEqual(back.changedSince, [])
    }),
    { numRuns: 1000 },
  )
  assert.ok(merges > 100, `only ${merges} merges were allowed`)
})

test('[M03] whatever was merged, nothing points at the one who went, nobody is related to himself and nothing is double', () => {
  fc.assert(
    fc.property(anyMerge, ({ stays, goes, links, choices }) => {
      const outcome = mergePersons(
        { stays: { id: 'a', fields: stays }, goes: { id: 'b', fields: goes }, links },
        choices,
      )
      if (isRefusal(outcome)) return
      assert.ok(outcome.links.every((l) => !Object.values(l.persons).includes('b')))
      const touched = outcome.links.filter((l) => outcome.merge.moved.some((m) => m.link === l.id))
      for (const l of touched) assert.ok(l.persons.other === undefined || l.persons.person !== l.persons.other)
      const meanings = touched.map((l) => JSON.stringify([l.kind, l.says, l.persons]))
      assert.equal(new Set(meanings).size, meanings.length)
    }),
    { numRuns: 500 },
  )
})

test('[M03] two merges taken back in reverse order leave no trace', () => {
  fc.assert(
    fc.property(anyFields, anyFields, anyFields, anyLinks, (one, two, three, links) => {
      const choices = { family: 'goes', given: 'stays', birth: 'goes', sex: 'stays', secrecy: 'goes' } as const
      const first = merged(
        mergePersons({ stays: { id: 'a', fields: one }, goes: { id: 'b', fields: two }, links }, choices),
      )
      const second = merged(
        mergePersons({ stays: first.stays, goes: { id: 'c', fields: three }, links: first.links }, choices),
      )
      const undone = undoMerge(second, second.merge)
      const back = undoMerge(undone, first.merge)
      assert.deepEqual({ ...back.stays.fields }, { ...one })
      assert.deepEqual(byId(back.links), byId(links))
    }),
  )
})

test('[M03] what people changed after the merge survives undoing it, and is reported', () => {
  const links = [
    link('1', 'member', { person: 'b' }, 'household 1'),
    link('2', 'member', { person: 'b' }, 'household 2'),
  ]
  const { stays, merge } = merged(mergePersons({ stays: aylin, goes: ailin, links }, { family: 'goes' }))
  const later = { id: 'a', fields: { ...stays.fields, family: 'Yılmaz-Demir' } }
  const added = link('9', 'relation', { person: 'a', other: 'neighbour' }, 'neighbour')
  const back = undoMerge({ stays: later, links: [link('1', 'member', { person: 'a' }, 'household 1'), added] }, merge)
  assert.equal(back.stays.fields.family, 'Yılmaz-Demir')
  assert.deepEqual(back.changedSince, ['family'])
  assert.deepEqual(byId(back.links), [links[0], added], 'the ended membership does not come back')
})
