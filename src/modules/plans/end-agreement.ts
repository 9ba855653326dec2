import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changePlan } from './change-plan.ts'
import { EndAgreement, PlanChanged } from './contract/plan.ts'
import { endAgreement as end } from './rules/agreements.ts'

/** An agreement holds no longer; it stays readable with when and why. */
export const endAgreement = useCase({
  name: 'plans.end-agreement',
  summary: 'Een afspraak beëindigen',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: EndAgreement,
  output: PlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  run: (scene, { dossierId, agreementId: id, version, why }) =>
    changePlan(scene, { dossierId, version, why }, (plan, change) => end(plan, { id, on: scene.today }, change)),
})
