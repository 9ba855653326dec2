import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, holdsOn, overlap } from './dated.ts'
import {
  type Absence,
  firstDayAway,
  type LeaveFacts,
  planAbsence,
  refuseBeyondWork,
  refuseLastAdministrator,
  refuseLeave,
  refuseOtherAbsence,
  refuseOwnRights,
  refuseSuccessor,
  unassigned,
} from './workers.ts'

const TODAY = '2026-03-02'
const person = (id: string, more: { since?: string; until?: string | null } = {}) => ({
  id,
  since: '2020-01-01',
  until: null,
  ...more,
})
const workers = ['anna', 'bob', 'carla', 'daan']
const stretch = fc
  .record({ from: fc.integer({ min: 0, max: 40 }), length: fc.integer({ min: 0, max: 15 }) })
  .map(({ from, length }) => ({ since: addDays(TODAY, from), until: addDays(TODAY, from + length) }))

test('[M12] whatever is asked in whatever order, nobody who is away stands in for somebody', () => {
  const asks = fc.array(
    fc.record({ worker: fc.constantFrom(...workers), deputy: fc.constantFrom(...workers), days: stretch }),
    { maxLength: 15 },
  )
  fc.assert(
    fc.property(asks, (asked) => {
      const absences: Absence[] = []
      for (const { worker, deputy, days } of asked)
        if (!planAbsence(absences, { worker, deputy: person(deputy), ...days }))
          absences.push({ id: `${absences.length}`, worker, deputy, ...days })
      for (const one of absences) {
        assert.notEqual(one.deputy, one.worker)
        assert.ok(!absences.some((other) => other.worker === one.deputy && overlap(other, one)))
      }
    }),
    { numRuns: 300 },
  )
})

test('[M12] a deputy works here all the days of the absence', () => {
  const ask = { worker: 'anna', since: '2026-03-02', until: '2026-03-13' }
  const code = (more: { since?: string; until?: string | null }) =>
    planAbsence([], { ...ask, deputy: person('bob', more) })?.refused
  assert.equal(code({ until: '2026-03-13' }), undefined)
  assert.equal(code({ until: '2026-03-12' }), 'organisations/deputy-not-active')
  assert.equal(code({ since: '2026-03-03' }), 'organisations/deputy-not-active')
})

test('[M12] who stands in for somebody first arranges another deputy there before being away', () => {
  const standsIn: Absence = { id: '1', worker: 'bob', deputy: 'anna', since: '2026-03-02', until: '2026-03-06' }
  const ask = { worker: 'anna', deputy: person('carla'), since: '2026-03-06', until: '2026-03-09' }
  assert.equal(planAbsence([standsIn], ask)?.refused, 'organisations/is-deputy-then')
  assert.equal(planAbsence([standsIn], { ...ask, since: '2026-03-07' }), undefined)
})

test('[M12] an absence that has begun keeps its first day, and one that is over stays as it was', () => {
  const begun: Absence = { id: '1', worker: 'bob', deputy: 'anna', since: '2026-02-23', until: '2026-03-06' }
  const code = (since: string, until: string) => refuseOtherAbsence(begun, { since, until, today: TODAY })?.refused
  assert.equal(code('2026-02-23', '2026-03-20'), undefined)
  assert.equal(code('2026-02-23', '2026-03-01'), undefined)
  assert.equal(code('2026-02-23', '2026-02-28'), 'organisations/ends-in-the-past')
  assert.equal(code('2026-03-02', '2026-03-06'), 'organisations/starts-in-the-past')
  const over = { ...begun, until: '2026-03-01' }
  assert.equal(
    refuseOtherAbsence(over, { since: over.since, until: '2026-03-20', today: TODAY })?.refused,
    'organisations/absence-over',
  )
})

const staying: LeaveFacts = { worker: person('anna'), leftBehind: 0, deputyOf: 0, otherAdministrators: 1 }
const leave = (facts: Partial<LeaveFacts>, lastDay = '2026-03-31') =>
  refuseLeave({ ...staying, ...facts }, { lastDay, today: TODAY })?.refused

