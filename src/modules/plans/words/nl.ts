import type { Words } from '../../../platform/words.ts'
import { namesNl } from './names.nl.ts'
import { refusalsNl } from './refusals.nl.ts'

/** Every Dutch sentence of the rules and papers of this module. */
export const nl = { refusals: refusalsNl, ...namesNl }

export type PlansWords = Words<typeof nl>
