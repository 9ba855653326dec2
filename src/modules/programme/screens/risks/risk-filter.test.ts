import assert from 'node:assert/strict'
import { test } from 'node:test'
import { NO_OWNER, ownedBy, ownersOf, readRiskFilter, writeRiskFilter } from './risk-filter.ts'

const mo = { id: 'm', name: 'Mo' }
const anja = { id: 'a', name: 'Anja' }

test('[I06] what narrows the risks reads back from the address as it was written', () => {
  for (const filter of [
    { node: '', owner: '', ended: false },
    { node: 'n', owner: NO_OWNER, ended: true },
  ])
    assert.deepEqual(readRiskFilter(new URLSearchParams(writeRiskFilter(filter))), filter)
})

test('[I06] risks can be narrowed to one owner, and to those nobody answers for', () => {
  const risks = [
    { id: '1', owner: mo },
    { id: '2', owner: null },
  ]
  const found = (owner: string) => ownedBy(risks, { owner }).map(({ id }) => id)
  assert.deepEqual([found(''), found('m'), found(NO_OWNER), found('x')], [['1', '2'], ['1'], ['2'], []])
})

test('[I06] every owner stands in the list once, by name, also who owns only closed risks', () => {
  const risks = [{ owner: mo }, { owner: null }, { owner: mo }]
  const given = { risks, ended: [{ owner: anja }] } as unknown as Parameters<typeof ownersOf>[0]
  assert.deepEqual(
    ownersOf(given).map(({ label }) => label),
    ['Anja', 'Mo'],
  )
})
