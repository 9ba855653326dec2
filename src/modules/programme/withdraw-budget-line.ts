import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { WithdrawLine } from './contract/money.ts'
import { refuseWithdrawn } from './of-programme.ts'
import { mayWrite } from './rights.ts'
import { isAnythingBooked } from './rules/money/bookings.ts'
import type { ProgrammeRefusal } from './rules/refusals.ts'
import { bookingsOn, changeLineRow, holdLine } from './store/money.ts'

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
  async run({ tx, actor, now, municipality }, { lineId: id, version }) {
    const seen = { municipality, id, version }
    refuseWithdrawn(await holdLine(tx, seen))
    if (isAnythingBooked(await bookingsOn(tx, { municipality, id })))
      throw new Refused({ refused: 'programme/line-has-bookings' satisfies ProgrammeRefusal })
    return { id, version: await changeLineRow(tx, seen, { withdrawn: true, by: actor.id, at: now }) }
  },
})
