import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { AccountSubsidy } from '../contract/subsidies.ts'
import { mayWrite } from '../rights.ts'
import { account } from '../rules/money/subsidies.ts'
import { stepOn } from './subsidy-course.ts'

/** What was done with a subsidy, as its receiver accounts for it. */
export const accountForSubsidy = useCase({
  name: 'programme.account-for-subsidy',
  summary: 'De verantwoording van een subsidie vastleggen',
  action: 'change',
  purpose: 'policy',
  input: AccountSubsidy,
  output: Saved,
  subject: ({ applicationId }) => `subsidy-application/${applicationId}`,
  may: ({ actor }) => mayWrite(actor),
  run: (scene, { applicationId, version, ...given }) =>
    stepOn(scene, { applicationId, version }, (application) => account(application, given)),
})
