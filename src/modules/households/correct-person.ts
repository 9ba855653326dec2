import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Changed, CorrectPerson } from './contract/changes.ts'
import { getMember, mayChange } from './may-change.ts'
import { isRegisteredElsewhere } from './rules/family.ts'
import { addCorrection } from './store/person-changes.ts'

/** Puts a correction beside what a registration says; the registered fact stays as it came. */
export const correctPerson = useCase({
  name: 'households.correct-person',
  summary: 'Een correctie naast een geregistreerd gegeven zetten',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: CorrectPerson,
  output: Changed,
  subject: ({ personId }) => `person/${personId}`,
  may: (scene, { householdId }) => mayChange(scene, householdId),
  async run(scene, { householdId, personId, ...correction }) {
    const { tx, municipality, actor, now } = scene
    const person = await getMember(scene, householdId, personId)
    if (!isRegisteredElsewhere(person.source)) throw new Refused({ refused: 'households/registered-here' })
    scene.touch(householdId)
    const id = await addCorrection(tx, { municipality, person: personId, ...correction }, { by: actor.id, at: now })
    return { id, version: 1 }
  },
})
