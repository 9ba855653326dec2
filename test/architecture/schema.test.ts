import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'

const schema = fs.readFileSync(path.resolve(import.meta.dirname, '../../db/schema.sql'), 'utf8')

type Table = { name: string; columns: string[]; constraints: string[]; after: string }

const tables: Table[] = schema
  .split(/^(?=create table )/m)
  .slice(1)
  .map((text) => {
    const [, name = '', body = '', after = ''] = text.match(/^create table (\S+) \(\n([\s\S]*?)\n\);([\s\S]*)/) ?? []
    const lines = body.split('\n').map((line) => line.trim().replace(/,$/, ''))
    const constraints = lines.filter((line) => line.startsWith('constraint '))
    return { name, columns: lines.filter((line) => !line.startsWith('constraint ')), constraints, after }
  })

/** Tables of the installation itself, and why no municipality owns their rows. */
const ofTheInstallation: Readonly<Record<string, string>> = {
  'audit.line': 'logging in and reading by the system happen before a municipality is known; its policy is its own',
  'audit.seal': 'a seal covers the lines of all municipalities',
  'organisations.municipality': 'it is the list of municipalities',
  'platform.migration': 'the schema is one for all',
  'platform.session': 'the municipality is only known once the session is read',
}

/** Keys that must hold over all municipalities, and why. */
const overTheWall: Readonly<Record<string, string>> = {
  a_key_opens_one_door: 'a partner’s key is looked up before its municipality is known',
}

const tenants = tables.filter(({ name }) => !(name in ofTheInstallation))

function faultsOf({ name, columns, constraints, after }: Table): string[] {
  const indexes = [...after.matchAll(/^CREATE UNIQUE INDEX (.+)$/gm)].map(([, index = '']) => `UNIQUE ${index}`)
  const keys = [...constraints, ...indexes].filter(
    (line) => /PRIMARY KEY|UNIQUE/.test(line) && !Object.keys(overTheWall).some((name) => line.includes(` ${name} `)),
  )
  const doors = constraints.filter((line) => /FOREIGN KEY/.test(line))
  return [
    ...(columns[0]?.startsWith('municipality text not null') ? [] : ['does not begin with its municipality']),
    ...(keys.some((line) => /PRIMARY KEY \(municipality[,)]/.test(line)) ? [] : ['has no primary key by municipality']),
    ...keys.filter((line) => !/\(municipality[,)]/.test(line)).map((line) => `key over the wall: ${line}`),
    ...doors
      .filter((line) => !/FOREIGN KEY \(municipality[,)]/.test(line))
      .map((line) => `points over the wall: ${line}`),
    ...(after.includes(`alter table ${name} enable row level security;`) ? [] : ['has no row security']),
    ...(after.includes(`create policy own_municipality on ${name} using ((municipality = current_setting(`)
      ? []
      : ['has no wall']),
  ].map((fault) => `${name} ${fault}`)
}

test('[M08] every table of a municipality stands behind its wall, in all its keys', () => {
  assert.ok(tenants.length > 20, 'the schema was not read')
  assert.deepEqual(tenants.flatMap(faultsOf), [])
})

test('[M08] a table without municipality, with a key or a door over the wall, or without a wall is found', () => {
  const faults = faultsOf({
    name: 'signals.bad',
    columns: ['id uuid not null', 'household uuid'],
    constraints: [
      'constraint bad_pkey PRIMARY KEY (id)',
      'constraint bad_door FOREIGN KEY (household) REFERENCES h(id)',
    ],
    after: '',
  })
  assert.equal(faults.length, 6)
})

test('[L01] the app role owns nothing, changes no audit line, and is the only one with rights', () => {
  const grants = [...schema.matchAll(/^grant (.+) on (\S+) to (.+);$/gm)]
  assert.ok(grants.length > 20)
  for (const [line, rights = '', table = '', role] of grants) {
    if (rights.startsWith('execute') || table === 'schema') continue
    assert.equal(role, 'vangnet_app', line)
    if (table.startsWith('audit.')) assert.equal(rights, 'select, insert', line)
    assert.doesNotMatch(rights, /truncate|references|trigger|all/, line)
  }
})

test('a function that reads past the wall has a fixed search path', () => {
  const past = schema
    .split(/^(?=CREATE OR REPLACE FUNCTION )/m)
    .filter((text) => /SECURITY DEFINER/.test(text.split('$')[0] ?? ''))
  assert.ok(past.length > 0)
  for (const text of past) assert.match(text, /SET search_path TO 'pg_catalog'/, text.slice(0, 120))
})
