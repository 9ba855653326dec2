import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { AddRelation, Changed } from './contract/changes.ts'
import { getMember, mayChange, mustBeOnFile } from './may-change.ts'
import { hasHappened, namesSomebodyElse } from './rules/family.ts'
import { addRelationRow } from './store/kin.ts'

/** "This person is … of that one": kin, care, couples and the own network, by name or on file (S001-010, S004-055). */
export const addRelation = useCase({
  name: 'households.add-relation',
  summary: 'Een relatie of iemand uit het netwerk vastleggen',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: AddRelation,
  output: Changed,
  subject: ({ personId }) => `person/${personId}`,
  may: (scene, { householdId }) => mayChange(scene, householdId),
  async run(scene, { householdId, personId, kind, otherId, otherName, since, strength, contact }) {
    const { tx, municipality, actor, now, today, touch } = scene
    await getMember(scene, householdId, personId)
    orRefuse(namesSomebodyElse(personId, { otherId, otherName }))
    if (otherId) await mustBeOnFile(scene, otherId, '/otherId')
    if (since) orRefuse(hasHappened(since, today, '/since'))
    const relation = {
      municipality,
      person: personId,
      kind,
      other: otherId ?? null,
      other_name: otherId ? null : (otherName ?? null),
      since: since?.replaceAll('-', '') ?? null,
      strength: strength ?? null,
      contact: contact ?? null,
    }
    touch(householdId)
    return { id: await addRelationRow(tx, relation, { by: actor.id, at: now }), version: 1 }
  },
})
