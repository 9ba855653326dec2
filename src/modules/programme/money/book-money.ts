import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { Book } from '../contract/money.ts'
import { refuseWithdrawn } from '../of-programme.ts'
import { mayWrite } from '../rights.ts'
import { refuseBooking } from '../rules/money/bookings.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { addBooking, bookingsOn, lockLine } from '../store/money.ts'

/** Money that was promised to somebody or paid, on a line and in a year; a correction is booked beside it. */
export const bookMoney = useCase({
  name: 'programme.book-money',
  summary: 'Een verplichting of uitgave boeken',
  action: 'add',
  purpose: 'policy',
  input: Book,
  output: Saved,
  subject: ({ lineId }) => `budget-line/${lineId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { lineId: line, ...booking }) {
    const { tx, now, municipality } = scene
    const place = { municipality, id: line }
    const found = await lockLine(tx, place)
    if (!found) throw new Refused({ refused: 'programme/unknown-line' satisfies ProgrammeRefusal, status: 404 })
    refuseWithdrawn(found)
    const refusal = refuseBooking({ line, ...booking }, await bookingsOn(tx, place))
    if (refusal) throw new Refused(refusal)
    const id = newId(now)
    await addBooking(tx, { id, line, ...booking }, scene)
    return { id, version: 1 }
  },
})
