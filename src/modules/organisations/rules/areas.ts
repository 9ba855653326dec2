/** An area is drawn by postcodes of four digits, or whole ones where a border runs through (S003-144: areas follow how people live). */

export type AreasRefusal = 'organisations/postcode-elsewhere'

/** Which postcodes come to an area and which leave it when it is drawn anew. */
export function redraw(
  now: readonly string[],
  wanted: readonly string[],
): { come: readonly string[]; leave: readonly string[] } {
  const asked = [...new Set(wanted)]
  return { come: asked.filter((one) => !now.includes(one)), leave: now.filter((one) => !asked.includes(one)) }
}
