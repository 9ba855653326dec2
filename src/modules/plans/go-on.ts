import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changePlan } from './change-plan.ts'
import { GoOn, PlanChanged } from './contract/plan.ts'
import { goOn as goOnRule } from './rules/life.ts'

/** The same plan goes on, with the next date to look at it. */
export const goOn = useCase({
  name: 'plans.go-on',
  summary: 'Na een evaluatie met hetzelfde plan verder',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: GoOn,
  output: PlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  run(scene, { dossierId, evaluationDate, version }) {
    const ask = { evaluateOn: evaluationDate, today: scene.today }
    return changePlan(scene, { dossierId, version }, (plan, change) => goOnRule(plan, ask, change))
  },
})
