import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changePlan } from './change-plan.ts'
import { ChangeAgreement, PlanChanged } from './contract/plan.ts'
import { setAgreement } from './rules/agreements.ts'
import { withoutGaps } from './rules/content.ts'

/** Words an agreement anew; once people agreed on the plan, with the reason. */
export const changeAgreement = useCase({
  name: 'plans.change-agreement',
  summary: 'Een afspraak anders verwoorden',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: ChangeAgreement,
  output: PlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  run: (scene, { dossierId, agreementId, version, why, ...agreement }) =>
    changePlan(scene, { dossierId, version, why }, (plan, change) =>
      plan.agreements.some(({ id }) => id === agreementId)
        ? setAgreement(plan, { id: agreementId, ...withoutGaps(agreement) }, change)
        : { refused: 'plans/agreement-unknown', status: 404 },
    ),
})
