import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { completeBy, IDENTITY_TERM, type KnownIdentity, missingIdentity, whoCompletes } from './identity.ts'

const known: KnownIdentity = {
  hasBsn: false,
  family: 'Yılmaz',
  given: 'Elif',
  birth: '20140214',
  expected: null,
  hasAddress: true,
}

const anyIdentity = fc.record({
  hasBsn: fc.boolean(),
  family: fc.constantFrom('', 'Yılmaz'),
  given: fc.constantFrom('', 'Elif'),
  birth: fc.constantFrom('00000000', '20140000', '20140200', '20140214', '20000101'),
  expected: fc.constantFrom(null, '2026-06-01'),
  hasAddress: fc.boolean(),
})

test('[N-BSN-02] without number one is known by names, whole date of birth, and postcode with house number', () => {
  assert.deepEqual(missingIdentity(known), [])
  assert.deepEqual(missingIdentity({ ...known, family: '' }), ['family'])
  assert.deepEqual(missingIdentity({ ...known, given: '' }), ['given'])
  assert.deepEqual(missingIdentity({ ...known, hasAddress: false }), ['address'])
  for (const birth of ['00000000', '20140000', '20140200', '20140014'])
    assert.deepEqual(missingIdentity({ ...known, birth }), ['birth'], birth)
  for (const birth of ['20000101', '20101010', '19001231'])
    assert.deepEqual(missingIdentity({ ...known, birth }), [], birth)
})

test('[N-BSN-01] a number is enough, whatever else is not known', () => {
  fc.assert(fc.property(anyIdentity, (one) => assert.deepEqual(missingIdentity({ ...one, hasBsn: true }), [])))
})

test('[N-BSN-02 S000-004] nobody asks for the given name or date of birth of a child that is not born', () => {
  fc.assert(
    fc.property(anyIdentity, (one) => {
      const missing = missingIdentity({ ...one, birth: '00000000', expected: '2026-06-01' })
      assert.ok(!missing.includes('given') && !missing.includes('birth'))
    }),
  )
})

test('[N-BSN-02] finding something out never makes more missing', () => {
  const better: readonly Partial<KnownIdentity>[] = [
    { hasBsn: true },
    { family: 'Demir' },
    { given: 'Aylin' },
    { birth: '20140214' },
    { hasAddress: true },
  ]
  fc.assert(
    fc.property(anyIdentity, fc.constantFrom(...better), (one, found) => {
      const before = missingIdentity(one)
      // A birth that is reported makes that the given name is asked for from then on.
      const bornNow = found.birth !== undefined && one.birth === '00000000' && one.expected !== null
      for (const part of missingIdentity({ ...one, ...found }))
        assert.ok(before.includes(part) || (bornNow && part === 'given'), part)
    }),
  )
})

test('[N-BSN-03] the term to complete an identity counts whole days, also over months and leap days', () => {
  assert.equal(completeBy('2026-03-02'), '2026-03-30')
  assert.equal(completeBy('2028-02-10'), '2028-03-09')
})

test('[N-BSN-03] the term that held on the day of registration counts, and a later change moves nothing', () => {
  const changed = [...IDENTITY_TERM, { days: 14, from: '2027-01-01', source: 'raadsbesluit', certainty: 'V' as const }]
  const day = fc
    .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, (registered) => {
      const days = registered >= '2027-01-01' ? 14 : 28
      const due = Temporal.PlainDate.from(completeBy(registered, changed))
      assert.equal(Temporal.PlainDate.from(registered).until(due).days, days)
    }),
  )
  assert.throws(() => completeBy('2014-12-31'), /No term/)
})

test('[N-BSN-03] who keeps an eye on the family hears it, else who works with it, else who registered the person', () => {
  const registeredBy = '019cadc6-9a80-766e-9732-36eda19861ff'
  const as = (worker: string, relation: string) => ({ worker, relation })
  assert.deepEqual(
    whoCompletes({ working: [as('a', 'handler'), as('b', 'watch'), as('b', 'contact')], registeredBy }),
    ['b'],
  )
  assert.deepEqual(
    whoCompletes({ working: [as('a', 'handler'), as('c', 'director'), as('a', 'involved')], registeredBy }),
    ['a', 'c'],
  )
  assert.deepEqual(whoCompletes({ working: [as('d', 'granted'), as('e', 'break-glass')], registeredBy }), [
    registeredBy,
  ])
  assert.deepEqual(whoCompletes({ working: [], registeredBy: 'import.persons' }), [])
})
