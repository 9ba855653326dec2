import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../../platform/refusal.ts'
import { reportRealisation, sumOfAdvice } from './advice.ts'
import { refuseSignature, standingOf, sumOfCommitments } from './commitments.ts'
import { dueOf, lastDayOfWeek, refuseChannels, refuseWhen } from './communication.ts'
import { type CouncilTerm, dueOfCouncilItem, inOrderOfCalendar, outOfOrder } from './council.ts'
import { begin, type Entry } from './entry.ts'
import { isForEverybody, sumOfHeard, withPaths } from './heard.ts'
import { choose, inOrderOfPriority, placeOf, prioritise } from './ideas.ts'
import { refuseAttendance, turnoutOf } from './meetings.ts'
import type { Register } from './registers.ts'
import { endStandstill, refuseStandstill, sumByCause, workingDaysStill } from './standstills.ts'

const today = '2026-03-02'
const degrees = [
  { code: 'begun', percent: 25 },
  { code: 'done', percent: 100 },
]
const code = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)

function entry(register: Register, details: Entry['details'] = {}, more: Partial<Entry> = {}): Entry {
  const said = { title: 'T', about: '', node: 'n', owner: 'anna', due: '2026-06-01', document: '', details }
  const made = begin(said, { id: 'e', register, programme: 'p', today })
  assert.ok(!isRefusal(made))
  return { ...made, ...more }
}
const report = (more: object) => ({ percent: undefined, degree: undefined, proof: 'Verslag', on: today, ...more })

test('[I07] how far a recommendation is realised is a percentage or a step of the vocabulary, with what proves it (S003-161)', () => {
  const advice = entry('advice')
  const ask = { degrees, today }
  const half = reportRealisation(advice, report({ percent: 50 }), ask)
  assert.ok(!isRefusal(half))
  assert.deepEqual(half.details, { percent: 50, degree: null, proof: 'Verslag', reportedOn: today })
  assert.equal(half.state, 'open')
  const begun = reportRealisation(advice, report({ degree: 'begun' }), ask)
  assert.ok(!isRefusal(begun))
  assert.deepEqual([begun.details.percent, begun.details.degree], [25, 'begun'])
  assert.equal(code(reportRealisation(advice, report({}), ask)), 'programme/degree-or-percent')
  assert.equal(
    code(reportRealisation(advice, report({ percent: 1, degree: 'begun' }), ask)),
    'programme/degree-or-percent',
  )
  assert.equal(code(reportRealisation(advice, report({ degree: 'nearly' }), ask)), 'programme/code-unknown')
  assert.equal(code(reportRealisation(advice, report({ percent: 10, proof: '' }), ask)), 'programme/proof-missing')
  assert.equal(code(reportRealisation(advice, report({ percent: 0, proof: '' }), ask)), undefined)
  assert.equal(
    code(reportRealisation(advice, report({ percent: 5, on: '2026-03-03' }), ask)),
    'programme/on-a-later-day',
  )
})

test('[I07] a recommendation that is wholly realised is closed with its proof, and not before', () => {
  const done = reportRealisation(entry('advice'), report({ degree: 'done' }), { degrees, today })
  assert.ok(!isRefusal(done))
  assert.deepEqual([done.state, done.closedOn, done.outcome], ['realised', today, 'Verslag'])
  assert.equal(code(reportRealisation(done, report({ percent: 50 }), { degrees, today })), 'programme/entry-closed')
  const nearly = reportRealisation(entry('advice'), report({ percent: 99 }), { degrees, today })
  assert.equal((nearly as Entry).state, 'open')
})

test('[I07] the five recommendations of the inspectorates in five numbers', () => {
  const rows = [
    { state: 'open', overdue: true, percent: null },
    { state: 'open', overdue: false, percent: 50 },
    { state: 'open', overdue: true, percent: 0 },
    { state: 'realised', overdue: false, percent: 100 },
    { state: 'withdrawn', overdue: false, percent: null },
  ]
  assert.deepEqual(sumOfAdvice(rows), { all: 5, open: 3, overdue: 2, withoutReport: 1, realised: 1 })
})

