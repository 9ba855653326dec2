import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { DecideSubsidy } from '../contract/subsidies.ts'
import { mayWrite } from '../rights.ts'
import { decide } from '../rules/money/subsidies.ts'
import { stepOn } from './subsidy-course.ts'

/** Grants a subsidy in whole or in part, or refuses it; never over the ceiling of the scheme. */
export const decideSubsidy = useCase({
  name: 'programme.decide-subsidy',
  summary: 'Op een subsidieaanvraag beslissen',
  action: 'change',
  purpose: 'policy',
  input: DecideSubsidy,
  output: Saved,
  subject: ({ applicationId }) => `subsidy-application/${applicationId}`,
  may: ({ actor }) => mayWrite(actor),
  run: (scene, { applicationId, version, ...grant }) =>
    stepOn(scene, { applicationId, version }, (application, around) => decide(application, grant, around)),
})
