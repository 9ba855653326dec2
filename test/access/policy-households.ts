import type { Relation } from '../../src/modules/households/public.ts'
import type { Role } from '../../src/modules/organisations/public.ts'
import type { Policy, Situation, Standing } from './standing.ts'

const is = (standing: Standing, ...roles: readonly Role[]) =>
  standing.kind === 'worker' && roles.some((role) => role === standing.role)

/** Looking at a family: whoever has to do with it. */
const looks = (standing: Standing) => standing.kind === 'worker' && standing.relation !== 'none'

/** Changing a family: staff who work with it; who came to look on request or by breaking the glass changes nothing. */
const works: readonly Relation[] = ['watch', 'director', 'contact', 'involved', 'handler']
const changes = (standing: Standing) =>
  is(standing, 'youth-consultant', 'team-lead', 'behavioural-scientist', 'front-office', 'youth-worker') &&
  works.some((relation) => relation === standing.relation)

/** Being told a secret address: who goes to the door, working with the family or in an emergency (a mandate aside). */
const seesSecrets = (standing: Standing) =>
  is(standing, 'youth-consultant', 'team-lead', 'behavioural-scientist') &&
  [...works, 'break-glass'].some((relation) => relation === standing.relation)

/** Registering and comparing persons: those who let families in. */
const registers = (standing: Standing) => is(standing, 'youth-consultant', 'front-office', 'team-lead')

const some = '00000000-0000-7000-8000-000000000000'
const day = '2026-03-02'

type Input = (situation: Situation) => Record<string, unknown>
const looking = (input: Input): Policy => ({ about: 'file', allows: looks, input })
const changing = (rest: Record<string, unknown>, input: Input = () => ({})): Policy => ({
  about: 'file',
  allows: changes,
  input: (situation) => ({ householdId: situation.household, ...rest, ...input(situation) }),
})
const ofPerson: Input = ({ person }) => ({ personId: person })
const registering = (input: Input): Policy => ({ about: 'own-work', allows: registers, input })

/** Households, said from its README. */
export const householdsPolicies: Readonly<Record<string, Policy>> = {
  'households.register-household': registering(() => ({ members: [{ family: 'Nieuw' }] })),
  'households.open-household': looking(({ household }) => ({ householdId: household })),
  'households.search-persons': {
    about: 'own-work',
    allows: (standing) => is(standing, 'youth-consultant', 'front-office', 'team-lead', 'behavioural-scientist'),
    input: () => ({ question: 'Nieuw' }),
  },
  'households.match-persons': {
    about: 'own-work',
    allows: (standing) => is(standing, 'youth-consultant', 'front-office', 'team-lead', 'behavioural-scientist'),
    input: () => ({ name: 'Nieuw', birth: day }),
  },
  'households.show-secret-address': {
    about: 'file',
    allows: seesSecrets,
    input: ({ household, person }) => ({ householdId: household, personId: person, why: 'Huisbezoek vanmiddag' }),
  },
  'households.list-secret-looks': {
    about: 'file',
    allows: seesSecrets,
    input: ({ household }) => ({ householdId: household }),
  },
  'households.show-family': looking(({ household }) => ({ householdId: household })),
  'households.draw-family': looking(({ household }) => ({ householdId: household })),
  'households.show-bsn': changing({ reason: 'exchange' }, ofPerson),
  'households.move': changing({ address: { postcode: '7741AB', number: '1' }, since: day, version: 1 }),
  'households.add-member': changing({ existingId: some }),
  'households.end-membership': changing({ until: day, version: 1 }, ofPerson),
  'households.add-second-household': changing({ childIds: [some], adultId: some }),
  'households.change-identity': changing({ family: 'Nieuw', version: 1 }, ofPerson),
  'households.correct-person': changing({ field: 'family', value: 'Nieuw', why: 'Paspoort gezien' }, ofPerson),
  'households.report-birth': changing({ born: day, version: 1 }, ofPerson),
  'households.report-death': changing({ died: day, version: 1 }, ofPerson),
  'households.keep-address-secret': changing({ secret: true, version: 1 }, ofPerson),
  'households.add-relation': changing({ kind: 'grandchild', otherName: 'Oma' }, ofPerson),
  'households.change-relation': changing({ relationId: some, until: day, version: 1 }),
  'households.add-authority': changing({ childId: some, kind: 'parent', holderName: 'Moeder', source: 'told' }),
  'households.end-authority': changing({ authorityId: some, until: day, version: 1 }),
  'households.list-doubles': registering(() => ({})),
  'households.look-for-doubles': registering(() => ({ members: [{ family: 'Nieuw' }] })),
  'households.merge-persons': registering(() => ({ personId: some, otherId: some, why: 'Zelfde kind' })),
  'households.tell-apart': registering(() => ({ personId: some, otherId: some, why: 'Twee kinderen' })),
  'households.undo-merge': registering(() => ({ mergeId: some, why: 'Vergissing' })),
}