test('[I12] a quick win is an idea somebody does before a day (S004-071)', () => {
  const idea = entry('idea', {}, { owner: null, ownerSince: null, due: null })
  const chosen = choose(idea, { owner: 'anna', due: '2026-12-31', today })
  assert.ok(!isRefusal(chosen))
  assert.deepEqual([chosen.state, chosen.owner, chosen.due, chosen.ownerSince], ['chosen', 'anna', '2026-12-31', today])
  assert.equal(code(choose(chosen, { owner: 'anna', due: '2026-12-31', today })), 'programme/idea-chosen-already')
  assert.equal(
    code(choose({ ...idea, owner: 'bert' }, { owner: 'anna', due: '2026-12-31', today })),
    'programme/hand-over-first',
  )
  assert.equal(
    code(choose({ ...idea, state: 'dropped' }, { owner: 'anna', due: '2026-12-31', today })),
    'programme/entry-closed',
  )
})

test('[I12] ideas stand in a two by two of what they bring and take; votes say in which session', () => {
  assert.equal(placeOf({ impact: 3, effort: 1 }), 'quick-win')
  assert.equal(placeOf({ impact: 2, effort: 2 }), 'quick-win')
  assert.equal(placeOf({ impact: 3, effort: 3 }), 'large')
  assert.equal(placeOf({ impact: 1, effort: 1 }), 'small')
  assert.equal(placeOf({ impact: 1, effort: 3 }), 'leave')
  assert.equal(placeOf({ impact: null, effort: 1 }), 'not-placed')
  const asked = { impact: 2, effort: 1, votes: 4, votedIn: '' }
  assert.equal(code(prioritise(entry('idea'), asked)), 'programme/votes-of-which-session')
  const placed = prioritise(entry('idea'), { ...asked, votedIn: 'Brainstorm mei' })
  assert.deepEqual((placed as Entry).details, { impact: 2, effort: 1, votes: 4, votedIn: 'Brainstorm mei' })
})

test('[I12] whatever the ideas, none with more impact, less effort and more votes stands below another', () => {
  const idea = fc.record({
    impact: fc.option(fc.integer({ min: 1, max: 3 })),
    effort: fc.option(fc.integer({ min: 1, max: 3 })),
    votes: fc.option(fc.nat(9)),
    title: fc.string({ maxLength: 3 }),
  })
  fc.assert(
    fc.property(fc.array(idea, { maxLength: 12 }), (ideas) => {
      const order = inOrderOfPriority(ideas)
      assert.equal(order.length, ideas.length)
      for (const [at, one] of order.entries())
        for (const below of order.slice(at + 1)) {
          if (one.impact === null || one.effort === null) assert.ok(below.impact === null || below.effort === null)
          else if (below.impact !== null && below.effort !== null)
            assert.ok(!(below.impact > one.impact && below.effort < one.effort))
        }
    }),
  )
})

const terms: CouncilTerm[] = [
  { kind: 'question', amount: 30, unit: 'days' },
  { kind: 'motion', amount: 10, unit: 'working-days' },
]

test('[I11] a question of the council has its answer due by the rules of order, unless another day was agreed', () => {
  const due = (kind: 'question' | 'letter' | 'motion', askedOn: string | null, agreed: string | null = null) =>
    dueOfCouncilItem({ kind, askedOn, due: agreed }, terms)
  assert.equal(due('question', '2026-03-02'), '2026-04-01')
  assert.equal(due('question', '2026-03-02', '2026-03-20'), '2026-03-20')
  assert.equal(due('letter', '2026-03-02'), null)
  assert.equal(due('question', null), null)
  // Good Friday 3 April and Easter Monday 6 April 2026 are no working days.
  assert.equal(due('motion', '2026-03-30'), '2026-04-15')
})

test('[I11] the calendar runs by day, and on one day from college to council', () => {
  const row = (on: string, body: 'college' | 'commission' | 'council' | null, title: string) => ({ on, body, title })
  const rows = [
    row('2026-12-15', 'council', 'Verordening'),
    row('2026-12-01', 'commission', 'Verordening'),
    row('2026-12-15', null, 'Vraag De Krim'),
    row('2026-12-15', 'college', 'Brief'),
  ]
  assert.deepEqual(
    inOrderOfCalendar(rows).map(({ on, body }) => `${on} ${body}`),
    ['2026-12-01 commission', '2026-12-15 college', '2026-12-15 council', '2026-12-15 null'],
  )
})

