import assert from 'node:assert/strict'
import { test } from 'node:test'
import { KINDS } from '../../rules/kinds.ts'
import { mergeable, placesFor, rootsOf, ticked } from './places.ts'

const kinds = KINDS.map((kind) => ({ ...kind, en: kind.en ?? kind.nl, current: true }))
const node = (id: string, parent: string | null, kind: string, more: object = {}) => ({
  ...{ id, parent, kind, name: id, depth: parent === null ? 0 : 1, ended: null, successor: null, ...more },
})
const nodes = [
  node('line', null, 'action-line'),
  node('one', 'line', 'item'),
  node('part', 'one', 'effort'),
  node('two', 'line', 'item'),
  node('gone', 'line', 'item', { successor: { id: 'x', name: 'X' }, ended: '2026-01-01' }),
  node('other', null, 'action-line'),
]
const idsOf = (found: readonly { id: string }[]) => found.map(({ id }) => id)

test('[I01] a part can only come where a part of its kind may stand, and not under what goes on elsewhere', () => {
  const item = placesFor('item', { nodes, kinds })
  assert.deepEqual([idsOf(item.holders), item.top], [['line', 'other'], false])
  const effort = placesFor('effort', { nodes, kinds })
  assert.deepEqual(idsOf(effort.holders), ['line', 'one', 'two', 'other'])
  assert.equal(placesFor('action-line', { nodes, kinds }).top, true)
})

test('[I01] a part is merged with another one of its kind that goes on', () => {
  assert.deepEqual(idsOf(mergeable(nodes, { id: 'one', kind: 'item' })), ['two'])
  assert.deepEqual(idsOf(mergeable(nodes, { id: 'line', kind: 'action-line' })), ['other'])
  assert.deepEqual(mergeable(nodes, { id: 'part', kind: 'effort' }), [])
})

test('[I01] ticking an action line ticks what goes on below it; only of the highest is asked where they come', () => {
  const all = ticked(nodes, new Set(), { id: 'line', on: true })
  assert.deepEqual([...all], ['line', 'one', 'part', 'two'])
  assert.deepEqual(idsOf(rootsOf(nodes, all)), ['line'])
  const some = ticked(nodes, all, { id: 'one', on: false })
  assert.deepEqual([...some], ['line', 'two'])
  assert.deepEqual(idsOf(rootsOf(nodes, new Set(['part', 'two']))), ['part', 'two'])
})
