import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Changed, ReportDeath } from './contract/changes.ts'
import { getMember, mayChange } from './may-change.ts'
import { reportDeath } from './rules/family.ts'
import { changePerson, endLife, refuseStalePerson } from './store/person-changes.ts'

/** Somebody died: they leave their households on that day and stay in the picture of the family. */
export const reportTheDeath = useCase({
  name: 'households.report-death',
  summary: 'Een overlijden melden',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: ReportDeath,
  output: Changed,
  subject: ({ personId }) => `person/${personId}`,
  may: (scene, { householdId }) => mayChange(scene, householdId),
  async run(scene, { householdId, personId, died, version }) {
    const { tx, municipality, actor, now, today } = scene
    const person = await getMember(scene, householdId, personId)
    await refuseStalePerson(tx, { municipality, person: personId, version })
    orRefuse(reportDeath(person, died, today))
    const how = { municipality, person: personId, version, by: actor.id, at: now }
    const next = await changePerson(tx, how, { death: died.replaceAll('-', '') })
    await endLife(tx, { municipality, person: personId }, died)
    scene.touch(householdId)
    return { id: personId, version: next }
  },
})
