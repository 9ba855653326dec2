import { orRefuse, Refused } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { AddMember, Changed } from './contract/changes.ts'
import { refuseDoubles } from './look-alikes.ts'
import { mayChange, mustBeOnFile } from './may-change.ts'
import { registerPerson } from './register-person.ts'
import { hasHappened, namesSomebodyElse } from './rules/family.ts'
import { addRelationRow } from './store/kin.ts'
import { joinHousehold, touchHousehold } from './store/members.ts'
import { findMember } from './store/person-changes.ts'

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
  async run(scene, { householdId, existingId, person, since, parentIds, despite }) {
    const { tx, municipality, actor, now, today, touch } = scene
    if (since) orRefuse(hasHappened(since, today, '/since'))
    if ((existingId === undefined) === (person === undefined))
      throw new Refused({ refused: 'households/names-nobody', status: 422, pointer: '/existingId' })
    if (existingId) await mustBeOnFile(scene, existingId, '/existingId')
    if (person && despite === undefined) await refuseDoubles(scene, [{ ...person, pointer: '/person/family' }])
    const id =
      existingId ?? (person ? await registerPerson(scene, person, { pointer: '/person', hasAddress: false }) : '')
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

async function addParents(
  { tx, municipality, actor, now }: Scene,
  { householdId, child, parentIds }: { householdId: string; child: string; parentIds: readonly string[] },
): Promise<void> {
  for (const [at, parent] of parentIds.entries()) {
    orRefuse(namesSomebodyElse(child, { otherId: parent }))
    if (!(await findMember(tx, { municipality, household: householdId, person: parent })))
      throw new Refused({ refused: 'households/not-in-household', status: 422, pointer: `/parentIds/${at}` })
    const none = { other_name: null, since: null, strength: null, contact: null }
    await addRelationRow(
      tx,
      { municipality, person: parent, kind: 'parent', other: child, ...none },
      { by: actor.id, at: now },
    )
  }
}
