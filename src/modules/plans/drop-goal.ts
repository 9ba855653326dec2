import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changePlan } from './change-plan.ts'
import { DropGoal, PlanChanged } from './contract/plan.ts'
import { dropGoal as dropGoalRule } from './rules/content.ts'

/** Takes a goal out while nobody agreed on it. */
export const dropGoal = useCase({
  name: 'plans.drop-goal',
  summary: 'Een doel weghalen waar nog niemand mee instemde',
  action: 'delete',
  purpose: 'youth-help',
  conceal: true,
  input: DropGoal,
  output: PlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  run(scene, { dossierId, goalId, version }) {
    return changePlan(scene, { dossierId, version }, (plan, change) => dropGoalRule(plan, goalId, change))
  },
})
