import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesThatFit, NONE, readLineFilter, writeLineFilter } from './line-filter.ts'

type Lines = Parameters<typeof linesThatFit>[0]

const lines = [
  { id: '1', node: { id: 'n', name: 'Groepen' }, nature: 'structural', source: null },
  { id: '2', node: null, nature: 'incidental', source: { id: 's', name: 'Bijdrage' } },
] as unknown as Lines

test('[F04] what narrows the budget reads back from the address as it was written, and nonsense narrows nothing', () => {
  const filter = { node: 'n', nature: 'structural', source: NONE } as const
  assert.deepEqual(readLineFilter(new URLSearchParams(writeLineFilter(filter))), filter)
  assert.deepEqual(readLineFilter(new URLSearchParams('soort=raar')), { node: '', nature: '', source: '' })
})

test('[F04] budget lines are narrowed to a part, a kind, a cover, or to what has none', () => {
  const found = (filter: object) =>
    linesThatFit(lines, { node: '', nature: '', source: '', ...filter }).map(({ id }) => id)
  assert.deepEqual(
    [found({}), found({ node: 'n' }), found({ node: NONE }), found({ source: NONE }), found({ nature: 'incidental' })],
    [['1', '2'], ['1'], ['2'], ['1'], ['2']],
  )
  assert.deepEqual(found({ node: 'n', nature: 'incidental' }), [])
})
