import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { WithdrawTotal } from '../contract/money.ts'
import { keepWithdrawn } from '../keep-figure.ts'
import { refuseWithdrawn } from '../of-programme.ts'
import { mayWrite } from '../rights.ts'
import { changeTotalRow, holdTotal } from '../store/money.ts'

/** A total that need not be compared any more. */
export const withdrawTotal = useCase({
  name: 'programme.withdraw-total',
  summary: 'Een totaal uit een stuk intrekken',
  action: 'delete',
  purpose: 'policy',
  input: WithdrawTotal,
  output: Saved,
  subject: ({ totalId }) => `stated-total/${totalId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { totalId: id, version }) {
    const { tx, actor, now, municipality } = scene
    const seen = { municipality, id, version }
    const row = await holdTotal(tx, seen)
    refuseWithdrawn(row)
    const changed = await changeTotalRow(tx, seen, { withdrawn: true, by: actor.id, at: now })
    await keepWithdrawn(scene, { programme: row.programme, kind: 'stated-total', about: id, name: row.stands })
    return { id, version: changed }
  },
})
