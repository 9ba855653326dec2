import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../platform/refusal.ts'
import {
  endsAfterStart,
  hasHappened,
  isExpected,
  isRegisteredElsewhere,
  mayHaveAuthorityOver,
  namesSomebodyElse,
  reportBirth,
  reportDeath,
  saysWhere,
} from './family.ts'
import { type PartialDate, possibleDays, toPartialDate } from './partial-date.ts'

const TODAY = '2026-03-02'
const day = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
/** A day of which some parts are unknown, as the registration writes it. */
const partial = fc
  .tuple(day, fc.constantFrom('whole', 'no day', 'no month', 'nothing'))
  .map(([on, known]): PartialDate => {
    const digits = toPartialDate(on)
    const parts = { whole: digits, 'no day': `${digits.slice(0, 6)}00`, 'no month': `${digits.slice(0, 4)}0000` }
    return (known === 'nothing' ? '00000000' : parts[known as keyof typeof parts]) as PartialDate
  })
const refusedAs = (answer: unknown) => (isRefusal(answer) ? answer.refused : undefined)
const plus = (on: string, days: number) => Temporal.PlainDate.from(on).add({ days }).toString()

const born = (birth: string) => ({ birth, expected: null, death: null })
const unborn = (expected: string) => ({ birth: '00000000', expected, death: null })

test('[D01] only the registration of persons is kept elsewhere; what we wrote down we may change', () => {
  assert.equal(isRegisteredElsewhere('brp'), true)
  for (const own of ['own-registration', 'demo', '']) assert.equal(isRegisteredElsewhere(own), false)
})

test('[D01] what happened lies today or before, whatever the day, and the refusal points at its field', () => {
  fc.assert(
    fc.property(day, day, (happened, today) => {
      const answer = hasHappened(happened, today, '/since')
      assert.equal(isRefusal(answer), happened > today)
      if (isRefusal(answer)) assert.deepEqual([answer.refused, answer.pointer], ['households/in-the-future', '/since'])
    }),
  )
})

test('[D01] nothing ends before the first day it can have begun, however little of that day is known', () => {
  fc.assert(
    fc.property(partial, day, (since, until) => {
      const first = possibleDays(since)?.first
      const answer = endsAfterStart({ since, until }, '/until')
      assert.equal(isRefusal(answer), first !== undefined && until < first)
      if (isRefusal(answer)) assert.equal(answer.facts?.since, first)
    }),
  )
  assert.equal(endsAfterStart({ since: null, until: '1930-01-01' }, '/until'), '1930-01-01')
  assert.equal(
    refusedAs(endsAfterStart({ since: '2026-02-02', until: '2026-02-01' }, '/until')),
    'households/before-it-began',
  )
})

test('[D01 S000-004] a child is on the way at most nine months ahead; an expected day that passed is still one', () => {
  assert.equal(isExpected('2026-12-02', TODAY, '/expected'), '2026-12-02')
  assert.equal(refusedAs(isExpected('2026-12-03', TODAY, '/expected')), 'households/expected-too-far')
  assert.equal(isExpected('2026-02-01', TODAY, '/expected'), '2026-02-01')
})

test('[D01] a birth is reported once, of a child that was on the way, on a day that was', () => {
  assert.equal(reportBirth(unborn('2026-03-10'), TODAY, TODAY), TODAY)
  assert.equal(refusedAs(reportBirth(unborn('2026-03-10'), plus(TODAY, 1), TODAY)), 'households/in-the-future')
  assert.equal(refusedAs(reportBirth(born('20140214'), TODAY, TODAY)), 'households/not-unborn')
  assert.equal(refusedAs(reportBirth(born('00000000'), TODAY, TODAY)), 'households/not-unborn')
  fc.assert(
    fc.property(day, day, (expected, on) => {
      const first = reportBirth(unborn(expected), on, TODAY)
      if (isRefusal(first)) return
      const again = { birth: toPartialDate(on), expected, death: null }
      assert.equal(refusedAs(reportBirth(again, on, TODAY)), 'households/not-unborn')
    }),
  )
})

test('[D01] a death is reported once, not before the birth and not ahead, whatever is known of the birth', () => {
  fc.assert(
    fc.property(partial, day, day, (birth, died, today) => {
      const answer = refusedAs(reportDeath(born(birth), died, today))
      const first = possibleDays(birth)?.first
      if (first !== undefined && died < first) assert.equal(answer, 'households/died-before-birth')
      else assert.equal(answer, died > today ? 'households/in-the-future' : undefined)
    }),
  )
  const dead = { birth: '19400101', expected: null, death: '20200101' }
  assert.equal(refusedAs(reportDeath(dead, TODAY, TODAY)), 'households/already-died')
  assert.equal(reportDeath(unborn('2026-06-01'), TODAY, TODAY), TODAY)
})

test('[N-CON-04] authority is recorded over minors and unborn children; an age nobody knows does not shut it out', () => {
  assert.equal(mayHaveAuthorityOver(born('20140214'), TODAY), true)
  assert.equal(mayHaveAuthorityOver(unborn('2026-06-01'), TODAY), true)
  assert.equal(mayHaveAuthorityOver(born('00000000'), TODAY), true)
  assert.equal(mayHaveAuthorityOver(born('20080000'), TODAY), true, 'perhaps not yet 18')
  assert.equal(mayHaveAuthorityOver(born('20080303'), TODAY), true, 'the day before the birthday')
  assert.equal(refusedAs(mayHaveAuthorityOver(born('20080302'), TODAY)), 'households/no-authority-over-adults')
})

test('[D01] a relation is with one other, on file or by name, and never with oneself', () => {
  const [one, other] = ['person-1', 'person-2']
  assert.equal(namesSomebodyElse(one, { otherId: other }), true)
  assert.equal(namesSomebodyElse(one, { otherName: 'Oma' }), true)
  assert.equal(
    refusedAs(namesSomebodyElse(one, { otherId: one, otherName: 'Oma' })),
    'households/relation-with-oneself',
  )
  for (const nobody of [{}, { otherName: '' }])
    assert.equal(refusedAs(namesSomebodyElse(one, nobody)), 'households/names-nobody')
})

test('[D01] a family that moves is not lost from sight: a postcode or at least a place', () => {
  for (const known of [
    { postcode: '7741AB', place: '' },
    { postcode: '', place: 'Coevorden' },
  ])
    assert.equal(saysWhere(known), true)
  assert.equal(refusedAs(saysWhere({ postcode: '', place: '' })), 'households/address-empty')
})
