import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isWholeList, KINDS, type Kind, refuseFields, refusePlace, TOP } from './kinds.ts'
import {
  childrenOf,
  decideCarryOver,
  decideMerge,
  decideMove,
  inReadingOrder,
  isWithin,
  type Standing,
} from './tree.ts'

/** One kind that may stand everywhere, so that only the shape of the tree decides. */
const anywhere: Kind[] = [{ code: 'part', nl: 'Deel', shape: 'item', under: [TOP, 'part'] }]
const [OLD, NEXT] = ['old', 'next']

const node = (id: string, facts: Partial<Standing> = {}): Standing => ({
  ...{ id, programme: OLD, parent: null, place: 1, kind: 'part', name: id, ended: null, successor: null },
  ...facts,
})

/** A forest of up to twelve nodes: each stands at the top or under one that came before it. */
const forest = fc.array(fc.nat(100), { minLength: 1, maxLength: 12 }).map((numbers) =>
  numbers.map((number, at) => {
    const above = number % (at + 1)
    return node(`n${at}`, { parent: above === at ? null : `n${above}`, place: number })
  }),
)
const pick = <T>(list: readonly T[], number: number): T => list[number % list.length] ?? assert.fail('nothing to pick')

function assertForest(nodes: readonly Standing[]): void {
  const found = inReadingOrder(nodes)
  assert.deepEqual(found.map(({ id }) => id).toSorted(), nodes.map(({ id }) => id).toSorted())
}

test('[I01] whatever is moved where, every node still stands in one place of the tree, and every neighbour keeps its turn', () => {
  let moved = 0
  fc.assert(
    fc.property(forest, fc.nat(), fc.option(fc.nat()), fc.option(fc.nat()), (nodes, one, under, before) => {
      const which = pick(nodes, one)
      const parent = under === null ? null : pick(nodes, under)
      const neighbour = before === null ? null : pick(nodes, before).id
      const answer = decideMove(nodes, { node: which, parent, before: neighbour, kinds: anywhere })
      const siblings = childrenOf(nodes, parent?.id ?? null).filter((id) => id !== which.id)
      if ('refused' in answer) {
        const ring = parent !== null && isWithin(nodes, parent.id, which.id)
        assert.equal(answer.refused, ring ? 'programme/under-itself' : 'programme/unknown-neighbour')
        return
      }
      moved += 1
      const { order } = answer
      assert.deepEqual(
        order.filter((id) => id !== which.id),
        siblings,
      )
      if (neighbour !== null) assert.equal(order[order.indexOf(which.id) + 1], neighbour)
      const placed = (id: string) => ({ parent: parent?.id ?? null, place: order.indexOf(id) + 1 })
      assertForest(nodes.map((old) => (order.includes(old.id) ? { ...old, ...placed(old.id) } : old)))
    }),
  )
  assert.ok(moved > 10, 'hardly anything moved')
})

test('[I01] whatever is merged, its parts find a place with the one that stays, and nothing stands under itself', () => {
  fc.assert(
    fc.property(forest, fc.nat(), fc.nat(), (nodes, one, other) => {
      const [goes, stays] = [pick(nodes, one), pick(nodes, other)]
      const answer = decideMerge(nodes, { node: goes, into: stays })
      if ('refused' in answer) {
        assert.ok(goes === stays || isWithin(nodes, stays.id, goes.id))
        return
      }
      assert.deepEqual(answer.children, childrenOf(nodes, goes.id))
      assertForest(nodes.map((old) => (answer.children.includes(old.id) ? { ...old, parent: stays.id } : old)))
    }),
  )
})

test('[I01 S002-005] whatever is chosen to carry over, it comes once, the upper ones first, under what came along or at the top', () => {
  fc.assert(
    fc.property(forest, fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), (nodes, numbers) => {
      const chosen = [...new Set(numbers.map((number) => pick(nodes, number).id))]
      const picks = chosen.map((id) => ({ id, under: null }))
      const carried = decideCarryOver(nodes, { from: OLD, to: NEXT, picks, kinds: anywhere })
      assert.ok(!('refused' in carried))
      assert.deepEqual(carried.map(({ from }) => from.id).toSorted(), chosen.toSorted())
      for (const [at, { from, under }] of carried.entries()) {
        const came: string[] = carried.slice(0, at).map((one) => one.from.id)
        if (under === null) assert.ok(!came.some((id) => isWithin(nodes, from.id, id)))
        else assert.ok('copyOf' in under && came.includes(under.copyOf) && isWithin(nodes, from.id, under.copyOf))
      }
    }),
  )
})

test('[I01] what went on already, or is of another programme, does not come along', () => {
  const nodes = [node('a', { ended: '2025-01-01', successor: 'b' }), node('b'), node('c', { programme: NEXT })]
  const ask = (id: string, under: string | null = null) =>
    decideCarryOver(nodes, { from: OLD, to: NEXT, picks: [{ id, under }], kinds: anywhere })
  const refusedOf = (answer: ReturnType<typeof ask>) => ('refused' in answer ? [answer.refused, answer.pointer] : [])
  assert.deepEqual(refusedOf(ask('a')), ['programme/gone-on', '/nodes/0/id'])
  assert.deepEqual(refusedOf(ask('c')), ['programme/not-picked-here', '/nodes/0/id'])
  assert.deepEqual(refusedOf(ask('b', 'a')), ['programme/not-picked-here', '/nodes/0/under'])
  assert.deepEqual(refusedOf(ask('b', 'c')), [])
})

test('[I01] the kinds we ship hold together; a list with a kind that hangs nowhere does not', () => {
  assert.ok(isWholeList(KINDS))
  const vision = KINDS.find(({ code }) => code === 'vision') ?? assert.fail()
  assert.equal(isWholeList([...KINDS, vision]), false)
  assert.equal(isWholeList([{ ...vision, under: ['castle'] }]), false)
  assert.equal(isWholeList([{ ...vision, under: ['vision'] }]), false)
  assert.equal(isWholeList([vision, { ...vision, code: TOP }]), false)
})

test('[I01] whatever the kind and the place, a refusal names the kind, and only the list decides', () => {
  const codes = KINDS.map(({ code }) => code)
  for (const { code, under } of KINDS)
    for (const above of [null, ...codes]) {
      const refusal = refusePlace(KINDS, { kind: code, under: above })
      assert.equal(refusal === undefined, under.includes(above ?? TOP), `${code} under ${above}`)
    }
})

test('[I01 I15] what is filled in fits the kind: from, to and by a movement, a result an item, running a pilot', () => {
  const empty = { from: '', to: '', by: '', result: '', runsSince: null, runsUntil: null }
  const pointer = (shape: Kind['shape'], filled: object) => refuseFields(shape, { ...empty, ...filled })?.pointer
  for (const shape of ['text', 'movement', 'item', 'pilot'] as const) {
    assert.equal(pointer(shape, {}), undefined)
    assert.equal(pointer(shape, { by: 'Gesprek' }), shape === 'movement' ? undefined : '/by')
    assert.equal(pointer(shape, { result: 'Minder' }), ['item', 'pilot'].includes(shape) ? undefined : '/result')
    assert.equal(pointer(shape, { runsSince: '2026-01-01' }), shape === 'pilot' ? undefined : '/runsSince')
  }
  assert.equal(pointer('pilot', { runsUntil: '2026-01-01' }), '/runsUntil')
  assert.equal(pointer('pilot', { runsSince: '2026-01-01', runsUntil: '2026-01-01' }), undefined)
})
