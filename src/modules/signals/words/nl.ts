import { handlingNl } from './handling.nl.ts'
import { kindsNl } from './kinds.nl.ts'
import { meldcodeNl } from './meldcode.nl.ts'
import { refusalsNl } from './refusals.nl.ts'
import type { Widen } from './widen.ts'

/** Every Dutch sentence of the rules of this module. */
export const nl = {
  refusals: refusalsNl,
  ...kindsNl,
  meldcode: meldcodeNl,
  handling: handlingNl,
} as const

export type SignalsWords = Widen<typeof nl>
