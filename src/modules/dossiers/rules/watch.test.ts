import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal, orRefuse } from '../../../platform/refusal.ts'
import {
  coverWatch,
  endWatch,
  handOverWatch,
  returnEarly,
  startWatch,
  succeedWatch,
  type Watch,
  watcherAt,
} from './watch.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n))
const anna = () => startWatch({ worker: 'anna', at: day(0) })
const coverOf = (watch: Watch, from: number, until: number, deputy = 'bob', absent = 'anna') =>
  orRefuse(coverWatch(watch, { absent, deputy, from: day(from), until: day(until), now: day(0) }))
const refusalOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)
const watchers = (watch: Watch, days: number[]) => days.map((n) => watcherAt(watch, day(n))?.worker)

test('[D06] the watch begins in the instant the dossier opens', () => {
  assert.deepEqual(watchers(anna(), [-1, 0, 400]), [undefined, 'anna', 'anna'])
})

test('[D06] a handover ends the old watch in the very instant the new one begins', () => {
  const watch = orRefuse(handOverWatch(anna(), { to: 'bob', at: day(5) }))
  assert.equal(watcherAt(watch, new Date(day(5).getTime() - 1))?.worker, 'anna')
  assert.equal(watcherAt(watch, day(5))?.worker, 'bob')
})

test('[D06] handing the watch to whoever already has it is refused', () => {
  assert.equal(refusalOf(handOverWatch(anna(), { to: 'anna', at: day(5) })), 'dossiers/watch-already-theirs')
})

test('[D06] a handover makes cover planned for the former watcher lapse', () => {
  const watch = orRefuse(handOverWatch(coverOf(anna(), 10, 20), { to: 'carla', at: day(5) }))
  assert.deepEqual(watchers(watch, [4, 5, 15, 25]), ['anna', 'carla', 'carla', 'carla'])
})

test('[D06] a deputy keeps an eye during an absence and the watch returns by itself', () => {
  const watch = coverOf(anna(), 10, 20)
  assert.deepEqual(watchers(watch, [9, 10, 19, 20]), ['anna', 'bob', 'bob', 'anna'])
  assert.equal(watcherAt(watch, day(15))?.insteadOf, 'anna')
})

test('[D06] when the deputy falls ill too, the watch still returns to the one who holds it', () => {
  const watch = coverOf(coverOf(anna(), 10, 20), 12, 30, 'carla', 'bob')
  assert.deepEqual(watchers(watch, [11, 12, 19, 20]), ['bob', 'carla', 'carla', 'anna'])
  assert.equal(watcherAt(watch, day(13))?.insteadOf, 'anna')
})

test('[D06] whoever is back early takes the watch back, and later absences stay planned', () => {
  const planned = coverOf(coverOf(anna(), 10, 20), 40, 50)
  const watch = orRefuse(returnEarly(planned, { worker: 'anna', now: day(13) }))
  assert.deepEqual(watchers(watch, [12, 13, 25, 45]), ['bob', 'anna', 'anna', 'bob'])
})

test('[D06] nobody returns early from an absence that is not being covered', () => {
  assert.equal(refusalOf(returnEarly(anna(), { worker: 'anna', now: day(3) })), 'dossiers/cover-of-nothing')
})

test('[D06] cover is refused when it cannot be real', () => {
  const ask = { absent: 'anna', deputy: 'bob', from: day(2), until: day(4), now: day(2) }
  assert.equal(refusalOf(coverWatch(anna(), { ...ask, deputy: 'anna' })), 'dossiers/cover-by-the-absent')
  assert.equal(refusalOf(coverWatch(anna(), { ...ask, until: day(2) })), 'dossiers/cover-ends-before-it-starts')
  assert.equal(refusalOf(coverWatch(anna(), { ...ask, now: day(3) })), 'dossiers/cover-in-the-past')
  assert.equal(refusalOf(coverWatch(anna(), { ...ask, absent: 'carla' })), 'dossiers/cover-of-nothing')
})

test('[D06] a deputy who is away in those days is refused, one who is back on the first day is not', () => {
  const ask = { absent: 'anna', deputy: 'bob', from: day(2), until: day(4), now: day(2) }
  const away = (from: number, until: number) => [{ from: day(from), until: day(until) }]
  assert.equal(refusalOf(coverWatch(anna(), { ...ask, deputyAway: away(3, 9) })), 'dossiers/deputy-away')
  assert.equal(refusalOf(coverWatch(anna(), { ...ask, deputyAway: away(0, 2) })), undefined)
  assert.equal(refusalOf(coverWatch(anna(), { ...ask, deputyAway: away(4, 9) })), undefined)
})

