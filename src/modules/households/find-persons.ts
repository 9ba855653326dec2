import { orRefuse } from '../../platform/refusal.ts'
import type { Scene } from '../../platform/use-case.ts'
import { questionWords } from './rules/name-search.ts'
import { refuseNumber } from './rules/person-search.ts'
import { type FoundPerson, searchPersons } from './store/search.ts'

/**
 * People by the start of any of their names, folded; who lives at a secret address shows no place (M03, L09). Refuses a
 * question that is a citizen service number: such a question travels in an address (N-BSN-01).
 */
export async function findPersons(
  { tx, actor, municipality, now }: Scene,
  question: string,
): Promise<(Omit<FoundPerson, 'place'> & { place: string })[]> {
  const found = await searchPersons(
    tx,
    { municipality, worker: actor.id, at: now },
    questionWords(orRefuse(refuseNumber(question))),
  )
  return found.map(({ place, ...person }) => ({ ...person, place: place ?? '' }))
}
