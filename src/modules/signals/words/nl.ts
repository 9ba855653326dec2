import type { Words } from '../../../platform/words.ts'
import { handlingNl } from './handling.nl.ts'
import { kindsNl } from './kinds.nl.ts'
import { meldcodeNl } from './meldcode.nl.ts'
import { publicPagesNl } from './public-pages.nl.ts'
import { refusalsNl } from './refusals.nl.ts'
import { reportingNl } from './reporting.nl.ts'

/** Every Dutch sentence of the rules of this module. */
export const nl = {
  refusals: refusalsNl,
  ...kindsNl,
  meldcode: meldcodeNl,
  handling: handlingNl,
  reporting: reportingNl,
  publicPages: publicPagesNl,
} as const

export type SignalsWords = Words<typeof nl>
