import { z } from 'zod'
import type { Setting } from '../organisations/public.ts'
import type { ZoneBounds } from './rules/risks/matrix.ts'

const HEAVIEST = 9

/** From which weight on a cell of the risk matrix asks to act, and to act now. */
export const riskZones: Setting<ZoneBounds> = {
  key: 'programme/risk-zones',
  schema: z
    .strictObject({ act: z.int().min(1).max(HEAVIEST), actNow: z.int().min(1).max(HEAVIEST) })
    .refine(({ act, actNow }) => act <= actNow),
  shipped: [
    {
      value: { act: 3, actNow: 6 },
      from: '2015-01-01',
      source: 'gangbare indeling van een matrix van drie bij drie; plaatselijke afspraak',
      certainty: 'U',
    },
  ],
}
