import { newId } from '../../platform/ids.ts'
import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { SetDeputy } from './contract/workers.ts'
import { dayBefore, holdsOn, refuseStart } from './rules/dated.ts'
import { mayArrangeAbsence } from './rules/rights.ts'
import { addDeputy, endDeputiesAfter, lockAbsences } from './store/absences.ts'
import { findWorkersById } from './store/workers.ts'

/** Who stands in for somebody as a rule; the next absence proposes this person. Follows the former one without a gap. */
export const setDeputy = useCase({
  name: 'organisations.set-deputy',
  summary: 'Een vaste vervanger kiezen',
  action: 'add',
  purpose: 'administration',
  input: SetDeputy,
  output: Saved,
  subject: ({ workerId }) => `worker/${workerId}`,
  may: ({ actor }, { workerId }) => mayArrangeAbsence(actor, workerId),
  async run({ tx, actor, now, today, municipality }, { workerId: worker, deputy, since }) {
    await lockAbsences(tx, municipality)
    const people = await findWorkersById(tx, municipality, [worker, deputy])
    const standsIn = people.get(deputy)
    if (!people.has(worker)) throw new Refused({ refused: 'organisations/unknown-worker', status: 404 })
    if (deputy === worker)
      throw new Refused({ refused: 'organisations/deputy-is-self', pointer: '/deputy', status: 422 })
    if (!standsIn || !holdsOn(standsIn, since))
      throw new Refused({ refused: 'organisations/deputy-not-active', pointer: '/deputy' })
    const refusal = refuseStart(since, { today })
    if (refusal) throw new Refused(refusal)
    const stamp = { by: actor.id, at: now }
    await endDeputiesAfter(tx, { municipality, worker }, { until: dayBefore(since), ...stamp })
    const id = newId(now)
    await addDeputy(tx, { municipality, id, worker, deputy, since }, stamp)
    return { id, version: 1 }
  },
})
