import { hasRole } from '../../platform/actor.ts'
import { Refused } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { LookAlikes, LookForDoubles, type Side } from './contract/doubles.ts'
import type { NewAddress, NewPerson } from './contract.ts'
import { compareIdentities, type Identity, type Likeness, lookupKeys } from './rules/doubles.ts'
import { isRegisteredElsewhere } from './rules/family.ts'
import { birthOf } from './rules/family-picture.ts'
import { type Compared, candidatesFor, comparedPersons } from './store/doubles.ts'
import { sealBsn } from './store/persons.ts'

/** Whether somebody who is about to be registered looks like somebody on file, with the facts; asked before saving (M03). */
export const lookForDoubles = useCase({
  name: 'households.look-for-doubles',
  summary: 'Zien of iemand op een bekende persoon lijkt',
  action: 'search',
  purpose: 'youth-help',
  input: LookForDoubles,
  output: LookAlikes,
  subject: () => 'persons/look-alikes',
  may: ({ actor }) => hasRole(actor, 'youth-consultant', 'front-office', 'team-lead') && 'role/registers-households',
  async run(scene, { members, address }) {
    const found = await Promise.all(members.map((person) => lookAlikesOf(scene, person, address)))
    scene.touch(...found.flat().flatMap(({ side }) => side.households.map(({ id }) => id)))
    return { lookAlikes: found.flatMap((alike, member) => alike.map((one) => ({ member, ...one }))) }
  },
})

export type LookAlike = { side: Side; class: Likeness['class']; facts: Likeness['facts'][number][] }

const telling: readonly Likeness['class'][] = ['certain', 'contradiction', 'likely', 'possible']

/** Who on file may be this person, the surest first. */
export async function lookAlikesOf(
  scene: Scene,
  person: NewPerson,
  address: NewAddress | undefined,
): Promise<LookAlike[]> {
  const { tx, municipality, actor, now } = scene
  const identity = identityOf(scene, person, address)
  const birth = person.birth?.replaceAll('-', '') ?? '00000000'
  const candidates = await candidatesFor(tx, municipality, { keys: lookupKeys(identity.name), birth })
  const compared = await comparedPersons(tx, { municipality, worker: actor.id, at: now }, candidates)
  return [...compared.values()]
    .map((one) => ({ side: sideOf(one), ...likeness(compareIdentities(identity, one.identity)) }))
    .filter((one) => one.class !== 'none')
    .toSorted((a, b) => telling.indexOf(a.class) - telling.indexOf(b.class))
}

export function sideOf({ side, source }: Compared): Side {
  return { ...side, registered: isRegisteredElsewhere(source) }
}

export function likeness({ class: what, facts }: Likeness): {
  class: Likeness['class']
  facts: Likeness['facts'][number][]
} {
  return { class: what, facts: [...facts] }
}

/** Refuses who surely or probably is somebody on file; the screen then asks for a reason to register all the same. */
export async function refuseDoubles(
  scene: Scene,
  persons: readonly (NewPerson & { pointer: string })[],
  address?: NewAddress,
): Promise<void> {
  for (const { pointer, ...person } of persons) {
    const found = await lookAlikesOf(scene, person, address)
    if (found.some((one) => one.class === 'certain' || one.class === 'likely'))
      throw new Refused({ refused: 'households/looks-like-somebody', pointer })
  }
}

function identityOf(
  { settings }: Scene,
  { given, prefix, family, birth, expected, sex, bsn }: NewPerson,
  address: NewAddress | undefined,
): Identity {
  const born = birthOf({ birth: birth?.replaceAll('-', '') ?? '00000000', expected: expected ?? null })
  return {
    name: { given, ...(prefix && { prefix }), family, use: 'own' },
    ...(bsn && { bsn: sealBsn(bsn, settings.secret).bsn_hash.toString('hex') }),
    ...((birth || expected) && { birth: born }),
    ...(sex !== 'unknown' && { sex }),
    ...(address?.postcode && {
      addresses: [{ postcode: address.postcode, houseNumber: `${address.number}${address.letter}${address.addition}` }],
    }),
  }
}
