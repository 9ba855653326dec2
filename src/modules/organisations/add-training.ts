import { newId } from '../../platform/ids.ts'
import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { AddTraining } from './contract/skills.ts'
import { mayManage } from './rules/rights.ts'
import { refuseTraining } from './rules/trainings.ts'
import { addTraining } from './store/skills.ts'
import { findWorker } from './store/workers.ts'

/** Somebody was trained in something, on a day; a training that must be done again has a last day. */
export const addWorkerTraining = useCase({
  name: 'organisations.add-training',
  summary: 'Scholing van een medewerker vastleggen',
  action: 'add',
  purpose: 'administration',
  input: AddTraining,
  output: Saved,
  subject: ({ workerId }) => `worker/${workerId}`,
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, today, municipality }, { workerId, ...training }) {
    if (!(await findWorker(tx, { municipality, id: workerId })))
      throw new Refused({ refused: 'organisations/unknown-worker', status: 404 })
    const refusal = refuseTraining(training, today)
    if (refusal) throw new Refused(refusal)
    const id = newId(now)
    await addTraining(tx, { municipality, id, worker: workerId, ...training }, { by: actor.id, at: now })
    return { id, version: 1 }
  },
})
