import type { Scene } from '../../platform/use-case.ts'
import { foldName } from './rules/name-search.ts'
import { isSecret } from './rules/secrecy.ts'
import { type FoundPerson, searchPersons } from './store.ts'

/** People by the start of their folded name; who lives at a secret address shows no place (M03, L09). */
export async function findPersons(
  { tx, actor, municipality, now }: Scene,
  question: string,
): Promise<(Omit<FoundPerson, 'secrecy' | 'place'> & { place: string })[]> {
  const key = foldName(question)
  if (key === '') return []
  const found = await searchPersons(tx, { municipality, worker: actor.id, at: now }, key)
  return found.map(({ secrecy, place, ...person }) => ({ ...person, place: isSecret(secrecy) ? '' : (place ?? '') }))
}
