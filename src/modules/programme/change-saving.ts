import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { ChangeSaving } from './contract/savings.ts'
import { refuseNodeElsewhere, refuseWithdrawn } from './of-programme.ts'
import { mayWrite } from './rights.ts'
import { refuseSaving } from './rules/money/savings.ts'
import { changeSavingRow, holdSaving, savingColumns } from './store/savings.ts'

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
  async run({ tx, actor, now, municipality }, { savingId: id, version, ...facts }) {
    const seen = { municipality, id, version }
    const row = await holdSaving(tx, seen)
    refuseWithdrawn(row)
    await refuseNodeElsewhere(tx, { municipality, id: row.programme }, facts.node)
    const refusal = refuseSaving(facts)
    if (refusal) throw new Refused(refusal)
    return { id, version: await changeSavingRow(tx, seen, { ...savingColumns(facts), by: actor.id, at: now }) }
  },
})
