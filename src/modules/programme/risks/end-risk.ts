import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { EndRisk } from '../contract/risks.ts'
import { mayWrite } from '../rights.ts'
import { endRisk } from '../rules/risks/risks.ts'
import { changeBy, doTo } from './risk-deeds.ts'

/** It cannot happen any more, or it did happen; with why, and from today. */
export const endOneRisk = useCase({
  name: 'programme.end-risk',
  summary: 'Een risico afsluiten',
  action: 'change',
  purpose: 'policy',
  input: EndRisk,
  output: Saved,
  subject: ({ riskId }) => `risk/${riskId}`,
  may: ({ actor }) => mayWrite(actor),
  run: (scene, { riskId: id, version, how, why }) =>
    doTo(scene, { id, version }, (risk) => endRisk(risk, { on: scene.today, how }, changeBy(scene, why))),
})
