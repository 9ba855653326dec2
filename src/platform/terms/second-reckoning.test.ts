/**
 * A second reckoning of the same law, written another way on purpose: no Temporal, no computus, no arithmetic with
 * lengths. It lays out every day of 2019-2044 in a row, marks the closed ones from a printed table of paschal full
 * moons, and walks. It shares no code and no figures with the calculator, and meets it on every start date 2020-2040.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { easterSunday, holidaysOf } from './holidays.ts'
import { dueDateOf, type RunningTerm } from './running-term.ts'
import { countBack, endOfTerm } from './term.ts'
import type { DayLength } from './term-length.ts'
import { addWorkingDays, isWorkingDay, nextWorkingDay, workingDaysBetween } from './working-days.ts'

type Square = { iso: string; year: number; month: number; day: number; weekday: number; closed: boolean }

/** Paschal full moons of 1900-2199 by golden number 1 to 19, month-day. */
const FULL_MOONS = '4-14 4-3 3-23 4-11 3-31 4-18 4-8 3-28 4-16 4-5 3-25 4-13 4-2 3-22 4-10 3-30 4-17 4-7 3-27'.split(
  ' ',
)
const CLOSED_EVERY_YEAR = ['1-1', '5-5', '12-25', '12-26']
const DECREED =
  '2020-05-22 2021-05-14 2022-05-27 2023-04-28 2023-05-19 2024-05-10 2024-12-27 2025-05-30 2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26'.split(
    ' ',
  )

const row: Square[] = []
const place = new Map<string, number>()
for (let at = Date.UTC(2018, 11, 1); at < Date.UTC(2045, 0, 1); at += 86_400_000) {
  const date = new Date(at)
  const iso = date.toISOString().slice(0, 10)
  place.set(iso, row.length)
  const [year, month, day, weekday] = [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCDay(),
  ]
  row.push({ iso, year, month, day, weekday, closed: weekday === 0 || weekday === 6 })
}

function square(index: number): Square {
  const found = row[index]
  if (!found) throw new Error(`Day ${index} lies outside the row`)
  return found
}

function placeOf(iso: string): number {
  const found = place.get(iso)
  if (found === undefined) throw new Error(`${iso} lies outside the row`)
  return found
}

const easterOf = new Map<number, number>()
let moonSeen = false
row.forEach((it, index) => {
  const name = `${it.month}-${it.day}`
  if (moonSeen && it.weekday === 0) {
    easterOf.set(it.year, index)
    moonSeen = false
  }
  if (name === FULL_MOONS[it.year % 19]) moonSeen = true
  if (CLOSED_EVERY_YEAR.includes(name) || DECREED.includes(it.iso)) it.closed = true
  const kingsDayHere = (name === '4-27' && it.weekday !== 0) || (name === '4-26' && it.weekday === 6)
  if (kingsDayHere) it.closed = true
})
for (const easter of easterOf.values()) for (const later of [-2, 1, 39, 50]) square(easter + later).closed = true

type Counted = [amount: number, unit: 'days' | 'weeks' | 'months' | 'years' | 'workingDays']

function walkMonths(start: number, months: number): number {
  let at = start
  for (let left = months; left > 0; at += 1) if (square(at + 1).month !== square(at).month) left -= 1
  // Now on the first of the month in which it ends: walk to the same number, or stop at the last day.
  while (square(at).day < square(start).day && square(at + 1).month === square(at).month) at += 1
  return at
}

function walk(start: number, [amount, unit]: Counted): number {
  let at = start
  if (unit === 'months') return walkMonths(start, amount)
  if (unit === 'years') return walkMonths(start, amount * 12)
  if (unit === 'workingDays') {
    for (let left = amount; left > 0; ) {
      at += 1
      if (!square(at).closed) left -= 1
    }
    return at
  }
  for (let left = unit === 'weeks' ? amount * 7 : amount; left > 0; left -= 1) at += 1
  return at
}

