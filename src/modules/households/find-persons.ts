import type { Scene } from '../../platform/use-case.ts'
import { questionWords } from './rules/name-search.ts'
import { type FoundPerson, searchPersons } from './store/search.ts'

/** People by the start of any of their names, folded; who lives at a secret address shows no place (M03, L09). */
export async function findPersons(
  { tx, actor, municipality, now }: Scene,
  question: string,
): Promise<(Omit<FoundPerson, 'place'> & { place: string })[]> {
  const found = await searchPersons(tx, { municipality, worker: actor.id, at: now }, questionWords(question))
  return found.map(({ place, ...person }) => ({ ...person, place: place ?? '' }))
}
