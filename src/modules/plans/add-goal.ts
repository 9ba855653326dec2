import { newId } from '../../platform/ids.ts'
import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changePlan } from './change-plan.ts'
import { AddGoal, PlanChanged } from './contract/plan.ts'
import { setGoal, withoutGaps } from './rules/content.ts'

/** Adds a goal, in the words of the family. */
export const addGoal = useCase({
  name: 'plans.add-goal',
  summary: 'Een doel aan het plan toevoegen',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: AddGoal,
  output: PlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  run(scene, { dossierId, why, ...goal }) {
    return changePlan(scene, { dossierId, why }, (plan, change) =>
      setGoal(plan, { id: newId(scene.now), actions: [], ...withoutGaps(goal) }, change),
    )
  },
})
