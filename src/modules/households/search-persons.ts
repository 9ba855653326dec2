import { hasRole } from '../../platform/actor.ts'
import { useCase } from '../../platform/use-case.ts'
import { PersonsFound, SearchPersons } from './contract.ts'
import { findPersons } from './find-persons.ts'

/**
 * "Bestaat dit gezin al?": finds people by the start of their name, case and accents folded (M03). Shows as little as is
 * needed to recognise somebody; a household opens only for who has to do with it.
 */
export const searchAllPersons = useCase({
  name: 'households.search-persons',
  summary: 'Mensen zoeken op naam',
  action: 'search',
  purpose: 'youth-help',
  input: SearchPersons,
  output: PersonsFound,
  subject: () => 'persons/search',
  may: ({ actor }) =>
    hasRole(actor, 'youth-consultant', 'front-office', 'team-lead', 'behavioural-scientist') && 'role/searches-persons',
  async run(scene, { question }) {
    const persons = await findPersons(scene, question)
    scene.touch(...persons.flatMap(({ households }) => households.map(({ id }) => id)))
    return { persons }
  },
})
