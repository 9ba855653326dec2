import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'

/** `npm test -w packages/ijw [-- pattern…]`: all tests of the package, or those of the files whose path contains a pattern. */
const here = path.resolve(import.meta.dirname, '..')
const patterns = process.argv.slice(2)
const files = ['src', 'test']
  .flatMap((top) =>
    fs
      .readdirSync(path.join(here, top), { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(here, top, name)),
  )
  .filter((file) => file.endsWith('.test.ts'))
  .filter((file) => patterns.length === 0 || patterns.some((pattern) => file.includes(pattern)))
  .sort()

if (files.length === 0) {
  console.error(`Geen testbestanden gevonden voor: ${patterns.join(' ')}`)
  process.exitCode = 1
} else {
  run({ files, concurrency: true })
    .on('test:fail', () => {
      process.exitCode = 1
    })
    .compose(new spec())
    .pipe(process.stdout)
}
