import { z } from 'zod'
import { Day } from '../../../platform/terms/day.ts'
import { PIECE_NATURES } from '../rules/content.ts'

/** One line and one story, as the doors of this module take them; both may be left empty. */
export const line = z.string().trim().max(200)
export const text = z.string().trim().max(4000)

export const Municipality = z.string().refine((code) => /^\d{4}$/.test(code), 'input/choose-municipality')

export const Piece = z.strictObject({
  nature: z.enum(PIECE_NATURES),
  text,
  toldBy: line.optional(),
  on: Day.optional(),
})

export const Postcode = z
  .string()
  .trim()
  .toUpperCase()
  .refine((code) => /^([1-9]\d{3}( ?[A-Z]{2})?)?$/.test(code), 'input/postcode-form')
  .transform((code) => code.replace(' ', ''))
