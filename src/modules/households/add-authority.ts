import { orRefuse, Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { AddAuthority, Changed } from './contract/changes.ts'
import { getMember, mayChange, mustBeOnFile } from './may-change.ts'
import { hasHappened, mayHaveAuthorityOver } from './rules/family.ts'
import { addAuthorityRow } from './store/kin.ts'

/** Who holds authority over a child, by which source and since when; what somebody told stays to be checked (N-CON-04). */
export const addAuthority = useCase({
  name: 'households.add-authority',
  summary: 'Vastleggen wie het gezag heeft',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: AddAuthority,
  output: Changed,
  subject: ({ childId }) => `person/${childId}`,
  may: (scene, { householdId }) => mayChange(scene, householdId),
  async run(scene, { householdId, childId, kind, holderId, holderName, source, since }) {
    const { tx, municipality, actor, now, today, touch } = scene
    orRefuse(mayHaveAuthorityOver(await getMember(scene, householdId, childId), today))
    if (kind !== 'nobody-for-now' && holderId === undefined && !holderName)
      throw new Refused({ refused: 'households/names-nobody', status: 422, pointer: '/holderName' })
    if (holderId) await mustBeOnFile(scene, holderId, '/holderId')
    if (since) orRefuse(hasHappened(since, today, '/since'))
    const fact = {
      municipality,
      child: childId,
      kind,
      holder: holderId ?? null,
      holder_name: holderId ? null : (holderName ?? null),
      since: since?.replaceAll('-', '') ?? null,
      source,
    }
    touch(householdId)
    return { id: await addAuthorityRow(tx, fact, { by: actor.id, at: now }), version: 1 }
  },
})
