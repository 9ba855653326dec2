import type { Refusal } from '../../../../platform/refusal.ts'
import { type Cents, MOST_CENTS, sumOf, type Year } from './amounts.ts'
import { amountIn, type BudgetLine } from './lines.ts'

/** Committed: promised to somebody. Spent: paid. */
export const bookingKinds = ['committed', 'spent'] as const
export type BookingKind = (typeof bookingKinds)[number]

/** Money that was promised or paid on a line. A correction is a booking with the opposite sign; nothing is wiped. */
export type Booking = { line: string; year: Year; kind: BookingKind; cents: Cents }

export type BookingsRefusal = 'programme/booking-of-nothing' | 'programme/booking-below-nothing'

/** A booking moves money, and a correction takes back no more than was booked. */
export function refuseBooking(booking: Booking, earlier: readonly Booking[]): Refusal<BookingsRefusal> | undefined {
  if (booking.cents === 0) return { refused: 'programme/booking-of-nothing', pointer: '/cents', status: 422 }
  const after = bookedOn([...earlier, booking], booking)[booking.kind]
  if (after < 0 || after > MOST_CENTS)
    return { refused: 'programme/booking-below-nothing', pointer: '/cents', status: 422 }
  return undefined
}

/** How a line stands in a year. */
export type Standing = {
  line: string
  year: Year | null
  budgeted: Cents
  committed: Cents
  spent: Cents
  /** What was not paid yet. */
  left: Cents
  /** What nobody was promised or paid yet: what is paid without a promise takes from it as well. */
  free: Cents
}

export function standingOf(line: BudgetLine, year: Year | null, bookings: readonly Booking[]): Standing {
  const budgeted = amountIn(line, year)
  const { committed, spent } = year === null ? { committed: 0, spent: 0 } : bookedOn(bookings, { line: line.id, year })
  return {
    line: line.id,
    year,
    budgeted,
    committed,
    spent,
    left: budgeted - spent,
    free: budgeted - Math.max(committed, spent),
  }
}

function bookedOn(bookings: readonly Booking[], { line, year }: { line: string; year: Year }) {
  const sum = (kind: BookingKind) =>
    sumOf(bookings.filter((one) => one.line === line && one.year === year && one.kind === kind).map((one) => one.cents))
  return { committed: sum('committed'), spent: sum('spent') }
}

/** Whether anything stands booked, in whatever year: what was booked back is gone. */
export function isAnythingBooked(bookings: readonly Booking[]): boolean {
  return bookings.some(({ line, year }) => {
    const { committed, spent } = bookedOn(bookings, { line, year })
    return committed !== 0 || spent !== 0
  })
}

/** How every line stands in every year in which it has money or bookings, and in no year when its year was not said. */
export function standings(
  lines: readonly BudgetLine[],
  years: readonly Year[],
  bookings: readonly Booking[],
): Standing[] {
  return lines.flatMap((line) => {
    const booked = bookings.filter((one) => one.line === line.id).map(({ year }) => year)
    const places = [...new Set([...years, ...booked])].toSorted((a, b) => a - b)
    return [...places, null]
      .map((year) => standingOf(line, year, bookings))
      .filter(({ budgeted, committed, spent }) => budgeted !== 0 || committed !== 0 || spent !== 0)
  })
}
