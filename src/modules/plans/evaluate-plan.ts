import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changePlan } from './change-plan.ts'
import { EvaluatePlan, PlanChanged } from './contract/plan.ts'
import { evaluatePlan as evaluatePlanRule } from './rules/life.ts'

/** Everybody says for themselves how far each goal is; side by side, never added up. */
export const evaluatePlan = useCase({
  name: 'plans.evaluate-plan',
  summary: 'Het plan evalueren',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: EvaluatePlan,
  output: PlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  run(scene, { dossierId, present, sayings }) {
    const evaluation = {
      on: scene.today,
      present,
      sayings: sayings.map(({ words, ...saying }) => ({ ...saying, ...(words && { words }) })),
    }
    return changePlan(scene, { dossierId }, (plan, change) => evaluatePlanRule(plan, evaluation, change))
  },
})
