import { newId } from '../../platform/ids.ts'
import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changePlan } from './change-plan.ts'
import { AddAgreement, PlanChanged } from './contract/plan.ts'
import { setAgreement } from './rules/agreements.ts'

/** Adds what all hold each other to, and what happens otherwise (S001-012). */
export const addAgreement = useCase({
  name: 'plans.add-agreement',
  summary: 'Een afspraak in het plan zetten',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: AddAgreement,
  output: PlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  run(scene, { dossierId, text, otherwise, why }) {
    const agreement = { id: newId(scene.now), text, ...(otherwise && { otherwise }) }
    return changePlan(scene, { dossierId, why }, (plan, change) => setAgreement(plan, agreement, change))
  },
})
