import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ACCUMULATION_WINDOWS, linkedSignals, type OtherSignal, waysBetween, waysPresent } from './accumulation.ts'

const at = new Date('2026-03-02T10:00:00Z')
const daysAgo = (days: number) => new Date(at.getTime() - days * 24 * 3_600_000)
const signal = {
  id: 'this',
  municipality: '0114',
  children: ['kim'],
  siblings: ['sam'],
  households: ['h1'],
  addresses: [{ id: 'a1', secret: false }],
}
const other = (facts: Partial<OtherSignal> = {}): OtherSignal => ({
  id: 'other',
  children: [],
  siblings: [],
  households: [],
  addresses: [],
  receivedAt: daysAgo(30),
  team: 'zuid',
  kinds: ['poverty'],
  pieces: [{ nature: 'observation', text: 'Geen gas en licht' }],
  reporter: { anonymous: false, sourceProtected: false },
  viewer: 'weighs-linked',
  ...facts,
})
const linked = (others: OtherSignal[]) => linkedSignals(signal, others, { at, windows: ACCUMULATION_WINDOWS })

test('[A09] signals meet on the child, a sibling, the household or the address', () => {
  assert.deepEqual(waysBetween(signal, other({ children: ['kim'] })), ['same-child'])
  assert.deepEqual(waysBetween(signal, other({ children: ['sam'] })), ['sibling'])
  assert.deepEqual(waysBetween(signal, other({ siblings: ['kim'], children: ['half'] })), ['sibling'])
  assert.deepEqual(waysBetween(signal, other({ households: ['h1'] })), ['household'])
  assert.deepEqual(waysBetween(signal, other({ addresses: [{ id: 'a1', secret: false }] })), ['address'])
  assert.deepEqual(waysBetween(signal, other()), [])
  const all = other({ children: ['kim', 'sam'], households: ['h1'], addresses: signal.addresses })
  assert.deepEqual(waysBetween(signal, all), ['same-child', 'sibling', 'household', 'address'])
})

test('[A09] a secret address never links, from either side', () => {
  const secret = [{ id: 'a1', secret: true }]
  assert.deepEqual(waysBetween(signal, other({ addresses: secret })), [])
  assert.deepEqual(waysBetween({ ...signal, addresses: secret }, other({ addresses: signal.addresses })), [])
})

test('[A09] one looks back two years, to the day, and never at the signal itself', () => {
  const ids = (receivedAt: Date, id = 'other') => linked([other({ id, children: ['kim'], receivedAt })]).length
  assert.equal(ids(daysAgo(730)), 1)
  assert.equal(ids(daysAgo(730.01)), 0)
  assert.equal(ids(at), 1)
  assert.equal(ids(daysAgo(-0.01)), 0)
  assert.equal(ids(daysAgo(1), 'this'), 0)
  assert.deepEqual(linkedSignals(signal, [other({ children: ['kim'] })], { at, windows: [] }), [])
})

test('[A09] who weighs this signal sees that there is another, what it is about and whom to call, not the story', () => {
  assert.deepEqual(linked([other({ children: ['kim'] })]), [
    {
      signal: 'other',
      ways: ['same-child'],
      receivedOn: '2026-01-31',
      team: 'zuid',
      kinds: ['poverty'],
      pieces: { hidden: 'ask-the-team' },
      reporter: 'kind',
    },
  ])
})

test('[A09] who handles the other signal too sees all of it, except a protected reporter', () => {
  const mine = other({ children: ['kim'], viewer: 'handles' })
  const [open] = linked([mine])
  assert.deepEqual(open?.pieces, { shown: mine.pieces })
  assert.equal(open?.reporter, 'name')
  const [hidden] = linked([{ ...mine, reporter: { anonymous: false, sourceProtected: true } }])
  assert.equal(hidden?.reporter, 'nothing')
})

test('[A09] who has to do with neither does not learn that there is another', () => {
  assert.deepEqual(linked([other({ children: ['kim'], viewer: 'none' })]), [])
})

test('[A09] the screen can say in which ways there is more, without a number', () => {
  const two = linked([other({ id: 'a', households: ['h1'] }), other({ id: 'b', children: ['kim'] })])
  assert.deepEqual(waysPresent(two), ['same-child', 'household'])
  assert.deepEqual(waysPresent([]), [])
})

const anyOther = fc
  .record({
    id: fc.uuid(),
    children: fc.subarray(['kim', 'sam', 'lot']),
    households: fc.subarray(['h1', 'h2']),
    days: fc.constantFrom(-5, 1, 1, 2, 30, 730, 731),
    kinds: fc.subarray(['poverty', 'loverboy', 'sexual-abuse', 'overweight']),
    viewer: fc.constantFrom('handles', 'weighs-linked', 'none' as const) as fc.Arbitrary<OtherSignal['viewer']>,
  })
  .map(({ days, ...facts }) => other({ ...facts, receivedAt: daysAgo(days) }))

/** Every value of an answer, however deep. */
function valuesIn(answer: unknown): unknown[] {
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(valuesIn) : [answer]
}

test('[N-RISK-01] whatever the signals, no number comes out: nothing is counted, weighed or ranked', () => {
  fc.assert(
    fc.property(fc.array(anyOther), (others) => {
      for (const value of valuesIn(linked(others))) assert.equal(typeof value, 'string')
    }),
  )
})

test('[N-RISK-01] whatever the kinds, they change neither which signals are shown nor their order', () => {
  fc.assert(
    fc.property(fc.array(anyOther), (others) => {
      const bare = (list: OtherSignal[]) => linked(list).map(({ signal: id, ways }) => [id, ways])
      assert.deepEqual(bare(others.map((one) => ({ ...one, kinds: [] }))), bare(others))
      assert.deepEqual(bare(others.toReversed()), bare(others))
      const moments = linked(others).map(({ receivedOn }) => receivedOn)
      assert.deepEqual(moments, moments.toSorted())
    }),
  )
})
