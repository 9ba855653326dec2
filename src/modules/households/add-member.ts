import { orRefuse, Refused } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { AddMember, Changed } from './contract/changes.ts'
import { refuseDoubles } from './look-alikes.ts'
import { mayChange, mustBeOnFile } from './may-change.ts'
import { registerPerson } from './register-person.ts'
import { hasHappened, namesSomebodyElse } from './rules/family.ts'
import { addRelationRow } from './store/kin.ts'
import { joinHousehold, liveWith, touchHousehold } from './store/members.ts'
import { findMember, type PersonToChange } from './store/person-changes.ts'

/** Somebody joins the household: on file already, new, or a child on the way. */
export const addMember = useCase({
  name: 'households.add-member',
  summary: 'Iemand aan een gezin toevoegen',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: AddMember,
  output: Changed,
  subject: ({ householdId }) => `household/${householdId}`,
  may: (scene, { householdId }) => mayChange(scene, householdId),
  async run(scene, { householdId, existingId, person, since, livesWithId, parentIds, despite }) {
    const { tx, municipality, actor, now, today, touch } = scene
    if (since) orRefuse(hasHappened(since, today, '/since'))
    if ((existingId === undefined) === (person === undefined))
      throw new Refused({ refused: 'households/names-nobody', status: 422, pointer: '/existingId' })
    if (existingId) await mustBeOnFile(scene, existingId, '/existingId')
    if (person && despite === undefined) await refuseDoubles(scene, [{ ...person, pointer: '/person/family' }])
    const home = livesWithId
      ? await memberAt(scene, { householdId, id: livesWithId, pointer: '/livesWithId' })
      : undefined
    const hasAddress = home?.hasAddress ?? false
    const id = existingId ?? (person ? await registerPerson(scene, person, { pointer: '/person', hasAddress }) : '')
    if (home && person) await liveWith(tx, { municipality, person: id, other: home.id, since: since ?? today }, now)
    const joined = await joinHousehold(
      tx,
      { municipality, household: householdId },
      { person: id, since: since ?? null },
    )
    if (!joined) throw new Refused({ refused: 'households/already-member', pointer: '/existingId' })
    await addParents(scene, { householdId, child: id, parentIds })
    const version = await touchHousehold(tx, { municipality, household: householdId }, { by: actor.id, at: now })
    touch(householdId)
    return { id, version }
  },
})

/** Somebody of this household who is named in a field. */
async function memberAt(
  { tx, municipality }: Scene,
  { householdId, id, pointer }: { householdId: string; id: string; pointer: string },
): Promise<PersonToChange> {
  const found = await findMember(tx, { municipality, household: householdId, person: id })
  if (!found) throw new Refused({ refused: 'households/not-in-household', status: 422, pointer })
  return found
}

async function addParents(
  scene: Scene,
  { householdId, child, parentIds }: { householdId: string; child: string; parentIds: readonly string[] },
): Promise<void> {
  const { tx, municipality, actor, now } = scene
  for (const [at, parent] of parentIds.entries()) {
    orRefuse(namesSomebodyElse(child, { otherId: parent }))
    await memberAt(scene, { householdId, id: parent, pointer: `/parentIds/${at}` })
    const none = { other_name: null, since: null, strength: null, contact: null }
    await addRelationRow(
      tx,
      { municipality, person: parent, kind: 'parent', other: child, ...none },
      { by: actor.id, at: now },
    )
  }
}
