import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { modules } from '../src/app/modules.ts'
import { version } from '../src/app/version.ts'
import { openapi } from '../src/platform/http/openapi.ts'
import { errorsIn } from './design-rules.ts'
import { sharedReference } from './shared-reference.ts'

const written = fs.readFileSync(path.resolve(import.meta.dirname, '../openapi.json'), 'utf8')

test('openapi.json says what the code does', () => {
  assert.deepEqual(JSON.parse(written), JSON.parse(JSON.stringify(openapi(modules, version))), 'run: npm run generate')
})

test('the official linter of the Dutch API design rules has no objection to our API', async () => {
  assert.deepEqual(await errorsIn(written), [])
})

const cases = path.dirname(sharedReference('adr/testcases/baseline'))

for (const name of fs.readdirSync(cases)) {
  test(`the linter gives the verdict its makers expect: ${name}`, async () => {
    const description = fs.readFileSync(path.join(cases, name, 'openapi.json'), 'utf8')
    const expected = fs.readFileSync(path.join(cases, name, 'expected-output.txt'), 'utf8')
    assert.deepEqual(await errorsIn(description), errorsExpectedIn(expected))
  })
}

/** The lines of the makers' own run, which look like `3:12  error  rule  sentence  place`. */
function errorsExpectedIn(output: string): string[] {
  return output
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/))
    .flatMap(([, severity, rule, , place]) =>
      severity === 'error' ? [`${rule} ${(place ?? '').replaceAll(/\[(\d+)\]/g, '.$1')}`.trim()] : [],
    )
    .sort()
}
