import type { Words } from '../../platform/words.ts'
import { codes } from './words/codes.nl.ts'
import { refusals } from './words/refusals.nl.ts'

/** What the API of this module says, and what its codes are called. The screens have their own catalogues in words/. */
export const nl = { refusals, ...codes }

export type OrganisationsWords = Words<typeof nl>
