import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { ChangeScheme } from '../contract/subsidies.ts'
import { keepChanged } from '../keep-figure.ts'
import { refuseNodeElsewhere } from '../of-programme.ts'
import { mayWrite } from '../rights.ts'
import { refuseScheme } from '../rules/money/subsidies.ts'
import { applicationsIn, changeSchemeRow, holdScheme, schemeColumns } from '../store/subsidies.ts'

/** Other days, or another ceiling that holds what was granted already. */
export const changeSubsidyScheme = useCase({
  name: 'programme.change-subsidy-scheme',
  summary: 'Een subsidieregeling aanpassen',
  action: 'change',
  purpose: 'policy',
  input: ChangeScheme,
  output: Saved,
  subject: ({ schemeId }) => `subsidy-scheme/${schemeId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { schemeId: id, version, ...facts }) {
    const { tx, actor, now, municipality } = scene
    const seen = { municipality, id, version }
    const row = await holdScheme(tx, seen)
    const { programme } = row
    await refuseNodeElsewhere(tx, { municipality, id: programme }, facts.node)
    const refusal = refuseScheme(facts, await applicationsIn(tx, seen))
    if (refusal) throw new Refused(refusal)
    const set = schemeColumns(facts)
    const changed = await changeSchemeRow(tx, seen, { ...set, by: actor.id, at: now })
    await keepChanged(scene, { programme, kind: 'subsidy-scheme', about: id, name: facts.name }, { row, set })
    return { id, version: changed }
  },
})
