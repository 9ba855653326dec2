import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { ReviewRisk } from '../contract/risks.ts'
import { reviewRisk } from '../rules/risks/risks.ts'
import { changeBy, doTo, mayAnswerFor } from './risk-deeds.ts'

/** Somebody looked at a risk, and says when the next time is. */
export const reviewOneRisk = useCase({
  name: 'programme.review-risk',
  summary: 'Een risico opnieuw bekijken',
  action: 'change',
  purpose: 'policy',
  input: ReviewRisk,
  output: Saved,
  subject: ({ riskId }) => `risk/${riskId}`,
  may: (scene, { riskId }) => mayAnswerFor(scene, riskId),
  run: (scene, { riskId: id, version, why, reviewOn }) =>
    doTo(scene, { id, version }, (risk) => {
      const { today } = scene
      return reviewRisk(risk, { reviewOn, today }, changeBy(scene, why))
    }),
})
