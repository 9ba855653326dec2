import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import parsers from '@stoplight/spectral-parsers'
import { parse } from 'csv-parse/sync'
import manifest from '../package.json' with { type: 'json' }
import { demoPeople } from '../src/app/demo/people.ts'
import { mayEnter } from '../src/modules/map.ts'
import { deadEndsIn, termsIn } from './docs/dead-ends.ts'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8')
const exists = (file: string) => fs.existsSync(path.join(root, file))
const below = (folder: string, name: string) => fs.globSync(`${folder}/**/${name}`, { cwd: root }).length > 0
const scripts = Object.keys(manifest.scripts)

function findDocs(): string[] {
  const inFolders = ['docs', 'src'].flatMap((top) =>
    fs
      .readdirSync(path.join(root, top), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => `${top}/${file.split(path.sep).join('/')}`),
  )
  return ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...inFolders]
}

test('every link, script and path the documents name exists', () => {
  const docs = findDocs()
  assert.ok(docs.length > 15, 'the documents were not found')
  assert.deepEqual(
    docs.flatMap((file) => deadEndsIn({ file, text: read(file) }, { exists, below, scripts })),
    [],
  )
})

test('a dead link, an unknown script and a path that is not there are found', () => {
  const text =
    'See [it](gone.md), [here](#nowhere), `npm run nothing` and `src/platform/gone.ts`, or [out](https://example.org).'
  assert.deepEqual(deadEndsIn({ file: 'docs/some.md', text }, { exists, below, scripts }), [
    'docs/some.md: link to gone.md',
    'docs/some.md: link to #nowhere',
    'docs/some.md: npm run nothing',
    'docs/some.md: path src/platform/gone.ts',
  ])
  assert.deepEqual(
    deadEndsIn(
      { file: 'src/platform/terms/README.md', text: 'Read `law.ts` and `gone.ts`.' },
      { exists, below, scripts },
    ),
    ['src/platform/terms/README.md: path gone.ts'],
  )
})

test('every setting the documents name is one the house reads', () => {
  const known = read('src/app/config.ts')
  const named = findDocs().flatMap((file) =>
    [...read(file).matchAll(/`([A-Z]+_[A-Z_]+)(?:=[^`]*)?`/g)].map(([, name = '']) => name),
  )
  assert.ok(named.includes('AUDIT_HEAD_FILE'), 'no settings were found')
  assert.deepEqual(
    [...new Set(named)].filter((name) => !known.includes(`${name}:`)),
    [],
  )
})

test('the demo people of the README are those of the demo', () => {
  const rows = [...read('README.md').matchAll(/^\| `([a-z-]+)` +\| ([^,|]+),.*\| (\d{4}) +\|$/gm)]
  assert.deepEqual(
    rows.map(([, id, name, municipality]) => ({ id, name, municipality })),
    demoPeople.map(({ id, name, municipality }) => ({ id, name, municipality })),
  )
})

test('the map of the house and the map in the code name the same modules, and each exists with its migrations', () => {
  const drawn = [...read('docs/architecture.md').matchAll(/\(\.\.\/src\/modules\/([a-z-]+)\/README\.md\)/g)].map(
    ([, module = '']) => module,
  )
  assert.deepEqual(drawn.toSorted(), Object.keys(mayEnter).toSorted())
  for (const module of drawn) assert.ok(exists(`src/modules/${module}/README.md`), module)
})

test('the map of the house shows a module below those it enters', () => {
  const steps = [...read('docs/architecture.md').matchAll(/^\| (\d+) +\| \[([a-z-]+)\]/gm)]
  const stepOf = new Map(steps.map(([, step, module = '']) => [module, Number(step)]))
  for (const [module, doors] of Object.entries(mayEnter))
    for (const door of doors)
      assert.ok((stepOf.get(module) ?? 0) > (stepOf.get(door) ?? 99), `${module} stands not below ${door}`)
})

const WIDTHS = { A: 13, B: 6, C: 10, D: 13, E: 14, F: 6, G: 15, H: 5, I: 15, J: 11, K: 7, L: 10, M: 20 }
type Feature = { id: string; feature: string; module: string; status: string; tests: string }

test('features.csv has all 145 features once, each with a known status', () => {
  const features: Feature[] = parse(read('docs/features.csv'), { columns: true })
  const wanted = Object.entries(WIDTHS).flatMap(([part, count]) =>
    Array.from({ length: count }, (_, i) => `${part}${String(i + 1).padStart(2, '0')}`),
  )
  assert.equal(wanted.length, 145)
  assert.deepEqual(
    features.map(({ id }) => id),
    wanted,
  )
  for (const { id, status, feature } of features) {
    assert.ok(['works', 'partly', 'none'].includes(status), `${id}: ${status}`)
    assert.ok(feature.length > 10, `${id} says nothing`)
  }
})

test('a feature that works names tests that exist and speak of it; what is there has a place in the code', () => {
  const features: Feature[] = parse(read('docs/features.csv'), { columns: true })
  for (const { id, module, status, tests } of features) {
    const named = tests.split(' ').filter(Boolean)
    for (const file of named) assert.ok(/\.test\.tsx?$/.test(file) && exists(file), `${id}: ${file} is not a test`)
    if (status === 'none') assert.deepEqual(named, [], `${id} has tests but does not work at all`)
    if (status === 'works') {
      assert.ok(named.length > 0, `${id} works without a test`)
      assert.ok(
        named.some((file) => new RegExp(`\\b${id}\\b`).test(read(file))),
        `${id}: no test of it has its id in a name`,
      )
    }
    if (status !== 'none' && !['platform', 'app'].includes(module))
      assert.ok(exists(`src/modules/${module}`) || exists(module), `${id}: there is no module ${module}`)
  }
})

test('every runtime dependency has its reason in a decision record', () => {
  const folder = 'docs/decisions'
  const records = fs.readdirSync(path.join(root, folder)).map((file) => read(`${folder}/${file}`))
  const unexplained = Object.keys(manifest.dependencies).filter(
    (name) => !records.some((text) => text.includes(`\`${name}\``)),
  )
  assert.deepEqual(unexplained, [])
})

