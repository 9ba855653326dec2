import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'

const src = path.resolve(import.meta.dirname, '../src')

/** What runs on a computer only: the command line, and the exchange through folders. */
const ON_A_COMPUTER = /^(cli\/|simulator\/folders\.ts$)|\.test\.ts$/
const IMPORT = /^(?:import|export)\b[^'"]*?from '([^']+)'/gm

function filesOf(): string[] {
  return fs
    .readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.ts') && !ON_A_COMPUTER.test(name))
}

test('[E05] the library itself needs no Node, no clock and no network: it runs in a browser as it is', () => {
  const files = filesOf()
  assert.ok(files.length > 60, 'the sources were not found')
  const strange = files.flatMap((file) => {
    const code = fs.readFileSync(path.join(src, file), 'utf8')
    const outside = [...code.matchAll(IMPORT)].map(([, from = '']) => from).filter((from) => !from.startsWith('.'))
    const reaches = /\b(process|Buffer|fetch|setTimeout|Date\.now|new Date\(\))(?=[\s.(),;])/.exec(
      code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
    )
    return [...outside.filter((from) => from !== 'fflate'), ...(reaches ? [reaches[0]] : [])].map(
      (what) => `${file}: ${what}`,
    )
  })
  assert.deepEqual(strange, [])
})
