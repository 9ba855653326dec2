import type { Visitor } from '../house.ts'
import { made } from './made.ts'

export type Family = { dossier: string; household: string; child: string; parent: string; at: string }

/** A child, a parent and their open dossier. */
export async function familyWithDossier(visitor: Visitor, family: string): Promise<Family> {
  const members = [
    { given: 'Kind', family, birth: '2014-02-03' },
    { given: 'Ouder', family, birth: '1988-02-03' },
  ]
  const household = made(await visitor.post('/households', { members, despite: 'Elke situatie een eigen gezin' })).id
  const dossier = made(await visitor.post('/dossiers', { householdId: household, why: 'Hulpvraag' })).id
  const found: { id: string; name: string }[] = (await visitor.get(`/households/${household}`)).body.members
  const called = (given: string) => found.find(({ name }) => name.includes(given))?.id ?? ''
  return { dossier, household, child: called('Kind'), parent: called('Ouder'), at: `/dossiers/${dossier}` }
}
