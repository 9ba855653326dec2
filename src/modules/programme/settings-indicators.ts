import { z } from 'zod'
import type { Setting } from '../organisations/public.ts'
import type { SmallNumbers } from './rules/indicators/small-numbers.ts'

/** From how many on numbers about families are shown, and to which steps they are rounded. */
export const smallNumbers: Setting<SmallNumbers> = {
  key: 'programme/small-numbers',
  schema: z.strictObject({ hideBelow: z.int().min(1).max(100), roundTo: z.int().min(1).max(100) }),
  shipped: [
    {
      value: { hideBelow: 10, roundTo: 5 },
      from: '2015-01-01',
      source: 'N-FIG-03: geen wettelijke grens; gangbaar bij statistiek over personen',
      certainty: 'U',
    },
  ],
}