/** Lengths on both sides of every border of the law, with what the law promises them, written out by hand. */
const LENGTHS: readonly [Counted, 'stays' | 'moves' | 'holds two'][] = [
  [[1, 'days'], 'moves'],
  [[2, 'days'], 'moves'],
  [[3, 'days'], 'holds two'],
  [[4, 'days'], 'holds two'],
  [[14, 'days'], 'holds two'],
  [[42, 'days'], 'holds two'],
  [[90, 'days'], 'holds two'],
  [[91, 'days'], 'stays'],
  [[1, 'weeks'], 'holds two'],
  [[2, 'weeks'], 'holds two'],
  [[6, 'weeks'], 'holds two'],
  [[8, 'weeks'], 'holds two'],
  [[10, 'weeks'], 'holds two'],
  [[12, 'weeks'], 'holds two'],
  [[13, 'weeks'], 'stays'],
  [[1, 'months'], 'holds two'],
  [[2, 'months'], 'holds two'],
  [[3, 'months'], 'holds two'],
  [[4, 'months'], 'stays'],
  [[1, 'years'], 'stays'],
  [[3, 'years'], 'stays'],
  [[1, 'workingDays'], 'stays'],
  [[5, 'workingDays'], 'stays'],
  [[10, 'workingDays'], 'stays'],
]

function finishWalk(start: number, end: number, { promise, still }: { promise: string; still: ReadonlySet<number> }) {
  const works = (at: number) => !square(at).closed && !still.has(at)
  if (promise === 'stays') return end
  let at = end
  for (;;) {
    let worked = 0
    for (let seen = start + 1; seen <= at && worked < 2; seen += 1) if (works(seen)) worked += 1
    if (works(at) && (promise === 'moves' || worked === 2)) return at
    at += 1
  }
}

const NEVER_STILL: ReadonlySet<number> = new Set()
const starts = row.map((_, index) => index).filter((index) => square(index).year >= 2020 && square(index).year <= 2040)

function lengthOf([amount, unit]: Counted): DayLength {
  switch (unit) {
    case 'days':
      return { days: amount }
    case 'weeks':
      return { weeks: amount }
    case 'months':
      return { months: amount }
    case 'years':
      return { years: amount }
    case 'workingDays':
      return { workingDays: amount }
  }
}

function differences(
  describe: (index: number, start: Temporal.PlainDate) => [what: string, ours: string, second: string][],
) {
  return starts
    .flatMap((index) => {
      const start = Temporal.PlainDate.from(square(index).iso)
      return describe(index, start)
        .filter(([, ours, second]) => ours !== second)
        .map((difference) => `${start}: ${difference.join(' ')}`)
    })
    .slice(0, 10)
}

test('[N-TERM-03] the second reckoning looks at all 7,671 start dates of 2020-2040', () => {
  assert.equal(starts.length, 7671)
  assert.equal(easterOf.size, 26)
})

test('[N-TERM-03] Easter by the computus is Easter by the printed full moons, every year of 2019-2044', () => {
  for (const [year, index] of easterOf) assert.equal(easterSunday(year).toString(), square(index).iso)
})

test('[N-TERM-03] every day of 2020-2040 is open or closed in both reckonings', () => {
  const found = differences((index, date) => [['works', `${isWorkingDay(date)}`, `${!square(index).closed}`]])
  assert.deepEqual(found, [])
  const weekdaysOff = starts.filter((index) => square(index).closed && square(index).weekday % 6 !== 0)
  const holidays = Array.from({ length: 21 }, (_, n) => holidaysOf(2020 + n)).flat()
  const named = new Set(holidays.filter(({ date }) => date.dayOfWeek < 6).map(({ date }) => date.toString()))
  assert.deepEqual(
    weekdaysOff.map((index) => square(index).iso),
    [...named],
  )
})

