import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { loadScreen } from '../../../../test/load-screen.ts'

const { programmeScreens } = await loadScreen<typeof import('./routes.tsx')>('./routes.tsx', import.meta.url)

/** Where people are told things of the tree, and of what they own in it. */
const told = ['jobs/moments.ts', 'follow/item-duties.ts', 'screens/asking.ts']
const asPattern = (route: string) => new RegExp(`^/app${route.replace(/\$\w+/g, '[^/]+')}$`)

test('[I02] every address somebody is told about an item, a moment or a question leads to a screen', () => {
  const patterns = programmeScreens.map(({ path: route }) => asPattern(route))
  const addresses = told.flatMap((file) => {
    const text = fs.readFileSync(path.join(import.meta.dirname, '..', file), 'utf8')
    return [...text.matchAll(/['`](\/app\/[^'`]*)['`]/g)].map(([, address = '']) =>
      address.replace(/\$\{[^}]+\}/g, 'x'),
    )
  })
  assert.ok(addresses.length >= 7, addresses.join(' '))
  assert.deepEqual(
    addresses.filter((address) => !patterns.some((pattern) => pattern.test(address))),
    [],
  )
})
