import { orRefuse, Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Changed, ChangeRelation } from './contract/changes.ts'
import { mayChange } from './may-change.ts'
import { endsAfterStart, hasHappened, isRegisteredElsewhere } from './rules/family.ts'
import type { PartialDate } from './rules/partial-date.ts'
import { changeRelationRow, findRelation } from './store/kin.ts'
import { findMember } from './store/person-changes.ts'

/** Ends a relation on a day, or says anew how much contact there is. What a registration says of it is not ended by us. */
export const changeRelation = useCase({
  name: 'households.change-relation',
  summary: 'Een relatie beëindigen of bijwerken',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: ChangeRelation,
  output: Changed,
  subject: ({ relationId }) => `relation/${relationId}`,
  may: (scene, { householdId }) => mayChange(scene, householdId),
  async run(scene, { householdId, relationId, until, strength, contact, version }) {
    const { tx, municipality, actor, now, today, touch } = scene
    const relation = await findRelation(tx, { municipality, id: relationId })
    const ends = relation ? [relation.person, relation.other ?? relation.person] : []
    const here = await Promise.all(
      ends.map((person) => findMember(tx, { municipality, household: householdId, person })),
    )
    if (!relation || here.every((one) => one === undefined))
      throw new Refused({ refused: 'households/unknown-fact', status: 404 })
    if (until) {
      if (isRegisteredElsewhere(relation.source)) throw new Refused({ refused: 'households/registered-elsewhere' })
      orRefuse(hasHappened(until, today, '/until'))
      orRefuse(endsAfterStart({ since: relation.since as PartialDate | null, until }, '/until'))
    }
    const set = {
      ...(until && { until: until.replaceAll('-', '') }),
      ...(strength && { strength }),
      ...(contact !== undefined && { contact }),
      ...{ by: actor.id, at: now },
    }
    const next = await changeRelationRow(tx, { municipality, id: relationId, version }, set)
    touch(householdId)
    return { id: relationId, version: next }
  },
})
