import { Refused } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { registrationWarning } from './contract/settings.ts'
import { ListTrainings, requiredTrainings, TrainingList, taskRules } from './contract/skills.ts'
import { deploymentFor, registeredTasks } from './rules/deployment.ts'
import { registrationState } from './rules/registrations.ts'
import { mayReadStaff } from './rules/rights.ts'
import { missingTrainings, trainingSubjects } from './rules/trainings.ts'
import { listRegistrationsOf } from './store/registrations.ts'
import { settingOn } from './store/settings.ts'
import { listRights, listTrainings } from './store/skills.ts'
import { findWorker } from './store/workers.ts'

/** What somebody is trained in, what the training plan still asks, and which tasks the registration allows (M12). */
export const listTrainingsOf = useCase({
  name: 'organisations.list-trainings',
  summary: 'Scholing van een medewerker, en welke taken de registratie toelaat',
  action: 'read',
  purpose: 'administration',
  input: ListTrainings,
  output: TrainingList,
  subject: ({ workerId }) => `worker/${workerId}`,
  may: ({ actor }) => mayReadStaff(actor),
  async run(scene, { workerId }) {
    const { tx, municipality, today } = scene
    if (!(await findWorker(tx, { municipality, id: workerId })))
      throw new Refused({ refused: 'organisations/unknown-worker', status: 404 })
    const done = await listTrainings(tx, municipality, workerId)
    const roles = (await listRights(tx, { municipality, day: today })).filter(({ worker }) => worker === workerId)
    const asked = (await settingOn(tx, requiredTrainings, { municipality, day: today })).filter(({ role }) =>
      roles.some((held) => held.role === role),
    )
    return {
      trainings: done.flatMap(({ worker: _, subject, ...row }) =>
        trainingSubjects.filter((one) => one === subject).map((known) => ({ ...row, subject: known })),
      ),
      missing: missingTrainings(
        asked.map(({ subject }) => subject),
        done,
        today,
      ),
      tasks: await tasksOf(scene, workerId),
    }
  },
})

async function tasksOf({ tx, municipality, today }: Scene, worker: string) {
  const day = { municipality, day: today }
  const rules = await settingOn(tx, taskRules, day)
  const warnDays = await settingOn(tx, registrationWarning, day)
  const { state } = registrationState(await listRegistrationsOf(tx, municipality, worker), { day: today, warnDays })
  return registeredTasks
    .filter((task) => rules.some((rule) => rule.task === task))
    .map((task) => ({ task, deployment: deploymentFor(rules, { task, state }) }))
}
