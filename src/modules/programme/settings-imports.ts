import { z } from 'zod'
import type { Setting } from '../organisations/public.ts'
import { LARGEST_UPLOAD } from './contract/imports.ts'

const MEGABYTE = 1024 * 1024

/** How large a file with a report may be that somebody reads in on screen, in megabytes. */
export const importMegabytes: Setting<number> = {
  key: 'programme/import-megabytes',
  schema: z
    .int()
    .min(1)
    .max(LARGEST_UPLOAD / MEGABYTE),
  shipped: [
    {
      value: 10,
      from: '2015-01-01',
      source: 'keuze van Vangnet; een verslag van honderden bladzijden zonder foto’s blijft hier ver onder',
      certainty: 'U',
    },
  ],
}

/** How many days what was read from a file is kept after somebody last touched it. */
export const importKeepDays: Setting<number> = {
  key: 'programme/import-keep-days',
  schema: z.int().min(7).max(730),
  shipped: [
    {
      value: 180,
      from: '2015-01-01',
      source: 'keuze van Vangnet; tot ruim na het volgende moment van rapportage',
      certainty: 'U',
    },
  ],
}
