import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TreeNode } from '../contract/programmes.ts'
import { narrowed, progressIn, readFilter } from './progress.ts'

const node = (id: string, parent: string | null, more: Partial<TreeNode> = {}): TreeNode => ({
  ...{ id, parent, depth: parent === null ? 0 : 1, kind: 'action-line', shape: 'text', name: id, owner: null },
  ...{ ended: null, successor: null, status: null, planning: { baseline: null, current: null, slip: 0 } },
  ...{ runsSince: null, runsUntil: null, warnings: [], version: 1 },
  ...more,
})
const status = (phase: 'before' | 'under-way' | 'over') => ({
  code: `is-${phase}`,
  phase,
  since: '2026-01-01',
  end: null,
})
const tree = [
  node('theme', null),
  node('school', 'theme'),
  node('Contactpersoon', 'school', { shape: 'item', status: status('over'), owner: { id: 'sanne', name: 'Sanne' } }),
  node('Vérzuim', 'school', { shape: 'item', warnings: [{ code: 'no-status', facts: {} }] }),
  node('Gaat elders verder', 'school', { shape: 'item', successor: { id: 'x', name: 'X' }, status: status('over') }),
  node('home', null),
  node('Spreekuur', 'home', { shape: 'pilot', status: status('under-way') }),
]
const shown = (query: string) => {
  const { shown: nodes, found } = narrowed(tree, readFilter(new URLSearchParams(query)))
  return { names: nodes.map(({ name }) => name), found: found.length }
}

test('[I01] progress counts every item below a part once, and what goes on elsewhere only there', () => {
  const progress = progressIn(tree)
  const none = { before: 0, 'under-way': 0, over: 0, none: 0, all: 0 }
  assert.deepEqual(progress.get('theme'), { ...none, over: 1, none: 1, all: 2 })
  assert.deepEqual(progress.get('school'), progress.get('theme'))
  assert.deepEqual(progress.get('home'), { ...none, 'under-way': 1, all: 1 })
  assert.deepEqual(progress.get(''), { ...none, over: 1, 'under-way': 1, none: 1, all: 3 })
})

test('[I01] a narrowed tree shows what was looked for and what leads to it, and nothing else', () => {
  assert.deepEqual(shown('').names.length, tree.length)
  assert.deepEqual(shown('zoek=verzuim'), { names: ['theme', 'school', 'Vérzuim'], found: 1 })
  assert.deepEqual(shown('trekker=sanne').names, ['theme', 'school', 'Contactpersoon'])
  assert.deepEqual(shown('trekker=niemand&status=geen').names, ['theme', 'school', 'Vérzuim'])
  assert.deepEqual(shown('nakijken=ja'), { names: ['theme', 'school', 'Vérzuim'], found: 1 })
  assert.deepEqual(shown('status=is-under-way').names, ['home', 'Spreekuur'])
  assert.deepEqual(shown('lijn=school').names, ['theme', 'school', 'Contactpersoon', 'Vérzuim', 'Gaat elders verder'])
  assert.deepEqual(shown('lijn=home&status=is-over').names, [])
  assert.deepEqual(shown('zoek=bestaat niet'), { names: [], found: 0 })
})
