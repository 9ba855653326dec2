import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changePlan } from './change-plan.ts'
import { EndAgreement, PlanChanged } from './contract/plan.ts'
import { endSafetyAgreement as end } from './rules/agreements.ts'

/** A safety agreement is needed no longer, as somebody judged and wrote down. */
export const endSafetyAgreement = useCase({
  name: 'plans.end-safety-agreement',
  summary: 'Een veiligheidsafspraak beëindigen',
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
