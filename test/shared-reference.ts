import { existsSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.join(import.meta.dirname, '..')

/**
 * The path of a file in the reference material, which lies beside the project and is not part of it. A test that needs
 * it fails when it is missing: skipping would hide that nothing was proved.
 */
export function sharedReference(file: string): string {
  const places = ['../shared/reference', '../../shared/reference'].map((place) => path.resolve(ROOT, place, file))
  const found = places.find((place) => existsSync(place))
  if (!found) throw new Error(`Reference file ${file} is missing; looked in ${places.join(' and ')}`)
  return found
}
