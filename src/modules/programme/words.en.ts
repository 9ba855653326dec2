import { importEn } from './words/import.en.ts'
import { moneyEn } from './words/money.en.ts'
import { treeEn } from './words/tree.en.ts'
import type { ProgrammeWords } from './words.nl.ts'

export const en: ProgrammeWords = {
  refusals: {
    ...treeEn.refusals,
    ...treeEn.input,
    ...importEn.refusals,
    ...moneyEn.refusals,
    ...moneyEn.input,
  },
  settings: { ...treeEn.settings },
  changes: treeEn.changes,
  import: importEn,
}
