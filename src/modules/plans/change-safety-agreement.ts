import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changePlan } from './change-plan.ts'
import { ChangeSafetyAgreement, PlanChanged } from './contract/plan.ts'
import { setSafetyAgreement } from './rules/agreements.ts'

/** Words a safety agreement anew: another watcher, another day to look again. */
export const changeSafetyAgreement = useCase({
  name: 'plans.change-safety-agreement',
  summary: 'Een veiligheidsafspraak veranderen',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: ChangeSafetyAgreement,
  output: PlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  run: (scene, { dossierId, agreementId, version, why, reviewDate, ...agreement }) =>
    changePlan(scene, { dossierId, version, why }, (plan, change) =>
      plan.safety.some(({ id }) => id === agreementId)
        ? setSafetyAgreement(plan, { id: agreementId, reviewOn: reviewDate, ...agreement }, change)
        : { refused: 'plans/agreement-unknown', status: 404 },
    ),
})
