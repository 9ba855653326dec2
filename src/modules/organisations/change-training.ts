import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { ChangeTraining } from './contract/skills.ts'
import { mayManage } from './rules/rights.ts'
import { refuseTraining } from './rules/trainings.ts'
import { changeTraining } from './store/skills.ts'

/** Corrects what was written down; a last day before the first takes it away, and keeps that it was there. */
export const changeWorkerTraining = useCase({
  name: 'organisations.change-training',
  summary: 'Vastgelegde scholing corrigeren',
  action: 'change',
  purpose: 'administration',
  input: ChangeTraining,
  output: Saved,
  subject: ({ trainingId }) => `training/${trainingId}`,
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, today, municipality }, { trainingId: id, version, ...training }) {
    const refusal = refuseTraining(training, today)
    if (refusal) throw new Refused(refusal)
    const set = { ...training, by: actor.id, at: now }
    return { id, version: await changeTraining(tx, { municipality, id, version }, set) }
  },
})
