import { orRefuse, Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Changed, Move } from './contract/changes.ts'
import { mayChange } from './may-change.ts'
import { endsAfterStart, hasHappened, saysWhere } from './rules/family.ts'
import type { PartialDate } from './rules/partial-date.ts'
import { latestStart, membersNow, moveTo, touchHousehold } from './store/members.ts'

/** The household moves, or some of it: the new address from that day, the old one ended and kept. */
export const move = useCase({
  name: 'households.move',
  summary: 'Een verhuizing vastleggen',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: Move,
  output: Changed,
  subject: ({ householdId }) => `household/${householdId}`,
  may: (scene, { householdId }) => mayChange(scene, householdId),
  async run(scene, { householdId, personIds, address, since, version }) {
    const { tx, municipality, actor, now, today, touch } = scene
    orRefuse(hasHappened(since, today, '/since'))
    orRefuse(saysWhere(address))
    const household = { municipality, household: householdId }
    const members = await membersNow(tx, household)
    const persons = personIds ?? members
    const stranger = persons.findIndex((person) => !members.includes(person))
    if (stranger >= 0)
      throw new Refused({ refused: 'households/not-in-household', status: 422, pointer: `/personIds/${stranger}` })
    const began = await latestStart(tx, municipality, persons)
    orRefuse(endsAfterStart({ since: (began ?? null) as PartialDate | null, until: since }, '/since'))
    const next = await touchHousehold(tx, household, { by: actor.id, at: now, version })
    await moveTo(tx, { municipality, persons, address, since }, { by: actor.id, at: now })
    touch(householdId)
    return { id: householdId, version: next }
  },
})
