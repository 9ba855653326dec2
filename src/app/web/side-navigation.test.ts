import assert from 'node:assert/strict'
import test from 'node:test'
import { loadScreen } from '../../../test/load-screen.ts'
import type { ScreenRoute } from '../../platform/ui/screen.ts'

const { currentEntry, entriesFor } = await loadScreen<typeof import('./side-navigation.tsx')>(
  './side-navigation.tsx',
  import.meta.url,
)

const screen = (path: `/${string}`, nav?: Partial<ScreenRoute['nav']>): ScreenRoute => ({
  path,
  load: () => Promise.reject(new Error('not loaded')),
  ...(nav && { nav: { label: { nl: path, en: path }, icon: 'home', order: 1, ...nav } }),
})
const screens = [
  screen('/', { order: 1 }),
  screen('/signalen', { order: 3, roles: ['youth-consultant'] }),
  screen('/signalen/$signalId'),
  screen('/beheer', { order: 2, roles: ['administrator', 'team-lead'], group: 'manage' }),
]
const hrefs = (roles: string[]) => entriesFor(screens, roles).map(({ href }) => href)

test('[M09] everybody sees the entries for everybody, and one role is enough for the others', () => {
  assert.deepEqual(hrefs([]), ['/app'])
  assert.deepEqual(hrefs(['youth-consultant']), ['/app', '/app/signalen'])
  assert.deepEqual(hrefs(['team-lead', 'youth-consultant']), ['/app', '/app/beheer', '/app/signalen'])
})

test('[M09] a file under an entry keeps that entry marked, the first page does not swallow the rest', () => {
  const entries = entriesFor(screens, ['youth-consultant'])
  assert.equal(currentEntry(entries, '/app/signalen/42')?.href, '/app/signalen')
  assert.equal(currentEntry(entries, '/app')?.href, '/app')
  assert.equal(currentEntry(entries, '/app/signalenboek'), undefined)
})
