import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Merged, TellApart } from './contract/doubles.ts'
import { mayCompare } from './list-doubles.ts'
import { keepApart } from './store/doubles.ts'
import { holdPersons, householdsOf } from './store/merges.ts'

/** Two registrations that look alike are two persons; the pair is not shown again. */
export const tellApart = useCase({
  name: 'households.tell-apart',
  summary: 'Vastleggen dat twee registraties verschillende personen zijn',
  action: 'add',
  purpose: 'youth-help',
  input: TellApart,
  output: Merged,
  subject: ({ personId, otherId }) => `person/${personId}/${otherId}`,
  may: mayCompare,
  async run({ tx, municipality, actor, now, touch }, { personId, otherId, why }) {
    const persons = await holdPersons(tx, municipality, [personId, otherId])
    if (persons.size < 2) throw new Refused({ refused: 'households/not-in-household', status: 404 })
    await keepApart(tx, { municipality, one: personId, other: otherId, why }, { by: actor.id, at: now })
    touch(...(await householdsOf(tx, municipality, [personId, otherId])))
    return { id: personId, version: 1 }
  },
})
