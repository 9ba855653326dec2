import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Changed, ReportDeath } from './contract/changes.ts'
import { getMember, mayChange } from './may-change.ts'
import { reportDeath } from './rules/family.ts'
import { changePerson, endLife, holdPerson } from './store/person-changes.ts'

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
    await holdPerson(tx, { municipality, id: personId, version })
    orRefuse(reportDeath(person, died, today))
    const set = { death: died.replaceAll('-', ''), by: actor.id, at: now }
    const next = await changePerson(tx, { municipality, id: personId, version }, set)
    await endLife(tx, { municipality, person: personId }, died)
    scene.touch(householdId)
    return { id: personId, version: next }
  },
})
