import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changePlan } from './change-plan.ts'
import { ChangeGoal, PlanChanged } from './contract/plan.ts'
import { setGoal, withoutGaps } from './rules/content.ts'

/** Puts another wording in the place of a goal; once people agreed on it, with the reason. */
export const changeGoal = useCase({
  name: 'plans.change-goal',
  summary: 'Een doel anders verwoorden',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: ChangeGoal,
  output: PlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  run(scene, { dossierId, goalId, version, why, ...goal }) {
    return changePlan(scene, { dossierId, version, why }, (plan, change) => {
      const actions = plan.goals.find(({ id }) => id === goalId)?.actions
      return actions
        ? setGoal(plan, { id: goalId, actions, ...withoutGaps(goal) }, change)
        : { refused: 'plans/goal-unknown', status: 404 as const }
    })
  },
})
