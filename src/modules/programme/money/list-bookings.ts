import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { BookingList, ListBookings } from '../contract/money.ts'
import { mayRead } from '../rights.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { bookingsOn, findLine } from '../store/money.ts'

/** Everything that was booked on a line, the latest first. */
export const listBookings = useCase({
  name: 'programme.list-bookings',
  summary: 'De boekingen op een begrotingsregel',
  action: 'list',
  purpose: 'policy',
  input: ListBookings,
  output: BookingList,
  subject: ({ lineId }) => `budget-line/${lineId}/bookings`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality }, { lineId: id }) {
    const line = await findLine(tx, { municipality, id })
    if (!line) throw new Refused({ refused: 'programme/unknown-line' satisfies ProgrammeRefusal, status: 404 })
    const bookings = await bookingsOn(tx, { municipality, id })
    return { line, bookings: bookings.map(({ at, ...booking }) => ({ ...booking, at: at.toISOString() })) }
  },
})
