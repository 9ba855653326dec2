import { newId } from '../../platform/ids.ts'
import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changePlan } from './change-plan.ts'
import { AddSafetyAgreement, PlanChanged } from './contract/plan.ts'
import { setSafetyAgreement } from './rules/agreements.ts'

/** Adds what keeps the children safe, who watches it, and when one looks again. */
export const addSafetyAgreement = useCase({
  name: 'plans.add-safety-agreement',
  summary: 'Een veiligheidsafspraak in het plan zetten',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: AddSafetyAgreement,
  output: PlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  run(scene, { dossierId, text, watchedBy, ifItGoesWrong, reviewDate, why }) {
    const agreement = { id: newId(scene.now), text, watchedBy, ifItGoesWrong, reviewOn: reviewDate }
    return changePlan(scene, { dossierId, why }, (plan, change) => setSafetyAgreement(plan, agreement, change))
  },
})
