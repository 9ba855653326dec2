import { codes } from './words/codes.en.ts'
import { refusals } from './words/refusals.en.ts'
import type { OrganisationsWords } from './words.nl.ts'

export const en: OrganisationsWords = { refusals, ...codes }
