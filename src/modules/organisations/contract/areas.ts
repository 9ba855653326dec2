import { z } from 'zod'
import { Day, dated, Name, On, Version } from './fields.ts'

const postcodes = z
  .array(
    z
      .string()
      .transform((text) => text.replaceAll(/\s/g, '').toUpperCase())
      .pipe(z.string().regex(/^[1-9]\d{3}(?:[A-Z]{2})?$/, 'input/postcode-form')),
  )
  .max(2000)

export const ListAreas = z.strictObject({
  on: On,
  /** The area of this postcode, and no other. */
  postcode: z.string().max(10).optional(),
})
export const AreaRow = z.object({
  id: z.uuid(),
  name: z.string(),
  postcodes: z.array(z.string()),
  /** Postcodes that come to this area or leave it on a later day. */
  planned: z.array(z.object({ postcode: z.string(), ...dated })),
  teams: z.array(z.object({ id: z.uuid(), name: z.string() })),
  ...dated,
  version: z.int(),
})
export type AreaRow = z.infer<typeof AreaRow>
export const AreaList = z.object({ areas: z.array(AreaRow) })
export type AreaList = z.infer<typeof AreaList>

export const AddArea = z.strictObject({ name: Name, postcodes, since: Day })
/** Draws an area anew from a day on; until then it stays as it is. */
export const ChangeArea = z.strictObject({ areaId: z.uuid(), version: Version, name: Name, postcodes, from: Day })
export const EndArea = z.strictObject({ areaId: z.uuid(), version: Version, until: Day })
