import fs from 'node:fs'
import path from 'node:path'

/** Beside the project, where CI has it too; in a working copy one folder deeper. */
const PLACES = ['../shared', '../../shared'].map((place) =>
  path.resolve(import.meta.dirname, '../../..', place, 'reference/ijw'),
)

/**
 * A file or folder of the official sources (`../shared/reference/ijw`), which tests read and the package never ships.
 * Throws when it is not there: a test that cannot look has not passed.
 */
export function reference(...file: string[]): string {
  const found = PLACES.map((place) => path.join(place, ...file)).find((place) => fs.existsSync(place))
  if (found === undefined)
    throw new Error(`De officiële bronnen ontbreken: ${path.join('../shared/reference/ijw', ...file)}`)
  return found
}
