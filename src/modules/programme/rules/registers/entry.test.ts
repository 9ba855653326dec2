import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '../../../../platform/refusal.ts'
import { reportRealisation } from './advice.ts'
import {
  amend,
  answerOffer,
  begin,
  close,
  type Entry,
  isOpen,
  isOverdue,
  move,
  nobodyAnswers,
  offer,
  reopen,
  type Said,
} from './entry.ts'
import { type Change, changesBetween, fieldsOf, replay } from './history.ts'
import { choose, prioritise } from './ideas.ts'
import { type Register, registers, shapeOf } from './registers.ts'

const today = '2026-03-02'
const said: Said = {
  title: 'Spreek af wie kijkt tijdens het wachten',
  about: '',
  node: 'node',
  owner: 'anna',
  due: '2026-06-01',
  document: '',
  details: {},
}
const known = (register: Register) => ({ id: 'e', register, programme: 'p', today })

function made(register: Register = 'advice', more: Partial<Said> = {}): Entry {
  const entry = begin({ ...said, ...more }, known(register))
  assert.ok(!isRefusal(entry), JSON.stringify(entry))
  return entry
}
const code = (outcome: unknown) => (isRefusal(outcome) ? outcome.refused : undefined)

test('[I07] a recommendation without owner or without date cannot be kept (S002-125)', () => {
  assert.equal(code(begin({ ...said, owner: null }, known('advice'))), 'programme/owner-missing')
  assert.equal(code(begin({ ...said, due: null }, known('advice'))), 'programme/due-missing')
  assert.equal(code(amend(made(), { ...said, due: null }, today)), 'programme/due-missing')
  const advice = made()
  assert.deepEqual([advice.owner, advice.ownerSince, advice.due, advice.state], ['anna', today, '2026-06-01', 'open'])
})

test('[G12 K07 I13] what belongs to a part of the programme cannot be kept without that part', () => {
  for (const register of ['communication', 'heard', 'standstill'] as const) {
    const refusal = begin({ ...said, node: null }, known(register))
    assert.ok(isRefusal(refusal))
    assert.deepEqual([refusal.refused, refusal.pointer], ['programme/node-missing', '/node'])
  }
})

test('[I07] whoever is asked to take over is not the owner until they say yes (S004-125, S004-158)', () => {
  const asked = offer(made(), { to: 'lijnmanager', by: 'anna', today })
  assert.ok(!isRefusal(asked))
  assert.deepEqual([asked.owner, asked.offeredTo, asked.offeredOn], ['anna', 'lijnmanager', today])
  const refused = answerOffer(asked, { accepts: false, today: '2026-03-05' })
  assert.ok(!isRefusal(refused))
  assert.deepEqual([refused.owner, refused.offeredTo, refused.ownerSince], ['anna', null, today])
  const accepted = answerOffer(asked, { accepts: true, today: '2026-03-05' })
  assert.ok(!isRefusal(accepted))
  assert.deepEqual([accepted.owner, accepted.offeredTo, accepted.ownerSince], ['lijnmanager', null, '2026-03-05'])
})

test('[I07] an owner changes by handing over only; who takes it on for oneself says yes with that', () => {
  assert.equal(code(amend(made(), { ...said, owner: 'bert' }, today)), 'programme/hand-over-first')
  assert.equal(code(amend(made(), { ...said, owner: null }, today)), 'programme/hand-over-first')
  assert.equal(code(offer(made(), { to: 'anna', by: 'anna', today })), 'programme/hand-over-to-owner')
  assert.equal(code(answerOffer(made(), { accepts: true, today })), 'programme/no-hand-over')
  const taken = offer(made(), { to: 'bert', by: 'bert', today })
  assert.ok(!isRefusal(taken))
  assert.equal(taken.owner, 'bert')
  const named = amend(made('decision', { owner: null }), { ...said, owner: 'bert' }, '2026-03-09')
  assert.ok(!isRefusal(named))
  assert.deepEqual([named.owner, named.ownerSince], ['bert', '2026-03-09'])
})

test('[I11] what is answered, decided or not done says so in words, on a day that has been', () => {
  const item = made('council-item')
  const answer = { state: 'answered', on: today, outcome: 'Het gaat om twee gezinnen', document: 'RIS 12' }
  assert.equal(code(close(item, { ...answer, outcome: '' }, today)), 'programme/words-missing')
  assert.equal(code(close(item, { ...answer, on: '2026-03-03' }, today)), 'programme/on-a-later-day')
  const answered = close(item, answer, today)
  assert.ok(!isRefusal(answered))
  assert.deepEqual([answered.state, answered.closedOn, answered.document], ['answered', today, 'RIS 12'])
  assert.equal(code(close(answered, answer, today)), 'programme/entry-closed')
  assert.equal(code(amend(answered, said, today)), 'programme/entry-closed')
})

test('[I11] what was closed too early opens again; what is open cannot be opened', () => {
  assert.equal(code(reopen(made())), 'programme/entry-open')
  const closed = close(made('decision'), { state: 'taken', on: today, outcome: 'Akkoord', document: '' }, today)
  assert.ok(!isRefusal(closed))
  const open = reopen(closed)
  assert.ok(!isRefusal(open))
  assert.deepEqual([open.state, open.closedOn, open.outcome], ['planned', null, ''])
})

