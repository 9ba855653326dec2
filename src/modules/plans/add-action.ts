import { newId } from '../../platform/ids.ts'
import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changePlan } from './change-plan.ts'
import { AddAction, PlanChanged } from './contract/plan.ts'
import { setAction } from './rules/content.ts'

/** Says who does what for a goal: the family, the network or a helper. */
export const addAction = useCase({
  name: 'plans.add-action',
  summary: 'Een actie bij een doel zetten',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: AddAction,
  output: PlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  run(scene, { dossierId, goalId, text, by, untilDate, why }) {
    const action = { id: newId(scene.now), text, by, ...(untilDate && { until: untilDate }) }
    return changePlan(scene, { dossierId, why }, (plan, change) => setAction(plan, { goal: goalId, action }, change))
  },
})