test('a number belongs to one decision record, which carries it in its title', () => {
  const files = fs.readdirSync(path.join(root, 'docs/decisions'))
  const numbers = files.map((file) => file.slice(0, 4))
  assert.equal(new Set(numbers).size, files.length, `a number is used twice: ${files.join(', ')}`)
  for (const file of files) {
    assert.match(file, /^\d{4}-[a-z0-9-]+\.md$/)
    assert.match(read(`docs/decisions/${file}`), new RegExp(`^# ${file.slice(0, 4)} `), file)
  }
})

test('every Dutch and every English term of the glossary stands there once', () => {
  const terms = termsIn(read('docs/glossary.md'))
  assert.ok(terms.length > 60, 'the glossary was not read')
  for (const column of ['code', 'dutch'] as const) {
    const words = terms.map((term) => term[column])
    assert.deepEqual(
      words.filter((word, i) => words.indexOf(word) !== i),
      [],
    )
  }
})

test('publiccode.yml is complete and agrees with package.json', () => {
  const about = parsers.parseYaml(read('publiccode.yml')).data as {
    [key: string]: unknown
    softwareVersion: string
    legal: { license: string }
    maintenance: { type: string; contacts: { name: string }[] }
    localisation: { localisationReady: boolean; availableLanguages: string[] }
    description: Record<string, { shortDescription: string; longDescription: string; features: string[] }>
  }
  for (const key of [
    'publiccodeYmlVersion',
    'name',
    'url',
    'platforms',
    'categories',
    'developmentStatus',
    'softwareType',
  ])
    assert.ok(about[key], `${key} is missing`)
  assert.equal(about.softwareVersion, manifest.version)
  assert.equal(about.legal.license, manifest.license)
  assert.ok(about.maintenance.contacts.length > 0)
  assert.deepEqual(Object.keys(about.description), about.localisation.availableLanguages)
  for (const { shortDescription, longDescription, features } of Object.values(about.description)) {
    assert.ok(shortDescription.length <= 150)
    assert.ok(longDescription.length >= 150 && longDescription.length <= 10_000)
    assert.ok(features.length > 0)
  }
})
