import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { hiddenFields, readTableState, sortedBy, type TableState, writeTableState } from './table-state.ts'

const state: fc.Arbitrary<TableState> = fc
  .record({
    view: fc.option(fc.stringMatching(/^[a-z]{1,12}$/), { nil: undefined }),
    filter: fc.option(fc.string({ minLength: 1, maxLength: 40 }), { nil: undefined }),
    sort: fc.option(fc.stringMatching(/^[a-z]{1,12}$/), { nil: undefined }),
    dir: fc.constantFrom('up' as const, 'down' as const),
    page: fc.integer({ min: 1, max: 500 }),
    density: fc.constantFrom('roomy' as const, 'compact' as const),
  })
  .map((one) => JSON.parse(JSON.stringify(one)) as TableState)

test('[M09] whatever a list shows, its address shows the same to somebody else', () => {
  fc.assert(
    fc.property(state, (shown) => {
      const address = writeTableState('/app/gezinnen?tab=open', shown)
      assert.deepEqual(readTableState(address.split('?')[1] ?? ''), shown)
      assert.equal(new URLSearchParams(address.split('?')[1]).get('tab'), 'open')
    }),
  )
})

test('[M09] what is usual is left out of the address', () => {
  const usual = readTableState('', { view: 'mijn', sort: 'due' })
  assert.equal(writeTableState('/app/x?sorteer=name', usual, { view: 'mijn', sort: 'due' }), '/app/x')
})

test('[M09] an address with nonsense shows the usual list', () => {
  assert.deepEqual(readTableState('blz=-3&richting=schuin&regels=x&sorteer='), { dir: 'up', page: 1, density: 'roomy' })
  assert.equal(readTableState('blz=2.5').page, 1)
})

test('[M09] pressing a column sorts up, pressing again down, and always from the first page', () => {
  const first = sortedBy({ dir: 'down', page: 4, density: 'roomy' }, 'due')
  assert.deepEqual([first.sort, first.dir, first.page], ['due', 'up', 1])
  assert.equal(sortedBy(first, 'due').dir, 'down')
  assert.equal(sortedBy(sortedBy(first, 'due'), 'due').dir, 'up')
  assert.equal(sortedBy(sortedBy(first, 'due'), 'name').dir, 'up')
})

test('[M09] searching without JavaScript keeps view and order, and starts at the first page', () => {
  const fields = hiddenFields({ view: 'laat', sort: 'due', dir: 'down', page: 7, density: 'compact', filter: 'yil' })
  assert.deepEqual(Object.fromEntries(fields.map(({ name, value }) => [name, value])), {
    weergave: 'laat',
    sorteer: 'due',
    richting: 'down',
    regels: 'compact',
  })
})
