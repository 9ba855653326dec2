import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { ChangeApplication } from '../contract/subsidies.ts'
import { keepChanged } from '../keep-figure.ts'
import { refuseUnknownOrganisation } from '../of-programme.ts'
import { mayWrite } from '../rights.ts'
import { refuseApplication } from '../rules/money/subsidies.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { askedColumns, changeApplicationRow, holdApplication, lockScheme } from '../store/subsidies.ts'

/** Corrects what was asked, as long as nobody decided on it. */
export const changeSubsidyApplication = useCase({
  name: 'programme.change-subsidy-application',
  summary: 'Een subsidieaanvraag corrigeren',
  action: 'change',
  purpose: 'policy',
  input: ChangeApplication,
  output: Saved,
  subject: ({ applicationId }) => `subsidy-application/${applicationId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { applicationId: id, version, ...asked }) {
    const { tx, actor, now, municipality } = scene
    const seen = { municipality, id, version }
    const row = await holdApplication(tx, seen)
    if (row.granted !== null) throw new Refused({ refused: 'programme/already-decided' satisfies ProgrammeRefusal })
    const { programme, ...scheme } = await lockScheme(tx, { municipality, id: row.scheme })
    const refusal = refuseApplication(scheme, asked)
    if (refusal) throw new Refused(refusal)
    await refuseUnknownOrganisation(tx, municipality, asked.organisation)
    const set = askedColumns(asked)
    const changed = await changeApplicationRow(tx, seen, { ...set, by: actor.id, at: now })
    const about = { programme, kind: 'subsidy-application', about: id, name: asked.applicant } as const
    await keepChanged(scene, about, { row, set })
    return { id, version: changed }
  },
})
