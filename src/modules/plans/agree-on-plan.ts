import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changePlan } from './change-plan.ts'
import { followClocks } from './clocks-of.ts'
import { AgreeOnPlan, PlanChanged } from './contract/plan.ts'
import { agreeOnPlan as agree } from './rules/life.ts'
import { loadDirectors } from './who-speaks.ts'

/** Family and director say yes to the plan; from then on it is in force, until its evaluation. */
export const agreeOnPlan = useCase({
  name: 'plans.agree-on-plan',
  summary: 'Met het plan instemmen',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: AgreeOnPlan,
  output: PlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  async run(scene, { dossierId, assents, evaluationDate, version }) {
    const { today } = scene
    const directors = await loadDirectors(scene, dossierId)
    const given = assents.map(({ words, ...assent }) => ({ ...assent, on: today, ...(words && { words }) }))
    const ask = { assents: given, directors, evaluateOn: evaluationDate, today }
    const changed = await changePlan(scene, { dossierId, version }, (plan, change) => agree(plan, ask, change))
    await followClocks(scene, dossierId)
    return changed
  },
})
