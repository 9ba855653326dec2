import assert from 'node:assert/strict'
import test from 'node:test'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { loadScreen } from '../../../test/load-screen.ts'

const { CrashPage } = await loadScreen<typeof import('./plain-pages.tsx')>('./plain-pages.tsx', import.meta.url)

test('[M09] a screen that broke says what is safe, offers a way out, and keeps its cause to itself', (t) => {
  const logged = t.mock.method(console, 'error', () => {})
  const error = new Error('column "bsn" of relation person')
  const drawn = renderToStaticMarkup(createElement(CrashPage, { error, reset: () => {} }))
  assert.match(drawn, /Wat al bewaard was, is er nog/)
  assert.match(drawn, /href="\/app"/)
  assert.match(drawn, /Probeer opnieuw/)
  assert.doesNotMatch(drawn, /bsn/)
  assert.equal(logged.mock.callCount(), 1)
})
