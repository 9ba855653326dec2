import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { WithdrawLine } from '../contract/money.ts'
import { keepWithdrawn } from '../keep-figure.ts'
import { refuseWithdrawn } from '../of-programme.ts'
import { mayWrite } from '../rights.ts'
import { isAnythingBooked } from '../rules/money/bookings.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { bookingsOn, changeLineRow, holdLine } from '../store/money.ts'

/** Takes a line out of the budget; it stays in the books, and a line with money booked on it stays where it is. */
export const withdrawBudgetLine = useCase({
  name: 'programme.withdraw-budget-line',
  summary: 'Een begrotingsregel intrekken',
  action: 'delete',
  purpose: 'policy',
  input: WithdrawLine,
  output: Saved,
  subject: ({ lineId }) => `budget-line/${lineId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { lineId: id, version }) {
    const { tx, actor, now, municipality } = scene
    const seen = { municipality, id, version }
    const row = await holdLine(tx, seen)
    refuseWithdrawn(row)
    if (isAnythingBooked(await bookingsOn(tx, { municipality, id })))
      throw new Refused({ refused: 'programme/line-has-bookings' satisfies ProgrammeRefusal })
    const changed = await changeLineRow(tx, seen, { withdrawn: true, by: actor.id, at: now })
    await keepWithdrawn(scene, { programme: row.programme, kind: 'budget-line', about: id, name: row.effort })
    return { id, version: changed }
  },
})
