import { handlingEn } from './handling.en.ts'
import { kindsEn } from './kinds.en.ts'
import { meldcodeEn } from './meldcode.en.ts'
import type { SignalsWords } from './nl.ts'
import { publicPagesEn } from './public-pages.en.ts'
import { refusalsEn } from './refusals.en.ts'
import { reportingEn } from './reporting.en.ts'

export const en: SignalsWords = {
  refusals: refusalsEn,
  ...kindsEn,
  meldcode: meldcodeEn,
  handling: handlingEn,
  reporting: reportingEn,
  publicPages: publicPagesEn,
}