test('[I11] a council that would decide before its college is pointed out', () => {
  const step = (id: string, body: 'college' | 'commission' | 'council', on: string, subject: string | null = 's') => ({
    id,
    body,
    on,
    subject,
  })
  const decisions = [
    step('a', 'college', '2026-11-03'),
    step('b', 'commission', '2026-10-27'),
    step('c', 'council', '2026-12-15'),
    step('d', 'council', '2026-01-01', null),
    step('e', 'college', '2026-02-01', null),
  ]
  assert.deepEqual(outOfOrder(decisions), ['b'])
})

test('[I13] what stood still counts in working days, both ends included, and up to today as long as it stands still (S002-139)', () => {
  assert.equal(workingDaysStill({ since: '2026-02-23', closedOn: '2026-02-27' }, today), 5)
  assert.equal(workingDaysStill({ since: '2026-02-28', closedOn: '2026-03-01' }, today), 0)
  assert.equal(workingDaysStill({ since: '2026-02-27', closedOn: null }, today), 2)
  const rows = [
    { since: '2026-02-23', closedOn: '2026-02-27', cause: 'illness', hours: 36, state: 'goes-on' },
    { since: '2026-02-27', closedOn: null, cause: 'illness', hours: null, state: 'stands-still' },
    { since: '2026-02-27', closedOn: '2026-02-27', cause: 'vacancy', hours: 99, state: 'mistaken' },
  ]
  assert.deepEqual(sumByCause(rows, today), [{ cause: 'illness', times: 2, now: 1, workingDays: 7, hours: 36 }])
})

test('[I13] a standstill has a known cause, has begun, and does not end before it began', () => {
  const causes = [{ code: 'vacancy' }]
  const refused = (more: object) =>
    code(refuseStandstill({ since: today, cause: 'vacancy', ...more }, { causes, today }))
  assert.equal(refused({}), undefined)
  assert.equal(refused({ cause: 'weather' }), 'programme/code-unknown')
  assert.equal(refused({ since: '2026-03-03' }), 'programme/on-a-later-day')
  const still = entry('standstill', { cause: 'vacancy', since: '2026-02-10', hours: null })
  const ending = { state: 'goes-on', on: today, outcome: '', document: '', hours: 24 }
  assert.equal(code(endStandstill(still, { ...ending, on: '2026-02-09' }, today)), 'programme/ended-before-it-began')
  const ended = endStandstill(still, ending, today)
  assert.ok(!isRefusal(ended))
  assert.deepEqual([ended.state, ended.closedOn, ended.details.hours], ['goes-on', today, 24])
  const kept = endStandstill(
    { ...still, details: { ...still.details, hours: 8 } },
    { ...ending, hours: undefined },
    today,
  )
  assert.equal((kept as Entry).details.hours, 8)
})

test('[I14 I09] a meeting tells how often somebody of ours was there, and who was missed (S002-236, S004-067)', () => {
  const attendances = [
    { on: '2023-09-12', present: ['onderwijs', 'GGD'], absent: ['politie', 'verloskundigen'] },
    { on: '2023-09-19', present: ['kinderopvang'], absent: ['politie'] },
    { on: '2023-09-26', present: [], absent: ['politie'] },
  ]
  assert.deepEqual(turnoutOf(attendances), {
    met: 3,
    represented: 2,
    missed: [
      { name: 'politie', times: 3 },
      { name: 'verloskundigen', times: 1 },
    ],
  })
  assert.equal(code(refuseAttendance({ on: '2026-03-03', present: [], absent: [] }, today)), 'programme/on-a-later-day')
  assert.equal(
    code(refuseAttendance({ on: today, present: ['GGD'], absent: ['GGD'] }, today)),
    'programme/present-and-absent',
  )
  assert.equal(refuseAttendance({ on: today, present: ['GGD'], absent: ['politie'] }, today), undefined)
})

test('[I09] signing is not keeping: a commitment is not signed, signed, kept or not kept (S002-021)', () => {
  assert.equal(standingOf({ state: 'promised', signedOn: null }), 'not-signed')
  assert.equal(standingOf({ state: 'promised', signedOn: '2024-11-01' }), 'signed')
  assert.equal(standingOf({ state: 'not-kept', signedOn: '2024-11-01' }), 'not-kept')
  assert.equal(code(refuseSignature('2026-03-03', today)), 'programme/on-a-later-day')
  assert.equal(refuseSignature(null, today), undefined)
  const rows = [
    { state: 'promised', signedOn: null, overdue: true },
    { state: 'promised', signedOn: today, overdue: false },
    { state: 'kept', signedOn: null, overdue: false },
  ]
  assert.deepEqual(sumOfCommitments(rows), {
    'not-signed': 1,
    signed: 1,
    kept: 1,
    'not-kept': 0,
    withdrawn: 0,
    overdue: 1,
  })
})

