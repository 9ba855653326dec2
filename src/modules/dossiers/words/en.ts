import { namesEn } from './names.en.ts'
import type { DossiersWords } from './nl.ts'
import { refusalsEn } from './refusals.en.ts'

export const en: DossiersWords = { refusals: refusalsEn, ...namesEn }
