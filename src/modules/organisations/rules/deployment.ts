import type { Refusal } from '../../../platform/refusal.ts'
import type { RegistrationState } from './registrations.ts'

/** Tasks for which a municipality can ask a registration (S002-147, N-ACC-02). Modules that give such a task ask here. */
export const registeredTasks = ['direct', 'weigh-signal'] as const
export type RegisteredTask = (typeof registeredTasks)[number]

/** How strict: only registered people, or anybody who works under one; what is not named is for everybody. */
export const deploymentRules = ['registered', 'under-registered'] as const
export type DeploymentRule = (typeof deploymentRules)[number]

export type TaskRule = { task: RegisteredTask; rule: DeploymentRule }

export type DeploymentRefusal = 'organisations/task-asks-registration'

/** May somebody in this state of registration be given the task by oneself, only under somebody registered, or not? */
export function deploymentFor(
  rules: readonly TaskRule[],
  { task, state }: { task: RegisteredTask; state: RegistrationState },
): 'free' | 'under-supervision' | 'not' {
  const found = rules.find((one) => one.task === task)
  if (!found || state === 'valid' || state === 'expiring') return 'free'
  return found.rule === 'registered' ? 'not' : 'under-supervision'
}

export function refuseDeployment(
  rules: readonly TaskRule[],
  ask: { task: RegisteredTask; state: RegistrationState; name: string },
  pointer: string,
): Refusal<DeploymentRefusal> | undefined {
  if (deploymentFor(rules, ask) !== 'not') return undefined
  return { refused: 'organisations/task-asks-registration', facts: { name: ask.name }, pointer }
}
