import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsIn } from './faults.ts'

const map = { organisations: [], households: ['organisations'], signals: ['organisations', 'households'] }

/** A small house in which nothing is wrong. */
const tidy: Readonly<Record<string, string>> = {
  'src/platform/refusal.ts': 'export type Refusal = { refused: string }',
  'src/platform/database.ts': "import pg from 'pg'\nexport const ask = (tx: Tx) => sql`select 1`.execute(tx)",
  'src/platform/terms/term.ts': 'export const term = 1',
  'src/platform/ui/button.tsx': "import { useId } from 'react'\nimport type { Refusal } from '../refusal.ts'",
  'src/modules/map.ts': 'export const mayEnter = {}',
  'src/modules/organisations/README.md': '# Organisations',
  'src/modules/organisations/public.ts': "export { listTeams } from './store.ts'",
  'src/modules/organisations/store.ts':
    "import { ask } from '../../platform/database.ts'\nexport const listTeams = ask",
  'src/modules/households/README.md': '# Households',
  'src/modules/households/public.ts': "export {\n  open,\n  close,\n} from './store.ts'",
  'src/modules/households/store.ts': "import { listTeams } from '../organisations/public.ts'",
  'src/modules/households/given.ts': "import { open } from './store.ts'",
  'src/modules/signals/README.md': '# Signals',
  'src/modules/signals/rules.ts':
    "import type { Refusal } from '../../platform/refusal.ts'\n// sql`in a comment` is fine",
  'src/modules/signals/contract.ts': "import { z } from 'zod'\nimport { steps } from './rules.ts'",
  'src/modules/signals/store.ts': "import { steps } from './rules.ts'\nexport const own = (tx: Tx) => sql`select 1`",
  'src/modules/signals/take-step.ts':
    "import { own } from './store.ts'\nimport { open } from '../households/public.ts'",
  'src/modules/signals/routes.ts': "import { takeStep } from './take-step.ts'",
  'src/modules/signals/rules.test.ts':
    "import { givenHousehold } from '../households/given.ts'\nimport { own } from './store.ts'",
  'src/modules/signals/screens/step.tsx':
    "import { Button } from '../../../platform/ui/button.tsx'\nimport { steps } from '../rules.ts'",
  'src/modules/signals/migrations/20260101T0900-signals-create.ts': 'export const up = (tx: Tx) => sql`create`',
  'src/app/main.ts': "import { signals } from '../modules/signals/routes.ts'\nconst settings = process.env",
  'src/app/web/screens.ts': "export const load = () => import('../../modules/signals/screens/step.tsx')",
  'test/house.ts': "import { compose } from '../src/app/main.ts'",
}

function faultsWith(changes: Readonly<Record<string, string | undefined>>, staircase: typeof map = map): string[] {
  const files = new Map(Object.entries(tidy))
  for (const [file, text] of Object.entries(changes)) {
    if (text === undefined) files.delete(file)
    else files.set(file, text)
  }
  return faultsIn(files, staircase)
}

test('a tidy house has no faults', () => assert.deepEqual(faultsWith({}), []))

const wrongImports: readonly (readonly [file: string, target: string, why: string])[] = [
  ['src/platform/jobs.ts', 'src/modules/signals/public.ts', 'the platform knows no module'],
  ['src/platform/jobs.ts', 'src/app/main.ts', 'the platform knows no app'],
  ['src/modules/signals/jobs.ts', 'src/app/main.ts', 'a module does not know the app that puts it in place'],
  ['src/modules/signals/rules.ts', 'src/modules/signals/store.ts', 'rules may not look at store'],
  ['src/modules/signals/rules/step.ts', 'src/modules/signals/contract.ts', 'rules may not look at contract'],
  ['src/modules/signals/contract.ts', 'src/modules/signals/take-step.ts', 'contract may not look at use-case'],
  ['src/modules/signals/screens/list.tsx', 'src/modules/signals/store.ts', 'screens may not look at store'],
  ['src/modules/signals/store.ts', 'src/modules/signals/contract.ts', 'store may not look at contract'],
  ['src/modules/signals/routes.ts', 'src/modules/signals/store.ts', 'routes may not look at store'],
  ['src/modules/signals/close.ts', 'src/modules/signals/tables.ts', 'use-case may not look at tables'],
  ['src/modules/signals/rules.ts', 'src/platform/database.ts', 'rules runs in the browser too'],
  ['src/modules/signals/words.nl.ts', 'src/platform/jobs.ts', 'words runs in the browser too'],
  ['src/platform/ui/list.tsx', 'src/platform/database.ts', 'platform runs in the browser too'],
  ['src/platform/terms/days.ts', 'src/platform/database.ts', 'platform runs in the browser too'],
  ['src/app/web/shell.tsx', 'src/modules/signals/public.ts', 'web runs in the browser too'],
  ['src/modules/signals/rules.ts', 'node:crypto', 'rules runs in the browser too'],
  ['src/modules/signals/rules.ts', 'zod', 'rules does not use this package'],
  ['src/modules/signals/screens/list.tsx', 'kysely', 'screens does not use this package'],
  ['src/modules/signals/close.ts', 'src/modules/households/store.ts', 'enter another module through its public.ts'],
  [
    'src/modules/signals/close.test.ts',
    'src/modules/households/store.ts',
    'enter another module through its public.ts',
  ],
  ['src/modules/households/move.ts', 'src/modules/signals/public.ts', 'households may not enter signals'],
  [
    'src/modules/signals/screens/list.tsx',
    'src/modules/households/screens/page.tsx',
    'screens stays in its own module; the app brings modules together',
  ],
  ['src/modules/signals/close.ts', 'src/modules/households/given.ts', 'situations are for tests'],
  ['src/modules/signals/close.ts', 'src/modules/signals/rules.test.ts', 'a test is nobody’s source'],
  ['src/modules/signals/close.ts', 'test/house.ts', 'the product does not know its tests and scripts'],
  ['src/app/compose.ts', 'src/modules/signals/store.ts', 'the app enters a module through its doors'],
  ['src/app/compose.ts', 'src/app/web/screens.ts', 'the server gets the screens as they were built'],
  ['packages/ijw/read.ts', 'src/platform/refusal.ts', 'a package of its own knows nothing of Vangnet'],
]