test('[I02] what is open goes along to the next programme; what is closed stays where it was closed', () => {
  const along = move(made('communication'), { programme: 'next', node: 'new' })
  assert.ok(!isRefusal(along))
  assert.deepEqual([along.programme, along.node, along.owner], ['next', 'new', 'anna'])
  assert.equal(code(move(made('communication'), { programme: 'next', node: null })), 'programme/node-missing')
  const closed = close(made(), { state: 'withdrawn', on: today, outcome: 'Achterhaald', document: '' }, today)
  assert.equal(code(move(closed as Entry, { programme: 'next', node: null })), 'programme/entry-closed')
})

test('[I07] late is what is open after its day, and nobody answers when the owner no longer works here', () => {
  const advice = made()
  assert.equal(isOverdue(advice, '2026-06-01'), false)
  assert.equal(isOverdue(advice, '2026-06-02'), true)
  assert.equal(nobodyAnswers(advice, true), false)
  assert.equal(nobodyAnswers(advice, false), true)
  const closed = { ...advice, state: 'withdrawn' }
  assert.equal(isOverdue(closed, '2026-06-02'), false)
  assert.equal(nobodyAnswers(closed, false), false)
  assert.equal(nobodyAnswers({ ...made('partner'), due: null }, false), false)
})

const day = fc.integer({ min: 0, max: 120 }).map((days) => Temporal.PlainDate.from(today).add({ days }).toString())
const worker = fc.constantFrom('anna', 'bert', 'carla')
const words = fc.constantFrom('', 'Omdat het kan', 'Anders')
type Step = (entry: Entry) => unknown
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ title: words, due: fc.option(day), owner: fc.option(worker), about: words }).map(
    (more): Step =>
      (entry) =>
        amend(entry, { ...said, ...more, details: { note: more.about } }, today),
  ),
  fc.record({ to: worker, by: worker, today: day }).map(
    (ask): Step =>
      (entry) =>
        offer(entry, ask),
  ),
  fc.record({ accepts: fc.boolean(), today: day }).map(
    (ask): Step =>
      (entry) =>
        answerOffer(entry, ask),
  ),
  fc.record({ pick: fc.nat(9), on: day, outcome: words, document: words }).map(
    ({ pick, ...closing }): Step =>
      (entry) => {
        const { closed } = shapeOf(entry.register)
        return close(entry, { ...closing, state: closed[pick % closed.length] ?? closed[0] }, '2026-05-01')
      },
  ),
  fc.constant<Step>((entry) => reopen(entry)),
  fc.record({ programme: fc.constantFrom('p', 'q'), node: fc.option(fc.constantFrom('node', 'other')) }).map(
    (to): Step =>
      (entry) =>
        move(entry, to),
  ),
  fc.record({ percent: fc.integer({ min: 0, max: 100 }), proof: words, on: day }).map(
    (report): Step =>
      (entry) =>
        entry.register === 'advice'
          ? reportRealisation(entry, { ...report, degree: undefined }, { degrees: [], today: '2026-05-01' })
          : entry,
  ),
  fc.record({ impact: fc.integer({ min: 1, max: 3 }), effort: fc.integer({ min: 1, max: 3 }), votes: fc.nat(9) }).map(
    (priority): Step =>
      (entry) =>
        entry.register === 'idea' ? prioritise(entry, { ...priority, votedIn: 'Brainstorm' }) : entry,
  ),
  fc.record({ owner: worker, due: day, today: day }).map(
    (ask): Step =>
      (entry) =>
        entry.register === 'idea' ? choose(entry, ask) : entry,
  ),
)

test('[I07 I12] whatever happens to an entry, its history tells what stands there now, and it never misses what it needs', () => {
  fc.assert(
    fc.property(fc.constantFrom(...registers), fc.array(step, { maxLength: 25 }), (register, steps) => {
      let entry = made(register)
      const history: Change[][] = [changesBetween(undefined, entry)]
      for (const one of steps) {
        const next = one(entry)
        if (isRefusal(next)) continue
        const after = next as Entry
        history.push(changesBetween(entry, after))
        entry = after
      }
      const told = replay(history)
      for (const [field, value] of Object.entries(fieldsOf(entry)))
        assert.deepEqual(told[field] ?? (value === '' ? '' : null), value, field)
      if (register === 'advice') assert.ok(entry.owner !== null && entry.due !== null)
      assert.equal(isOpen(entry), entry.closedOn === null)
      if (!isOpen(entry)) assert.equal(entry.offeredTo, null)
    }),
    { numRuns: 500 },
  )
})

test('[I07] whatever is offered and answered, an owner changes only with a yes of the new one', () => {
  type Ask = { kind: 'offer'; to: string; by: string } | { kind: 'answer'; accepts: boolean }
  const ask: fc.Arbitrary<Ask> = fc.oneof(
    fc.record({ kind: fc.constant('offer' as const), to: worker, by: worker }),
    fc.record({ kind: fc.constant('answer' as const), accepts: fc.boolean() }),
  )
  fc.assert(
    fc.property(fc.array(ask, { maxLength: 20 }), (asks) => {
      let [entry, saidYes] = [made(), 'anna']
      for (const one of asks) {
        const next =
          one.kind === 'offer' ? offer(entry, { ...one, today }) : answerOffer(entry, { accepts: one.accepts, today })
        if (isRefusal(next)) continue
        if (one.kind === 'offer' && one.to === one.by) saidYes = one.to
        if (one.kind === 'answer' && one.accepts) saidYes = entry.offeredTo ?? saidYes
        entry = next
      }
      assert.equal(entry.owner, saidYes)
    }),
  )
})
