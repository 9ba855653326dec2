import { newId } from '../../platform/ids.ts'
import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { AddRegistration } from './contract/workers.ts'
import { refuseRegistration } from './rules/registrations.ts'
import { mayManage } from './rules/rights.ts'
import { addRegistration } from './store/registrations.ts'
import { findWorker } from './store/workers.ts'

/** A registration in SKJ or BIG, looked up in the register on a day (N-ACC-02). A renewal is a new one that follows. */
export const addWorkerRegistration = useCase({
  name: 'organisations.add-registration',
  summary: 'Een beroepsregistratie vastleggen',
  action: 'add',
  purpose: 'administration',
  input: AddRegistration,
  output: Saved,
  subject: ({ workerId }) => `worker/${workerId}`,
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, today, municipality }, { workerId, ...registration }) {
    if (!(await findWorker(tx, { municipality, id: workerId })))
      throw new Refused({ refused: 'organisations/unknown-worker', status: 404 })
    const refusal = refuseRegistration(registration, today)
    if (refusal) throw new Refused(refusal)
    const id = newId(now)
    await addRegistration(tx, { municipality, id, worker: workerId, ...registration }, { by: actor.id, at: now })
    return { id, version: 1 }
  },
})
