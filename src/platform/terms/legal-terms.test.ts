import assert from 'node:assert/strict'
import { test } from 'node:test'
import { orRefuse } from '../refusal.ts'
import { day } from './given.ts'
import { endOfObjectionTerm, legalLength, termToDecide, termToDecideOnObjection } from './legal-terms.ts'
import { dueDateOf, extend } from './running-term.ts'

test('[N-TERM-01] an application is decided within eight weeks, or within the length the by-law gives', () => {
  const received = day('2026-01-12')
  assert.equal(dueDateOf(termToDecide(received), received).toString(), '2026-03-09')
  assert.equal(dueDateOf(termToDecide(received, { weeks: 2 }), received).toString(), '2026-01-26')
})

test('[N-TERM-06] an objection is in time for six weeks after the day of sending', () => {
  assert.equal(endOfObjectionTerm(day('2026-01-12')).toString(), '2026-02-23')
  assert.equal(endOfObjectionTerm(day('2026-03-16')).toString(), '2026-04-28')
})

test('[N-TERM-07] an objection is decided six weeks after the last day to object, twelve with a committee', () => {
  const lastDay = day('2026-02-23')
  assert.equal(dueDateOf(termToDecideOnObjection(lastDay, 'without-committee'), lastDay).toString(), '2026-04-07')
  assert.equal(dueDateOf(termToDecideOnObjection(lastDay, 'with-committee'), lastDay).toString(), '2026-05-18')
})

test('[N-TERM-07] the decision on an objection can be adjourned by six weeks and not by more', () => {
  const lastDay = day('2026-02-23')
  const term = termToDecideOnObjection(lastDay, 'without-committee')
  const longest = legalLength('adjourn-objection', lastDay)
  const adjourn = (newDueDate: string) =>
    extend(
      term,
      { sentOn: day('2026-04-01'), newDueDate: day(newDueDate), reason: 'hoorzitting uitgesteld' },
      { longest },
    )
  assert.equal(dueDateOf(orRefuse(adjourn('2026-05-19')), lastDay).toString(), '2026-05-19')
  assert.partialDeepStrictEqual(adjourn('2026-05-20'), { refused: 'terms/extension-too-long' })
})

test('[N-TERM-06] before the law there is no length to give', () => {
  assert.throws(() => legalLength('object', day('1993-12-31')), RangeError)
  assert.deepEqual(legalLength('object', day('1994-01-01')), { weeks: 6 })
})
