import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { personsEn } from '../words/persons.en.ts'
import { personsNl } from '../words/persons.nl.ts'
import {
  addMonths,
  comparePartialDates,
  type Day,
  describePartialDate,
  isPartialDate,
  mayBeSameDay,
  type PartialDate,
  possibleDays,
  readPartialDate,
  toPartialDate,
} from './partial-date.ts'

function date(text: string): PartialDate {
  assert.ok(isPartialDate(text), text)
  return text
}

const anyDay = fc
  .date({ min: new Date('1890-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((moment): Day => moment.toISOString().slice(0, 10))

/** A true day and what the registration knows of it. */
const dayAndDate = fc.tuple(anyDay, fc.constantFrom(0, 4, 6, 8)).map(([day, known]) => {
  const kept = toPartialDate(day).slice(0, known).padEnd(8, '0')
  return { day, kept: date(kept) }
})

test('[D01] a date of the registration is kept as it is, unknown parts and all', () => {
  for (const kept of ['20190214', '19950200', '19680000', '19660013', '00000000'])
    assert.equal(readPartialDate(kept), kept)
})

test('[D01] a date that no calendar has is refused', () => {
  for (const wrong of ['20190230', '19000229', '20191301', '2015', '00000214', '19950032', '2019-02-14', '']) {
    assert.deepEqual(readPartialDate(wrong), { refused: 'households/impossible-date', status: 422 }, wrong)
  }
})

test('[D01] a partial date is shown in Dutch words that say what is unknown', () => {
  const said = (kept: string) => describePartialDate(date(kept), personsNl.dates)
  assert.equal(said('20190214'), '14 februari 2019')
  assert.equal(said('19950200'), 'februari 1995 (dag onbekend)')
  assert.equal(said('19680000'), '1968 (dag en maand onbekend)')
  assert.equal(said('19660013'), 'de 13e van een onbekende maand in 1966')
  assert.equal(said('00000000'), 'onbekend')
  assert.equal(describePartialDate(date('20190214'), personsEn.dates), '14 February 2019')
})

test('[D01] the possible days of a partial date run over exactly what is unknown', () => {
  assert.deepEqual(possibleDays(date('19960200')), { first: '1996-02-01', last: '1996-02-29' })
  assert.deepEqual(possibleDays(date('19950000')), { first: '1995-01-01', last: '1995-12-31' })
  assert.deepEqual(possibleDays(date('19660013')), { first: '1966-01-13', last: '1966-12-13' })
  assert.deepEqual(possibleDays(date('20190214')), { first: '2019-02-14', last: '2019-02-14' })
  assert.equal(possibleDays(date('00000000')), undefined)
})

test('[D01] two dates are only before or after each other when no unknown part can change that', () => {
  assert.equal(comparePartialDates(date('19950200'), date('19950301')), 'before')
  assert.equal(comparePartialDates(date('19950200'), date('19950228')), 'unknown')
  assert.equal(comparePartialDates(date('19950200'), date('19950200')), 'unknown')
  assert.equal(comparePartialDates(date('00000000'), date('19950200')), 'unknown')
  assert.equal(comparePartialDates(date('19660013'), date('19660013')), 'unknown')
  assert.equal(comparePartialDates(date('19660013'), date('19660112')), 'after')
  assert.equal(comparePartialDates(date('20190214'), date('20190214')), 'same')
})

test('[D01] whatever is unknown, a comparison never contradicts the true days', () => {
  fc.assert(
    fc.property(dayAndDate, dayAndDate, (one, other) => {
      const order = comparePartialDates(one.kept, other.kept)
      if (order === 'before') assert.ok(one.day < other.day)
      if (order === 'after') assert.ok(one.day > other.day)
      if (order === 'same') assert.equal(one.day, other.day)
      if (one.day === other.day) assert.ok(mayBeSameDay(one.kept, other.kept))
    }),
  )
})

test('[D01] seen from the other side, a comparison says the opposite', () => {
  const opposite = { before: 'after', after: 'before', same: 'same', unknown: 'unknown' }
  fc.assert(
    fc.property(dayAndDate, dayAndDate, ({ kept: a }, { kept: b }) => {
      assert.equal(comparePartialDates(a, b), opposite[comparePartialDates(b, a)])
    }),
  )
})

test('[D01] the true day always lies within the possible days', () => {
  fc.assert(
    fc.property(dayAndDate, ({ day, kept }) => {
      const days = possibleDays(kept)
      return days === undefined || (days.first <= day && day <= days.last)
    }),
  )
})

test('[N-ACC-10] a day the month does not have becomes the first of the next month', () => {
  assert.equal(addMonths('1996-02-29', 252), '2017-03-01')
  assert.equal(addMonths('1996-02-29', 240), '2016-02-29')
  assert.equal(addMonths('2026-11-30', -9), '2026-03-01')
  assert.equal(addMonths('2026-12-31', 1), '2027-01-31')
  assert.equal(addMonths('2026-03-15', -9), '2025-06-15')
})
