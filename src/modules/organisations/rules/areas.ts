import { type Dated, type Day, holdsOn } from './dated.ts'

/** A postcode of four digits, or a whole one where a border runs through it (S003-144: areas follow how people live). */
export type AreaPostcode = Dated & { area: string; postcode: string }

export const POSTCODE = /^[1-9]\d{3}(?: ?[A-Z]{2})?$/

export function tidyPostcode(typed: string): string {
  return typed.replaceAll(/\s/g, '').toUpperCase()
}

/** The area of an address on a day. A whole postcode goes before its four digits. */
export function areaOf(postcodes: readonly AreaPostcode[], ask: { postcode: string; day: Day }): string | undefined {
  const whole = tidyPostcode(ask.postcode)
  const held = postcodes.filter((row) => holdsOn(row, ask.day))
  const exact = held.find((row) => row.postcode === whole)
  return (exact ?? held.find((row) => row.postcode === whole.slice(0, 4)))?.area
}

export type AreasRefusal = 'organisations/postcode-elsewhere'

/** Which postcodes come to an area and which leave it when it is drawn anew. */
export function redraw(
  now: readonly string[],
  wanted: readonly string[],
): { come: readonly string[]; leave: readonly string[] } {
  const tidy = [...new Set(wanted.map(tidyPostcode))]
  return { come: tidy.filter((one) => !now.includes(one)), leave: now.filter((one) => !tidy.includes(one)) }
}
