import assert from 'node:assert/strict'
import fs from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { mayEnter } from '../src/modules/map.ts'
import { faultsIn } from './architecture/faults.ts'
import type { Files } from './architecture/imports.ts'

const root = path.resolve(import.meta.dirname, '..')

function readHouse(): Files {
  const files = new Map<string, string>()
  for (const top of ['src', 'test', 'packages', 'scripts'].filter((name) => fs.existsSync(path.join(root, name)))) {
    const found = fs.readdirSync(path.join(root, top), { recursive: true, encoding: 'utf8' })
    for (const name of found.filter((one) => /\.(tsx?|md)$/.test(one) && !isMade(one))) {
      const file = `${top}/${name.split(path.sep).join('/')}`
      files.set(file, fs.readFileSync(path.join(root, file), 'utf8'))
    }
  }
  return files
}

/** What npm and a build put there is nobody’s work. */
function isMade(name: string): boolean {
  return name.split(path.sep).some((part) => part === 'node_modules' || part === 'dist')
}

test('every file of the house keeps to its place', () => {
  const house = readHouse()
  assert.ok(house.size > 100, 'the house was not found')
  assert.deepEqual(faultsIn(house, mayEnter), [])
})