for (const [counted, promise] of LENGTHS)
  test(`[N-TERM-03] a term of ${counted.join(' ')} ends on the same day in both reckonings, whatever day it starts`, () => {
    const found = differences((index, start) => {
      const second = finishWalk(index, walk(index, counted), { promise, still: NEVER_STILL })
      return [['ends', endOfTerm(start, lengthOf(counted)).toString(), square(second).iso]]
    })
    assert.deepEqual(found, [])
  })

test('[N-TERM-03] counting working days forth, back and between agrees on every day of 2020-2040', () => {
  const found = differences((index, start) => {
    const forth = walk(index, [7, 'workingDays'])
    let back = index
    for (let left = 7; left > 0; ) {
      back -= 1
      if (!square(back).closed) left -= 1
    }
    let between = 0
    for (let at = index + 1; at <= index + 12; at += 1) if (!square(at).closed) between += 1
    return [
      ['seven forth', addWorkingDays(start, 7).toString(), square(forth).iso],
      ['seven back', countBack(start, { workingDays: 7 }).toString(), square(back).iso],
      ['the next', nextWorkingDay(start).toString(), square(walk(index, [1, 'workingDays'])).iso],
      ['in twelve days', `${workingDaysBetween(start, start.add({ days: 12 }))}`, `${between}`],
    ]
  })
  assert.deepEqual(found, [])
})

/** Repeatable dice, so that a difference can be looked at again. */
function diceFor(seed: number) {
  let state = (seed * 2654435761) >>> 0
  return (sides: number) => {
    state = (state * 1664525 + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

test('[N-TERM-02] a suspended term has the same due date in both reckonings, whatever day it starts', () => {
  const found = differences((index, start) => {
    const throwDice = diceFor(index)
    const drawn = LENGTHS[throwDice(LENGTHS.length)]
    if (!drawn) throw new Error('no length drawn')
    const [counted, promise] = drawn
    const still = new Set<number>()
    const suspensions = Array.from({ length: 1 + throwDice(3) }, () => {
      const [from, days] = [throwDice(70) - 3, throwDice(25)]
      for (let at = index + from; at < index + from + days; at += 1) still.add(at)
      const first = start.add({ days: from })
      return { kind: 'force-majeure' as const, from: first, until: first.add({ days }) }
    })
    const term: RunningTerm = { start, length: lengthOf(counted), suspensions }
    return [
      [JSON.stringify(counted), dueDateOf(term, start).toString(), square(walkStill(index, drawn, still)).iso],
      [promise, '', ''],
    ]
  })
  assert.deepEqual(found, [])
})

/** Counts only the days on which the term does not stand still. */
function walkStill(start: number, [counted, promise]: (typeof LENGTHS)[number], still: ReadonlySet<number>): number {
  const byWork = counted[1] === 'workingDays'
  let left = byWork ? counted[0] : walk(start, counted) - start
  let at = start
  while (left > 0) {
    at += 1
    if (!still.has(at) && !(byWork && square(at).closed)) left -= 1
  }
  return finishWalk(start, at, { promise, still })
}

test('[N-TERM-02] an extended term has the same due date in both reckonings, whatever day it starts', () => {
  const found = differences((index, start) => {
    const throwDice = diceFor(index + 7)
    const [sent, more, from, days] = [throwDice(50), 1 + throwDice(60), throwDice(120), throwDice(30)]
    const newDueDate = placeOf(endOfTerm(start, { weeks: 8 }).toString()) + more
    let left = newDueDate - index - sent
    let at = index + sent
    while (left > 0) {
      at += 1
      if (at < index + from || at >= index + from + days) left -= 1
    }
    const first = start.add({ days: from })
    const term: RunningTerm = {
      start,
      length: { weeks: 8 },
      suspensions: [{ kind: 'applicant-delay', from: first, until: first.add({ days }) }],
      extension: {
        sentOn: start.add({ days: sent }),
        newDueDate: Temporal.PlainDate.from(square(newDueDate).iso),
        reason: 'advies van de expert komt later',
      },
    }
    return [['is due', dueDateOf(term, start).toString(), square(at).iso]]
  })
  assert.deepEqual(found, [])
})
