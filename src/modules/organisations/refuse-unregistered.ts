import type { Refusal } from '../../platform/refusal.ts'
import type { Scene } from '../../platform/use-case.ts'
import { registrationWarning } from './contract/settings.ts'
import { taskRules } from './contract/skills.ts'
import { type DeploymentRefusal, type RegisteredTask, refuseDeployment } from './rules/deployment.ts'
import { registrationState } from './rules/registrations.ts'
import { listRegistrationsOf } from './store/registrations.ts'
import { settingOn } from './store/settings.ts'
import { getWorkerName } from './store/workers.ts'

/** For a module that gives somebody a task: a refusal when this municipality asks a registration for it (S002-147). */
export async function refuseUnregistered(
  { tx, municipality, today }: Pick<Scene, 'tx' | 'municipality' | 'today'>,
  { worker, task }: { worker: string; task: RegisteredTask },
  pointer: string,
): Promise<Refusal<DeploymentRefusal> | undefined> {
  const day = { municipality, day: today }
  const rules = await settingOn(tx, taskRules, day)
  if (!rules.some((rule) => rule.task === task)) return undefined
  const warnDays = await settingOn(tx, registrationWarning, day)
  const { state } = registrationState(await listRegistrationsOf(tx, municipality, worker), { day: today, warnDays })
  return refuseDeployment(rules, { task, state, name: await getWorkerName(tx, municipality, worker) }, pointer)
}
