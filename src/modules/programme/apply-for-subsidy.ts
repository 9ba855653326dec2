import { newId } from '../../platform/ids.ts'
import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { AddApplication } from './contract/subsidies.ts'
import { refuseUnknownOrganisation } from './of-programme.ts'
import { mayWrite } from './rights.ts'
import { refuseApplication } from './rules/money/subsidies.ts'
import { addApplication, lockScheme } from './store/subsidies.ts'

/** An application that came in, or that the municipality sent: by whom, for what, how much and when. */
export const applyForSubsidy = useCase({
  name: 'programme.apply-for-subsidy',
  summary: 'Een subsidieaanvraag vastleggen',
  action: 'add',
  purpose: 'policy',
  input: AddApplication,
  output: Saved,
  subject: ({ schemeId }) => `subsidy-scheme/${schemeId}`,
  may: ({ actor }) => mayWrite(actor),
  async run({ tx, actor, now, municipality }, { schemeId: scheme, ...asked }) {
    const refusal = refuseApplication(await lockScheme(tx, { municipality, id: scheme }), asked)
    if (refusal) throw new Refused(refusal)
    await refuseUnknownOrganisation(tx, municipality, asked.organisation)
    const id = newId(now)
    await addApplication(tx, { municipality, id, scheme }, asked, { by: actor.id, at: now })
    return { id, version: 1 }
  },
})