for (const [file, target, why] of wrongImports) {
  test(`${file} -> ${target} is refused`, () => {
    const inner = target.startsWith('node:') || !target.includes('/')
    const name = inner ? target : `${'../'.repeat(file.split('/').length - 1)}${target}`
    for (const text of [
      `import { x } from '${name}'`,
      `import {\n  x,\n  type Y,\n} from '${name}'`,
      `export { x } from '${name}'`,
    ])
      assert.ok(
        faultsWith({ [file]: text }).includes(`${file} -> ${target}: ${why}`),
        faultsWith({ [file]: text }).join('\n'),
      )
  })
}

const oddFiles: readonly (readonly [file: string, text: string, fault: string])[] = [
  ['src/modules/signals/store.ts', 'const x = 1\n'.repeat(301), '301 lines; cut it where it has two subjects'],
  ['src/modules/signals/utils.ts', 'export {}', 'a drawer for leftovers; name what it does'],
  ['src/platform/helpers/dates.ts', 'export {}', 'a drawer for leftovers; name what it does'],
  ['src/modules/signals/lib/dates.ts', 'export {}', 'a module has no folder lib'],
  ['src/modules/signals/close.ts', 'const q = sql`delete from x`', 'SQL lives in stores and migrations'],
  ['src/modules/signals/close.ts', "own(tx).selectFrom('x')", 'SQL lives in stores and migrations'],
  ['src/modules/signals/close.ts', 'await hot(tx, {})', 'SQL lives in stores and migrations'],
  ['src/platform/jobs.ts', 'const x = process.env.X', 'settings come in as arguments; only the app reads process.env'],
  ['src/modules/signals/close.ts', 'function f(x: any) {}', 'any says nothing; name the type'],
  ['src/modules/signals/close.ts', 'const x = y as any', 'any says nothing; name the type'],
]

for (const [file, text, fault] of oddFiles) {
  test(`${file}: ${fault} (${text.split('\n')[0]})`, () =>
    assert.ok(faultsWith({ [file]: text }).includes(`${file}: ${fault}`)))
}

test('a module without README and a module that is not on the map are refused', () => {
  assert.deepEqual(faultsWith({ 'src/modules/signals/README.md': undefined }), [
    'src/modules/signals: has no README.md',
  ])
  assert.deepEqual(faultsWith({ 'src/modules/attic/README.md': '# Attic' }), [
    'src/modules/attic: not on the map (src/modules/map.ts)',
  ])
})

test('files that import each other in a ring are refused, the ring once and in full', () => {
  const ring = faultsWith({
    'src/platform/a.ts': "import './b.ts'",
    'src/platform/b.ts': "import { c } from './c.ts'",
    'src/platform/c.ts': "import type { A } from './a.ts'",
  })
  assert.deepEqual(ring, [
    'src/platform/a.ts -> src/platform/b.ts -> src/platform/c.ts -> src/platform/a.ts: files must not import each other in a ring',
  ])
})

test('a map that climbs is refused', () => {
  const climbing = { organisations: ['signals'], households: [], signals: ['organisations'] }
  assert.deepEqual(
    faultsWith({}, climbing as unknown as typeof map).filter((fault) => fault.includes('map.ts')),
    [
      'src/modules/map.ts: organisations can reach itself; the map is a staircase',
      'src/modules/map.ts: signals can reach itself; the map is a staircase',
    ],
  )
})
