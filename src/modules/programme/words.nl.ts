import type { Words } from '../../platform/words.ts'
import { treeNl } from './words/tree.nl.ts'

/** Every Dutch sentence of this module; each part has its own file in `words/`. */
export const nl = {
  refusals: { ...treeNl.refusals, ...treeNl.input },
  settings: { ...treeNl.settings },
  changes: treeNl.changes,
}

export type ProgrammeWords = Words<typeof nl>
