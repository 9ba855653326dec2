import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { after, before, test } from 'node:test'
import { promisify } from 'node:util'

const run = promisify(execFile)
const here = path.resolve(import.meta.dirname, '..')
const empty = fs.mkdtempSync(path.join(os.tmpdir(), 'ijw-'))
// npm tells its scripts where it works; a packing that is started from a test must not hear of the test's own npm.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')))

/** What stands behind `// ` after a console.log in an example is what it must print. */
const EXPECTED = /console\.log\(.*\) \/\/ (.+)$/gm

before(async () => {
  await run('npm', ['pack', '--silent', '--pack-destination', empty], { cwd: here, env })
  const tarball = fs.readdirSync(empty).find((name) => name.endsWith('.tgz'))
  assert.ok(tarball, 'npm pack made no tarball')
  fs.writeFileSync(path.join(empty, 'package.json'), '{ "private": true, "type": "module" }')
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', `./${tarball}`], { cwd: empty, env })
})

after(() => fs.rmSync(empty, { recursive: true, force: true }))

test('[E05] the packed library runs the examples of its README in an empty folder', async () => {
  const examples = [...fs.readFileSync(path.join(here, 'README.md'), 'utf8').matchAll(/^```js\n(.*?)^```/gms)]
  assert.ok(examples.length >= 3, 'the README has lost its examples')
  for (const [at, [, code = '']] of examples.entries()) {
    const file = path.join(empty, `example-${at + 1}.js`)
    fs.writeFileSync(file, code)
    const { stdout } = await run(process.execPath, [file], { cwd: empty })
    const printed = stdout.trim().split('\n')
    const expected = [...code.matchAll(EXPECTED)].map(([, said]) => said)
    assert.ok(expected.length > 0, `example ${at + 1} promises nothing`)
    assert.deepEqual(printed.slice(0, expected.length), expected, `example ${at + 1}`)
  }
})

test('[E05] the TypeScript example of the README holds, with the packed types and nothing else installed', async () => {
  const [, code] = /^```ts\n(.*?)^```/ms.exec(fs.readFileSync(path.join(here, 'README.md'), 'utf8')) ?? []
  assert.ok(code, 'the README has lost its TypeScript example')
  fs.writeFileSync(path.join(empty, 'example.ts'), code)
  const options = [
    '--strict',
    '--noEmit',
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--lib',
    'es2023,dom',
    '--types',
    '',
  ]
  const tsc = path.resolve(here, '../../node_modules/.bin/tsc')
  await run(tsc, [...options, 'example.ts'], { cwd: empty })
})

test('[E05] the packed library brings its command, types and licence, and nothing of the official sources', async () => {
  const { stdout } = await run('npx', ['--no-install', 'ijw', 'explain', 'TR101'], { cwd: empty, env })
  assert.match(stdout, /TR101/)
  const packed = fs.readdirSync(path.join(empty, 'node_modules/@vangnet/ijw'), { recursive: true, encoding: 'utf8' })
  for (const needed of ['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/ijw.d.ts', 'bin/ijw.mjs'])
    assert.ok(packed.includes(needed), needed)
  assert.deepEqual(
    packed.filter((name) => /\.(xsd|xml|wsdl|test\.js)$/.test(name)),
    [],
  )
})
