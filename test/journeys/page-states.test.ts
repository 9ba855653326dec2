import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadScreen } from '../load-screen.ts'
import { pageStates } from './page-states.ts'

const { screens } = await loadScreen<typeof import('../../src/app/web/screens.ts')>(
  '../../src/app/web/screens.ts',
  import.meta.url,
)

test('[M09] every screen of the staff app stands in the table of page states, and nothing else does', () => {
  const named = new Set(pageStates.map(({ route }) => route))
  assert.deepEqual([...named].sort(), screens.map(({ path }) => path).sort())
})
