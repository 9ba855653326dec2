import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { personsNl } from '../words/persons.nl.ts'
import {
  AGE_LIMITS,
  type Age,
  ageOn,
  type Birth,
  daysOfReaching,
  describeAge,
  hasReached,
  isBirthOverdue,
  isMinor,
  isYoungPerson,
} from './ages.ts'
import { isPartialDate, toPartialDate } from './partial-date.ts'

function born(text: string): Birth {
  assert.ok(isPartialDate(text), text)
  return { born: text }
}

const exact = (years: number): Age => ({ kind: 'exact', years })

test('[N-ACC-10] the age is reckoned on the reference date and changes on the birthday', () => {
  assert.deepEqual(ageOn(born('20080512'), '2026-05-11'), exact(17))
  assert.deepEqual(ageOn(born('20080512'), '2026-05-12'), exact(18))
})

test('[N-ACC-10] who is born on 29 February grows older on 1 March', () => {
  assert.deepEqual(ageOn(born('19960229'), '2016-02-29'), exact(20))
  assert.deepEqual(ageOn(born('19960229'), '2017-02-28'), exact(20))
  assert.deepEqual(ageOn(born('19960229'), '2017-03-01'), exact(21))
})

test('[N-ACC-10] a partial date of birth gives a range, and an exact age where no unknown part matters', () => {
  assert.deepEqual(ageOn(born('19830500'), '2019-04-30'), exact(35))
  assert.deepEqual(
    ageOn(born('19830500'), '2019-05-31'),
    exact(36),
    'on the last day of the month everybody has had the birthday',
  )
  assert.deepEqual(ageOn(born('19830500'), '2019-05-30'), { kind: 'between', least: 35, most: 36 })
  assert.deepEqual(ageOn(born('19950000'), '2026-06-01'), { kind: 'between', least: 30, most: 31 })
  assert.deepEqual(ageOn(born('00000000'), '2026-06-01'), { kind: 'unknown' })
  assert.deepEqual(ageOn(born('20260000'), '2026-06-01'), { kind: 'between', least: 'unborn', most: 0 })
})

test('[N-ACC-10] whatever is unknown of the date of birth, the true age lies in the range', () => {
  const day = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10))
  fc.assert(
    fc.property(day, day, fc.constantFrom(0, 4, 6), (birth, on, known) => {
      const truth = ageOn({ born: toPartialDate(birth) }, on)
      const said = ageOn(born(toPartialDate(birth).slice(0, known).padEnd(8, '0')), on)
      if (said.kind === 'unborn' || said.kind === 'exact') assert.deepEqual(said, truth)
      if (said.kind === 'between' && truth.kind === 'exact')
        assert.ok((said.least === 'unborn' || said.least <= truth.years) && truth.years <= said.most)
      if (said.kind === 'between' && truth.kind === 'unborn') assert.equal(said.least, 'unborn')
    }),
  )
})

test('[D01] a child belongs to the target group from nine months before birth until the 27th birthday (S000-004)', () => {
  const expected: Birth = { expected: '2026-11-15' }
  assert.equal(isYoungPerson(expected, '2026-02-14'), 'no')
  assert.equal(isYoungPerson(expected, '2026-02-15'), 'yes')
  assert.equal(isYoungPerson(born('20000301'), '2027-02-28'), 'yes')
  assert.equal(isYoungPerson(born('20000301'), '2027-03-01'), 'no')
})

test('[D01] a child that is late is still unborn, and that its birth is overdue can be seen', () => {
  const expected: Birth = { expected: '2026-11-15' }
  assert.deepEqual(ageOn(expected, '2026-12-01'), { kind: 'unborn' })
  assert.equal(isBirthOverdue(expected, '2026-11-15'), false)
  assert.equal(isBirthOverdue(expected, '2026-11-16'), true)
  assert.equal(hasReached(expected, 'of-age', '2050-01-01'), 'no')
})

test('[D01] with only the year of birth it is unknown whether somebody is a minor in the year that decides it', () => {
  assert.equal(isMinor(born('20080000'), '2026-06-01'), 'unknown')
  assert.equal(isMinor(born('20090000'), '2026-06-01'), 'yes')
  assert.equal(isMinor(born('20070000'), '2026-06-01'), 'no')
  assert.equal(isMinor(born('00000000'), '2026-06-01'), 'unknown')
  assert.equal(isMinor({ expected: '2026-11-15' }, '2026-06-01'), 'yes')
})

test('[N-ACC-10] a task for a coming age can be planned on the day it is reached', () => {
  assert.deepEqual(daysOfReaching(born('20090612'), 17 * 12 + 6), { first: '2026-12-12', last: '2026-12-12' })
  assert.equal(hasReached(born('20090612'), 'prepare-adulthood', '2026-12-12'), 'yes')
  assert.equal(hasReached(born('20090612'), 'prepare-adulthood', '2026-12-11'), 'no')
})

test('[N-ACC-10] an age limit that changes holds from its own date on', () => {
  const later = {
    id: 'prolonged-help-ends',
    months: 25 * 12,
    from: '2030-01-01',
    source: 'a law to come',
    certainty: 'U',
  } as const
  assert.equal(hasReached(born('20060101'), 'prolonged-help-ends', '2029-06-01', [later, ...AGE_LIMITS]), 'yes')
  assert.equal(hasReached(born('20060101'), 'prolonged-help-ends', '2030-06-01', [later, ...AGE_LIMITS]), 'no')
})

test('[N-ACC-10] every age limit says where it comes from', () => {
  for (const limit of AGE_LIMITS) assert.match(limit.source, /^(N|S\d{3})-/)
})

test('[D01] an age is shown in Dutch words, a range as a range', () => {
  const said = (birth: Birth) => describeAge(ageOn(birth, '2026-06-01'), personsNl.ages)
  assert.equal(said(born('20190214')), '7 jaar')
  assert.equal(said(born('19950000')), '30 of 31 jaar')
  assert.equal(said(born('20260000')), 'nog niet geboren of 0 jaar')
  assert.equal(said({ expected: '2026-11-15' }), 'nog niet geboren')
  assert.equal(said(born('00000000')), 'leeftijd onbekend')
})
