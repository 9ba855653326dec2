import { parseDate } from './parse-date.ts'

/**
 * The day it is in the Netherlands, yyyy-mm-dd, now or at `moment` (epoch milliseconds): what a form proposes, and what
 * settles a typed year. The server decides by its own clock.
 */
export function today(moment = Date.now()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment)
}

/** A day as people type it, as the API wants it; what is no day stays as it was typed, so that the server says what is wrong. */
export function isoOf(typed: string): string {
  const read = parseDate(typed, today())
  return 'iso' in read ? read.iso : typed
}