test('[M12 D06] whatever else holds, nobody leaves while something is left without anybody', () => {
  fc.assert(
    fc.property(
      fc.record({
        leftBehind: fc.integer({ min: 1, max: 50 }),
        deputyOf: fc.nat(3),
        otherAdministrators: fc.nat(3),
      }),
      fc.integer({ min: -1, max: 400 }),
      (facts, days) => assert.equal(leave(facts, addDays(TODAY, days)), 'organisations/leaves-work-behind'),
    ),
  )
})

test('[M12] who leaves stands in for nobody any more, and leaves somebody who can arrange things', () => {
  assert.equal(leave({}), undefined)
  assert.equal(leave({ deputyOf: 1 }), 'organisations/is-deputy-of-somebody')
  assert.equal(leave({ otherAdministrators: 0 }), 'organisations/last-administrator')
  assert.equal(
    refuseLastAdministrator({ role: 'functional-administrator' }, 0)?.refused,
    'organisations/last-administrator',
  )
  assert.equal(refuseLastAdministrator({ role: 'functional-administrator' }, 1), undefined)
  assert.equal(refuseLastAdministrator({ role: 'team-lead' }, 0), undefined)
})

test('[M12] the last day is yesterday at the earliest: what somebody did until then they did as a colleague', () => {
  assert.equal(leave({}, '2026-03-01'), undefined)
  assert.equal(leave({}, '2026-02-28'), 'organisations/ends-in-the-past')
  assert.equal(leave({ worker: person('anna', { until: '2026-02-01' }) }), 'organisations/already-ended')
})

test('[M12 D06] a successor takes over on the first day away: the day after the last, or today when that has passed', () => {
  assert.equal(firstDayAway('2026-03-31', TODAY), '2026-04-01')
  assert.equal(firstDayAway(TODAY, TODAY), '2026-03-03')
  assert.equal(firstDayAway('2026-03-01', TODAY), TODAY)
})

test('[M12 D06] a successor works here on the first day away, and is not the leaver', () => {
  const ask = { leaver: 'anna', from: '2026-04-01' }
  assert.equal(refuseSuccessor(person('bob'), ask), undefined)
  assert.equal(refuseSuccessor(person('bob', { until: '2026-04-01' }), ask), undefined)
  assert.equal(
    refuseSuccessor(person('bob', { until: '2026-03-31' }), ask)?.refused,
    'organisations/successor-not-active',
  )
  assert.equal(refuseSuccessor(person('anna'), ask)?.refused, 'organisations/successor-not-active')
  assert.equal(refuseSuccessor(undefined, ask)?.refused, 'organisations/successor-not-active')
})

test('[M12 D06] every duty that nobody was named for is counted, and none twice', () => {
  const duties = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 20 })
  fc.assert(
    fc.property(duties, fc.array(fc.string({ minLength: 1 })), (ids, named) => {
      const left = unassigned(
        ids.map((id) => ({ id })),
        named.map((duty) => ({ duty })),
      )
      assert.deepEqual(
        left,
        ids.filter((id) => !named.includes(id)),
      )
    }),
  )
})

test('[N-ID-01] nobody gives or takes rights of oneself', () => {
  assert.equal(refuseOwnRights('anna', 'anna')?.status, 403)
  assert.equal(refuseOwnRights('anna', 'bob'), undefined)
})

test('[M12] a role lies within the days somebody works here', () => {
  const anna = person('anna', { until: '2026-12-31' })
  assert.equal(refuseBeyondWork(anna, { since: '2026-03-02', until: '2026-12-31' }), undefined)
  assert.equal(refuseBeyondWork(anna, { since: '2026-03-02', until: null })?.refused, 'organisations/worker-gone-then')
  assert.ok(holdsOn(anna, '2026-12-31'))
})
