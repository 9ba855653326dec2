import { globSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.join(import.meta.dirname, '..')

/**
 * The path of a seed text, by its number. The seeds lie beside the project and are not part of it. A test that needs one
 * fails when it is missing: skipping would hide that nothing was proved.
 */
export function sharedSeed(number: string): string {
  const places = ['../shared/seeds', '../../shared/seeds'].map((place) => path.resolve(ROOT, place))
  const [found] = places.flatMap((place) => globSync(`${place}/${number}-*.txt`))
  if (!found) throw new Error(`Seed ${number} is missing; looked in ${places.join(' and ')}`)
  return found
}
