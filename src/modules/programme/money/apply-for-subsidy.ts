import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { AddApplication } from '../contract/subsidies.ts'
import { keepAdded } from '../keep-figure.ts'
import { refuseUnknownOrganisation } from '../of-programme.ts'
import { mayWrite } from '../rights.ts'
import { refuseApplication } from '../rules/money/subsidies.ts'
import { addApplication, askedColumns, lockScheme } from '../store/subsidies.ts'

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
  async run(scene, { schemeId: scheme, ...asked }) {
    const { tx, actor, now, municipality } = scene
    const { programme, ...open } = await lockScheme(tx, { municipality, id: scheme })
    const refusal = refuseApplication(open, asked)
    if (refusal) throw new Refused(refusal)
    await refuseUnknownOrganisation(tx, municipality, asked.organisation)
    const id = newId(now)
    await addApplication(tx, { municipality, id, scheme }, asked, { by: actor.id, at: now })
    const about = { programme, kind: 'subsidy-application', about: id, name: asked.applicant } as const
    await keepAdded(scene, about, askedColumns(asked))
    return { id, version: 1 }
  },
})
