import { z } from 'zod'

export const MakeCalendarLink = z.strictObject({})
/** Shown once: only its hash is kept. */
export const CalendarLink = z.object({ id: z.uuid(), address: z.url(), version: z.int() })
export const EndCalendarLink = z.strictObject({})
export const CalendarEnded = z.object({ ended: z.literal(true) })

/** The municipality's code and the secret part: `0109-…`. */
export const ReadCalendar = z.strictObject({ token: z.string().regex(/^\d{4}-[\w-]{43}$/) })
export const Calendar = z.object({ ics: z.string() })
