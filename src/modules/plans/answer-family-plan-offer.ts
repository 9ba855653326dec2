import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changeFamilyPlan } from './change-family-plan.ts'
import { AnswerOffer, FamilyPlanChanged } from './contract/family-plan.ts'
import { answerOffer } from './rules/family-group-plan.ts'

/** What the family says to the offer; one of those it was made to answers for all. */
export const answerFamilyPlanOffer = useCase({
  name: 'plans.answer-family-plan-offer',
  summary: 'Het antwoord van het gezin op het aanbod vastleggen',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: AnswerOffer,
  output: FamilyPlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/family-plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  async run(scene, { dossierId, offerId, makesIt, by, date, version }) {
    const answer = { offer: offerId, makesIt, by, on: date ?? scene.today }
    return {
      id: offerId,
      version: await changeFamilyPlan(scene, { dossierId, kind: 'family-plan-answered', version }, (file) =>
        answerOffer(file, answer),
      ),
    }
  },
})
