import { z } from 'zod'

/** Before and after these days nothing of a family, a law or a plan of today lies; sums with days stay possible. */
const [FIRST, LAST] = ['1850-01-01', '2199-12-31']

const isNear = (text: string) => text >= FIRST && text <= `${LAST}T24`

/** A day that exists, as it crosses HTTP: `2026-03-31`. */
export const Day = z.iso.date({ abort: true }).refine(isNear, 'input/impossible-day')

/** A moment as it crosses HTTP: `2026-03-31T09:30:00Z`. */
export const Moment = z.iso.datetime({ abort: true }).refine(isNear, 'input/impossible-day')