test('[D06] a successor takes over what the leaver watches, and the cover of others stays', () => {
  const watch = orRefuse(succeedWatch(coverOf(anna(), 10, 20), { leaver: 'anna', successor: 'carla', at: day(5) }))
  assert.deepEqual(watchers(watch, [4, 5, 15, 20]), ['anna', 'carla', 'bob', 'carla'])
})

test('[D06] the absent worker cannot succeed their own deputy', () => {
  const ask = { leaver: 'bob', successor: 'anna', at: day(12) }
  assert.equal(refusalOf(succeedWatch(coverOf(anna(), 10, 20), ask)), 'dossiers/successor-away')
})

test('[D06] only closing ends the watch, and a closed dossier changes no more', () => {
  const closed = orRefuse(endWatch(coverOf(anna(), 10, 20), { at: day(8) }))
  assert.deepEqual(closed, [{ worker: 'anna', from: day(0), until: day(8) }])
  assert.equal(refusalOf(handOverWatch(closed, { to: 'bob', at: day(9) })), 'dossiers/watch-ended')
  assert.equal(refusalOf(handOverWatch(anna(), { to: 'bob', at: day(-1) })), 'dossiers/watch-not-begun')
})

// ---- whatever the history -------------------------------------------------------------------------------------

const worker = fc.constantFrom('anna', 'bob', 'carla', 'daan', 'eva')
const event = fc.record({
  kind: fc.constantFrom('hand-over', 'cover', 'return', 'leave', 'close'),
  worker,
  other: worker,
  wait: fc.integer({ min: 0, max: 6 }),
  ahead: fc.integer({ min: 0, max: 9 }),
  length: fc.integer({ min: 0, max: 12 }),
})
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never
type History = { now: number; here: Watch; closedAt?: number; bordersTried: number[] }

function happen(history: History, e: Event): History {
  const now = history.now + e.wait
  const next = {
    ...history,
    now,
    bordersTried: [...history.bordersTried, now, now + e.ahead, now + e.ahead + e.length],
  }
  const here = changed(history.here, e, now)
  if (isRefusal(here)) return next
  return { ...next, here, ...(e.kind === 'close' && { closedAt: now }) }
}

function changed(watch: Watch, e: Event, now: number) {
  if (e.kind === 'hand-over') return handOverWatch(watch, { to: e.worker, at: day(now) })
  if (e.kind === 'return') return returnEarly(watch, { worker: e.worker, now: day(now) })
  if (e.kind === 'leave') return succeedWatch(watch, { leaver: e.worker, successor: e.other, at: day(now) })
  if (e.kind === 'close') return endWatch(watch, { at: day(now) })
  const from = day(now + e.ahead)
  return coverWatch(watch, {
    absent: e.worker,
    deputy: e.other,
    from,
    until: day(now + e.ahead + e.length),
    now: day(now),
  })
}

/** Counted from the rows alone, without asking the rule. */
function watchersCounted(history: History, at: Date): number {
  return history.here.filter((t) => t.from <= at && !(t.until && t.until <= at)).length
}

test('[D06] whatever the history of take-up, handover, absence, leaving and closing: always exactly one watch', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 25 }), (events) => {
      const start: History = { now: 0, here: anna(), bordersTried: [0] }
      const end = events.reduce(happen, start)
      for (const t of end.here) assert.ok(!t.until || t.from < t.until, 'a taking lasts some time')
      const instants = end.bordersTried.flatMap((n) => [
        day(n),
        new Date(day(n).getTime() + 1),
        new Date(day(n).getTime() - 1),
      ])
      for (const at of instants) {
        const open = at >= day(0) && (end.closedAt === undefined || at < day(end.closedAt))
        assert.equal(watchersCounted(end, at), open ? 1 : 0, at.toISOString())
      }
    }),
    { numRuns: 1000 },
  )
})

test('[D06] whatever happens, who kept an eye in the past is never rewritten', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 25 }), (events) => {
      let history: History = { now: 0, here: anna(), bordersTried: [] }
      for (const e of events) {
        const after = happen(history, e)
        for (let n = 0; n < after.now; n++)
          assert.equal(whoWas(after, day(n)), whoWas(history, day(n)), `${e.kind} on day ${after.now} rewrote day ${n}`)
        history = after
      }
    }),
  )
})

function whoWas({ here }: History, at: Date): string | undefined {
  return here.find((t) => t.from <= at && !(t.until && t.until <= at))?.worker
}
