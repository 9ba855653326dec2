import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changePlan } from './change-plan.ts'
import { EndPlan, PlanChanged } from './contract/plan.ts'
import { endPlan as endPlanRule } from './rules/life.ts'

/** Ends the plan, always with a reason. */
export const endPlan = useCase({
  name: 'plans.end-plan',
  summary: 'Het plan beëindigen',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: EndPlan,
  output: PlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  run(scene, { dossierId, why, version }) {
    return changePlan(scene, { dossierId, version, why }, endPlanRule)
  },
})
