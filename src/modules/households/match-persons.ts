import { hasRole } from '../../platform/actor.ts'
import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { MatchPersons, PersonsMatched } from './contract.ts'
import { questionWords } from './rules/name-search.ts'
import { asksSomething, birthsOn, soundQuestions } from './rules/person-search.ts'
import { matchPersons as match } from './store/match.ts'
import { sealBsn } from './store/persons.ts'

const MOST_SHOWN = 25

/**
 * Finds people by number, by date of birth, by postcode and house number, and by name as it is written or as it sounds
 * (M03). All of it is asked in the body: what identifies somebody stands in no address, log line or history (N-BSN-01).
 */
export const matchPersons = useCase({
  name: 'households.match-persons',
  summary: 'Mensen zoeken op nummer, naam, geboortedatum of adres',
  action: 'search',
  purpose: 'youth-help',
  input: MatchPersons,
  output: PersonsMatched,
  subject: (asked) => `persons/search/${Object.keys(asked).toSorted().join('+')}`,
  may: ({ actor }) =>
    hasRole(actor, 'youth-consultant', 'front-office', 'team-lead', 'behavioural-scientist') && 'role/searches-persons',
  async run({ tx, municipality, actor, now, settings, touch }, asked) {
    const { name, birth, bsn, postcode, number } = orRefuse(asksSomething(asked))
    const found = await match(
      tx,
      { municipality, worker: actor.id, at: now },
      {
        ...(name && { words: questionWords(name), sounds: soundQuestions(name) }),
        ...(birth && { births: birthsOn(birth) }),
        ...(bsn && { bsnHash: sealBsn(bsn, settings.secret).bsn_hash }),
        ...(postcode && { home: { postcode, number: (number ?? '').replace(/\s/g, '').toLowerCase() } }),
        most: MOST_SHOWN,
      },
    )
    const shown = found.slice(0, MOST_SHOWN)
    touch(...shown.flatMap(({ households }) => households.map(({ id }) => id)))
    return {
      persons: shown.map(({ place, ...person }) => ({ ...person, place: place ?? '' })),
      more: found.length > shown.length,
    }
  },
})
