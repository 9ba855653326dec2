import { namesEn } from './names.en.ts'
import type { PlansWords } from './nl.ts'
import { refusalsEn } from './refusals.en.ts'

export const en: PlansWords = { refusals: refusalsEn, ...namesEn }
