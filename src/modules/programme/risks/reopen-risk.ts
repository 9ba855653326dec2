import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { ReopenRisk } from '../contract/risks.ts'
import { mayWrite } from '../rights.ts'
import { reopenRisk } from '../rules/risks/risks.ts'
import { changeBy, doTo } from './risk-deeds.ts'

/** It can happen (again) after all; its history goes on. */
export const reopenOneRisk = useCase({
  name: 'programme.reopen-risk',
  summary: 'Een afgesloten risico heropenen',
  action: 'change',
  purpose: 'policy',
  input: ReopenRisk,
  output: Saved,
  subject: ({ riskId }) => `risk/${riskId}`,
  may: ({ actor }) => mayWrite(actor),
  run: (scene, { riskId: id, version, why }) =>
    doTo(scene, { id, version }, (risk) => reopenRisk(risk, changeBy(scene, why))),
})
