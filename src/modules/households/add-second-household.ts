import { orRefuse, Refused } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { AddSecondHousehold, Changed } from './contract/changes.ts'
import { mayChange, mustBeOnFile } from './may-change.ts'
import { registerPerson } from './register-person.ts'
import { hasHappened } from './rules/family.ts'
import { namesOf } from './store/family.ts'
import { addHousehold } from './store/households.ts'
import { householdsNow, joinHousehold, moveTo, touchHousehold } from './store/members.ts'
import { findMember } from './store/person-changes.ts'

/**
 * A child also belongs to the household of the other parent: the one that parent has, or a new one with its own address.
 * Where the child lives by registration stays as it is.
 */
export const addSecondHousehold = useCase({
  name: 'households.add-second-household',
  summary: 'Een tweede gezin van een kind vastleggen',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: AddSecondHousehold,
  output: Changed,
  subject: ({ householdId }) => `household/${householdId}`,
  may: (scene, { householdId }) => mayChange(scene, householdId),
  async run(scene, { householdId, childIds, adultId, adult, address, since }) {
    const { tx, municipality, actor, now, today, touch } = scene
    if (since) orRefuse(hasHappened(since, today, '/since'))
    if ((adultId === undefined) === (adult === undefined))
      throw new Refused({ refused: 'households/names-nobody', status: 422, pointer: '/adultId' })
    for (const [at, child] of childIds.entries())
      if (!(await findMember(tx, { municipality, household: householdId, person: child })))
        throw new Refused({ refused: 'households/not-in-household', status: 422, pointer: `/childIds/${at}` })
    if (adultId) await mustBeOnFile(scene, adultId, '/adultId')
    const there =
      adultId ??
      (adult ? await registerPerson(scene, adult, { pointer: '/adult', hasAddress: address !== undefined }) : '')
    const living = adultId ? await householdsNow(tx, municipality, { person: adultId, but: householdId }) : []
    if (living.length === 1 && living[0]) return joinThere(scene, living[0], { householdId, childIds, since })
    const name = (await namesOf(tx, municipality, [there])).get(there)?.name ?? ''
    const stamp = { by: actor.id, at: now }
    const second = {
      municipality,
      name: adult ? `${adult.prefix} ${adult.family}`.trim() : name,
      persons: [there, ...childIds],
      ...(since && { since }),
    }
    const id = await addHousehold(tx, second, stamp)
    if (address) await moveTo(tx, { municipality, persons: [there], address, since: since ?? today }, stamp)
    await touchHousehold(tx, { municipality, household: householdId }, stamp)
    touch(householdId, id)
    return { id, version: 1 }
  },
})

/** The adult has a household already, so it gets the child; a second one of the same people would be a double. */
async function joinThere(
  { tx, municipality, actor, now, touch }: Scene,
  there: string,
  { householdId, childIds, since }: { householdId: string; childIds: readonly string[]; since: string | undefined },
): Promise<{ id: string; version: number }> {
  const stamp = { by: actor.id, at: now }
  const place = { municipality, household: there }
  for (const person of childIds) await joinHousehold(tx, place, { person, since: since ?? null })
  const version = await touchHousehold(tx, place, stamp)
  await touchHousehold(tx, { municipality, household: householdId }, stamp)
  touch(householdId, there)
  return { id: there, version }
}
