import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { SettleSubsidy } from '../contract/subsidies.ts'
import { mayWrite } from '../rights.ts'
import { settle } from '../rules/money/subsidies.ts'
import { stepOn } from './subsidy-course.ts'

/** The last word on a subsidy: what it comes to, at most what was granted. */
export const settleSubsidy = useCase({
  name: 'programme.settle-subsidy',
  summary: 'Een subsidie vaststellen',
  action: 'change',
  purpose: 'policy',
  input: SettleSubsidy,
  output: Saved,
  subject: ({ applicationId }) => `subsidy-application/${applicationId}`,
  may: ({ actor }) => mayWrite(actor),
  run: (scene, { applicationId, version, ...settlement }) =>
    stepOn(scene, { applicationId, version }, (application) => settle(application, settlement)),
})
