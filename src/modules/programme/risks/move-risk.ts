import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { MoveRisk } from '../contract/risks.ts'
import { moveRisk } from '../rules/risks/risks.ts'
import { changeBy, doTo, mayAnswerFor } from './risk-deeds.ts'

/** Lays a risk in another cell, with why; where it lay stays to be seen. */
export const moveOneRisk = useCase({
  name: 'programme.move-risk',
  summary: 'Een risico verplaatsen in de matrix',
  action: 'change',
  purpose: 'policy',
  input: MoveRisk,
  output: Saved,
  subject: ({ riskId }) => `risk/${riskId}`,
  may: (scene, { riskId }) => mayAnswerFor(scene, riskId),
  run: (scene, { riskId: id, version, why, ...cell }) =>
    doTo(scene, { id, version }, (risk) => moveRisk(risk, cell, changeBy(scene, why))),
})
