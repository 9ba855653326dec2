import { z } from 'zod'

export const MakeCalendarLink = z.strictObject({})
/** Shown once: only its hash is kept. */
export const CalendarLink = z.object({ id: z.uuid(), address: z.url(), version: z.int() })
export type CalendarLink = z.infer<typeof CalendarLink>
export const ShowCalendarLink = z.strictObject({})
/** Whether there is an address and since when; the address itself is kept nowhere. */
export const CalendarLinkState = z.object({ madeAt: z.iso.datetime().nullable(), version: z.int() })
export type CalendarLinkState = z.infer<typeof CalendarLinkState>
export const EndCalendarLink = z.strictObject({})
export const CalendarEnded = z.object({ ended: z.literal(true) })

/** The municipality's code and the secret part: `0109-…`. */
export const ReadCalendar = z.strictObject({ token: z.string().regex(/^\d{4}-[\w-]{43}$/) })
export const Calendar = z.object({ ics: z.string() })
