import { treeEn } from './words/tree.en.ts'
import type { ProgrammeWords } from './words.nl.ts'

export const en: ProgrammeWords = {
  refusals: { ...treeEn.refusals, ...treeEn.input },
  settings: { ...treeEn.settings },
  changes: treeEn.changes,
}
