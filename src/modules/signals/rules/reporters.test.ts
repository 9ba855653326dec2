import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { LEVEL_TABLES, REPORTER_KINDS, refuseReferral } from './reporters.ts'

const codes = (mark: (kind: (typeof REPORTER_KINDS)[number]) => boolean) =>
  REPORTER_KINDS.filter(mark).map(({ code }) => code)

test('[A01] everybody the inspectorates name can give a signal, childcare and adult mental care too', () => {
  const known = codes(() => true)
  for (const code of [
    'primary-school',
    'childcare',
    'police',
    'gp',
    'housing',
    'debt-help',
    'volunteer',
    'young-person',
  ])
    assert.ok(known.includes(code), code)
  for (const code of ['parent', 'adult-mental-health', 'asylum-reception']) assert.ok(known.includes(code), code)
  assert.equal(new Set(known).size, known.length)
})

test('[S003-019] signalling parties and interpreting parties are told apart', () => {
  assert.deepEqual(
    codes(({ part }) => part === 'interprets'),
    ['youth-protection', 'access-team', 'veilig-thuis'],
  )
})

test('[S003-154] who works with adults is asked the kindcheck', () => {
  const asked = codes(({ worksWithAdults }) => worksWithAdults)
  for (const code of ['adult-mental-health', 'addiction-care', 'medical-specialist', 'debt-help'])
    assert.ok(asked.includes(code), code)
  assert.ok(!asked.includes('childcare'))
})

const refer = (level: number, referrer?: string, expertAdvice = false, region = 'drenthe') =>
  refuseReferral(
    { region, level, on: '2026-03-02', referrer, expertAdvice },
    { tables: LEVEL_TABLES, kinds: REPORTER_KINDS },
  )?.refused

test('[N-ACC-12] levels 1 to 3 are free to enter, from level 4 somebody who may refer is named', () => {
  for (const level of [1, 2, 3]) assert.equal(refer(level), undefined)
  assert.equal(refer(4), 'signals/referrer-missing')
  assert.equal(refer(4, 'gp'), undefined)
  assert.equal(refer(6, 'youth-doctor'), undefined)
})

test('[N-ACC-12] GP, medical specialist, youth doctor, youth protection and the municipality refer, nobody else', () => {
  const may = codes(({ code }) => refer(4, code) === undefined)
  assert.deepEqual(may, ['gp', 'medical-specialist', 'youth-doctor', 'youth-protection', 'access-team'])
  assert.equal(refer(4, 'nosuch'), 'signals/referrer-may-not')
  assert.equal(refer(4, 'primary-school'), 'signals/referrer-may-not')
})

test('[N-ACC-12] for levels 7 and 8 the expert team has advised', () => {
  assert.equal(refer(6, 'gp', false), undefined)
  for (const level of [7, 8]) {
    assert.equal(refer(level, 'gp', false), 'signals/expert-advice-missing')
    assert.equal(refer(level, 'gp', true), undefined)
  }
})

test('[N-ACC-12] a level or a region that is not in the table is refused', () => {
  for (const level of [0, 9, 1.5, -1]) assert.equal(refer(level, 'gp', true), 'signals/level-unknown', String(level))
  assert.equal(refer(1, 'gp', true, 'twente'), 'signals/level-unknown')
})

test('[N-ACC-12] whatever is asked, a higher level never asks less', () => {
  const referrers = fc.constantFrom(undefined, 'gp', 'volunteer')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), referrers, fc.boolean(), (level, referrer, advice) => {
      if (refer(level, referrer, advice) !== undefined) assert.notEqual(refer(level + 1, referrer, advice), undefined)
    }),
  )
})
