import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { ChangeSaving } from '../contract/savings.ts'
import { keepChanged } from '../keep-figure.ts'
import { refuseNodeElsewhere, refuseWithdrawn } from '../of-programme.ts'
import { mayWrite } from '../rights.ts'
import { refuseSaving } from '../rules/money/savings.ts'
import { changeSavingRow, holdSaving, savingColumns } from '../store/savings.ts'

/** Another estimate, reasoning or assumption; the results that were written down stay. */
export const changeOneSaving = useCase({
  name: 'programme.change-saving',
  summary: 'Een verwachte besparing aanpassen',
  action: 'change',
  purpose: 'policy',
  input: ChangeSaving,
  output: Saved,
  subject: ({ savingId }) => `saving/${savingId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { savingId: id, version, ...facts }) {
    const { tx, actor, now, municipality } = scene
    const seen = { municipality, id, version }
    const row = await holdSaving(tx, seen)
    refuseWithdrawn(row)
    await refuseNodeElsewhere(tx, { municipality, id: row.programme }, facts.node)
    const refusal = refuseSaving(facts)
    if (refusal) throw new Refused(refusal)
    const set = savingColumns(facts)
    const changed = await changeSavingRow(tx, seen, { ...set, by: actor.id, at: now })
    const about = { programme: row.programme, kind: 'saving', about: id, name: facts.what } as const
    await keepChanged(scene, about, { row, set })
    return { id, version: changed }
  },
})
