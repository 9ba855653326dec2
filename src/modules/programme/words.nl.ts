import type { Words } from '../../platform/words.ts'
import { importNl } from './words/import.nl.ts'
import { moneyNl } from './words/money.nl.ts'
import { treeNl } from './words/tree.nl.ts'

/** Every Dutch sentence of this module; each part has its own file in `words/`. */
export const nl = {
  refusals: {
    ...treeNl.refusals,
    ...treeNl.input,
    ...importNl.refusals,
    ...moneyNl.refusals,
    ...moneyNl.input,
  },
  settings: { ...treeNl.settings },
  changes: treeNl.changes,
  import: importNl,
}

export type ProgrammeWords = Words<typeof nl>
