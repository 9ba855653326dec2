import { z } from 'zod'
import { MOST_CENTS } from '../rules/money/amounts.ts'

/** Whole eurocents. */
export const Cents = z.int().min(0).max(MOST_CENTS)
/** Whole eurocents that may be below nothing: a correction. */
export const Moved = z.int().min(-MOST_CENTS).max(MOST_CENTS)
export const Year = z.int().min(1990).max(2199)
/** A decimal number as text: `4.5`. */
export const Quantity = z.string().regex(/^\d{1,9}(\.\d{1,3})?$/, 'programme/quantity-form')

/** A sentence in both languages. */
export const Said = z.object({ nl: z.array(z.string()), en: z.array(z.string()) })