test('[G12] an action is due on its day, at the end of its week, or after something else and then on no day (S004-193)', () => {
  const none = { onDay: null, inWeek: null, inWords: '' }
  assert.equal(dueOf({ ...none, onDay: '2023-12-15' }), '2023-12-15')
  assert.equal(dueOf({ ...none, inWeek: '2023-W47' }), '2023-11-26')
  assert.equal(dueOf({ ...none, inWeek: '2023-W48' }), '2023-12-03')
  assert.equal(dueOf({ ...none, inWords: 'Na start van de nieuwe jongerenwerker' }), null)
  assert.equal(dueOf(none), null)
  assert.equal(refuseWhen(none), undefined)
  assert.equal(code(refuseWhen({ ...none, onDay: today, inWeek: '2023-W47' })), 'programme/one-moment')
  assert.equal(code(refuseWhen({ ...none, inWeek: '2023-W53' })), 'programme/no-such-week')
  assert.equal(refuseWhen({ ...none, inWeek: '2020-W53' }), undefined)
  const refusal = refuseChannels(['flyer', 'duif'], [{ code: 'flyer' }])
  assert.ok(isRefusal(refusal))
  assert.equal(refusal.pointer, '/channels/1')
})

test('[G12] the communication plan of eight parts: weeks end on their Sunday, a start of somebody has no day', () => {
  const none = { onDay: null, inWeek: null, inWords: '' }
  const weeks = ['2023-W47', '2023-W48', '2023-W47', '2023-W47', '2023-W47'].map((inWeek) => ({ ...none, inWeek }))
  const texts = ['Nog uit te werken', 'Half december en in januari', 'Na de start van de jongerenwerker']
  const plan = [...weeks, ...texts.map((inWords) => ({ ...none, inWords }))]
  assert.equal(plan.length, 8)
  for (const when of plan) assert.equal(refuseWhen(when), undefined)
  assert.deepEqual(plan.map(dueOf), [
    '2023-11-26',
    '2023-12-03',
    '2023-11-26',
    '2023-11-26',
    '2023-11-26',
    null,
    null,
    null,
  ])
})

test('[G12] whatever the day, the week it lies in ends on or after it, within six days', () => {
  const days = fc
    .integer({ min: 0, max: 40_000 })
    .map((more) => Temporal.PlainDate.from('2000-01-01').add({ days: more }))
  fc.assert(
    fc.property(days, (one) => {
      const week = `${one.yearOfWeek}-W${String(one.weekOfYear).padStart(2, '0')}`
      const last = lastDayOfWeek(week)
      assert.ok(last !== undefined, week)
      const left = one.until(Temporal.PlainDate.from(last)).days
      assert.ok(left >= 0 && left <= 6)
    }),
  )
})

test('[K07] everybody reads what was marked for everybody and answered, done or not done alike', () => {
  assert.equal(isForEverybody({ state: 'heard', shown: true }), false)
  assert.equal(isForEverybody({ state: 'done', shown: true }), true)
  assert.equal(isForEverybody({ state: 'not-done', shown: true }), true)
  assert.equal(isForEverybody({ state: 'done', shown: false }), false)
  const rows = [{ state: 'heard' }, { state: 'done' }, { state: 'not-done' }, { state: 'done' }]
  assert.deepEqual(sumOfHeard(rows), { heard: 4, done: 2, notDone: 1, waiting: 1 })
})

test('[K07] every part of a programme is said with what it stands under, from the top', () => {
  const tree = [
    { id: 'a', name: 'Visie', parent: null },
    { id: 'b', name: 'Actielijn', parent: 'a' },
    { id: 'c', name: 'Onderdeel', parent: 'b' },
    { id: 'd', name: 'Los', parent: null },
  ]
  assert.deepEqual(
    withPaths(tree).map(({ node, path }) => [...path, node].map(({ name }) => name).join(' > ')),
    ['Visie', 'Visie > Actielijn', 'Visie > Actielijn > Onderdeel', 'Los'],
  )
})
