import assert from 'node:assert/strict'
import { test } from 'node:test'
import { closingsOf, deedsOf } from './entry-deeds.ts'
import { inOrder, isIn } from './entry-rows.ts'

const advice = { register: 'advice', state: 'open', mayAct: false, mayChange: false } as const

test('[I07] who only reads an advice is offered nothing to do', () => {
  assert.deepEqual(deedsOf(advice), [])
})

test('[I07] the owner of an advice reports and asks to take over; letting go and wording anew are for policy officers', () => {
  const owner = { ...advice, mayAct: true }
  assert.deepEqual(deedsOf(owner), ['realisation', 'handOver'])
  const officer = { ...owner, mayChange: true }
  assert.deepEqual(deedsOf(officer), ['realisation', 'close', 'handOver', 'change', 'move'])
  assert.deepEqual(closingsOf(officer), ['withdrawn'])
  assert.deepEqual(deedsOf({ ...officer, state: 'realised' }), ['reopen'])
})

test('[I12] an idea is carried out only after it was chosen', () => {
  const idea = { register: 'idea', mayAct: true, mayChange: true } as const
  assert.deepEqual(closingsOf({ ...idea, state: 'gathered' }), ['dropped'])
  assert.ok(deedsOf({ ...idea, state: 'gathered' }).includes('chooseIdea'))
  assert.deepEqual(closingsOf({ ...idea, state: 'chosen' }), ['done', 'dropped'])
  assert.ok(!deedsOf({ ...idea, state: 'chosen' }).includes('chooseIdea'))
})

const row = (more: object) => ({
  ...{ id: 'a', title: 'A', about: '', node: null, owner: null, ownerSince: null, offered: null, due: null },
  ...{ closedOn: null, outcome: '', document: '', overdue: false, nobodyAnswers: false, mayAct: false, version: 1 },
  ...{ state: 'gathered' },
  ...more,
})

test('[I07] the views of a register: open, late, without owner, closed, all', () => {
  const late = row({ overdue: true, owner: { id: 'o', name: 'Olga' } })
  const closed = row({ closedOn: '2026-01-01' })
  assert.deepEqual(
    [isIn('open', late), isIn('late', late), isIn('unowned', late), isIn('closed', late), isIn('all', late)],
    [true, true, false, false, true],
  )
  assert.deepEqual([isIn('open', closed), isIn('unowned', closed), isIn('closed', closed)], [false, false, true])
  assert.equal(isIn('unowned', row({})), true)
})

test('[I12] numbers are put in order as numbers, and what says nothing stands last either way', () => {
  const rows = [10, 9, null].map((votes) => row({ votes }))
  const saying = { language: 'nl', day: (iso: string) => iso, list: [] } as const
  const votes = (dir: 'up' | 'down') =>
    inOrder(rows, { sort: 'votes', dir }, { register: 'idea', saying }).map((one) => one.votes)
  assert.deepEqual(votes('up'), [9, 10, null])
  assert.deepEqual(votes('down'), [10, 9, null])
})
