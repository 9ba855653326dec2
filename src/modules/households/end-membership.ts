import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Changed, EndMembership } from './contract/changes.ts'
import { getMember, mayChange } from './may-change.ts'
import { endsAfterStart, hasHappened } from './rules/family.ts'
import { leaveHousehold, touchHousehold } from './store/members.ts'

/** Somebody leaves the household on a day; that they were in it stays. */
export const endMembership = useCase({
  name: 'households.end-membership',
  summary: 'Iemand uit een gezin halen',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: EndMembership,
  output: Changed,
  subject: ({ householdId }) => `household/${householdId}`,
  may: (scene, { householdId }) => mayChange(scene, householdId),
  async run(scene, { householdId, personId, until, version }) {
    const { tx, municipality, actor, now, today, touch } = scene
    const member = await getMember(scene, householdId, personId)
    orRefuse(hasHappened(until, today, '/until'))
    orRefuse(endsAfterStart({ since: member.since, until }, '/until'))
    const household = { municipality, household: householdId }
    const next = await touchHousehold(tx, household, { by: actor.id, at: now, version })
    await leaveHousehold(tx, household, { person: personId, until })
    touch(householdId)
    return { id: householdId, version: next }
  },
})
