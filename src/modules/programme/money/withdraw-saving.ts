import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { WithdrawSaving } from '../contract/savings.ts'
import { keepWithdrawn } from '../keep-figure.ts'
import { refuseWithdrawn } from '../of-programme.ts'
import { mayWrite } from '../rights.ts'
import { changeSavingRow, holdSaving } from '../store/savings.ts'

/** Takes an expected saving out of the reckoning; it stays in the books with its results. */
export const withdrawSaving = useCase({
  name: 'programme.withdraw-saving',
  summary: 'Een verwachte besparing intrekken',
  action: 'delete',
  purpose: 'policy',
  input: WithdrawSaving,
  output: Saved,
  subject: ({ savingId }) => `saving/${savingId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { savingId: id, version }) {
    const { tx, actor, now, municipality } = scene
    const seen = { municipality, id, version }
    const row = await holdSaving(tx, seen)
    refuseWithdrawn(row)
    const changed = await changeSavingRow(tx, seen, { withdrawn: true, by: actor.id, at: now })
    await keepWithdrawn(scene, { programme: row.programme, kind: 'saving', about: id, name: row.what })
    return { id, version: changed }
  },
})
