import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Changed, ReportBirth } from './contract/changes.ts'
import { getMember, mayChange } from './may-change.ts'
import { reportBirth } from './rules/family.ts'
import { holdPerson, keepIdentity } from './store/person-changes.ts'

/** A child on the way is born: it keeps its place in the family and in every file. */
export const reportTheBirth = useCase({
  name: 'households.report-birth',
  summary: 'De geboorte van een verwacht kind melden',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: ReportBirth,
  output: Changed,
  subject: ({ personId }) => `person/${personId}`,
  may: (scene, { householdId }) => mayChange(scene, householdId),
  async run(scene, { householdId, personId, born, given, sex, version }) {
    const { tx, municipality, settings, actor, now, today } = scene
    const child = await getMember(scene, householdId, personId)
    await holdPerson(tx, { municipality, id: personId, version })
    orRefuse(reportBirth(child, born, today))
    const { prefix, family, completeBy } = child
    const identity = { given, prefix, family, sex, birth: born.replaceAll('-', ''), completeBy }
    const how = { municipality, id: personId, version, by: actor.id, at: now, secret: settings.secret }
    const next = await keepIdentity(tx, identity, how)
    scene.touch(householdId)
    return { id: personId, version: next }
  },
})
