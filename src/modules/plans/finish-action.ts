import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changePlan } from './change-plan.ts'
import { FinishAction, PlanChanged } from './contract/plan.ts'
import { doAction } from './rules/content.ts'

/** An action is done; that changes nothing in what was agreed. */
export const finishAction = useCase({
  name: 'plans.finish-action',
  summary: 'Een actie is gedaan',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: FinishAction,
  output: PlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  run(scene, { dossierId, goalId, actionId, version }) {
    return changePlan(scene, { dossierId, version }, (plan, change) =>
      doAction(plan, { goal: goalId, action: actionId, on: scene.today }, change),
    )
  },
})
