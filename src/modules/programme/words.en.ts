import { figuresEn } from './words/figures.en.ts'
import { followEn } from './words/follow.en.ts'
import { importEn } from './words/import.en.ts'
import { importsEn } from './words/imports.en.ts'
import { registersEn } from './words/registers.en.ts'
import { reportEn } from './words/report.en.ts'
import { treeEn } from './words/tree.en.ts'
import type { ProgrammeWords } from './words.nl.ts'

export const en: ProgrammeWords = {
  refusals: {
    ...treeEn.refusals,
    ...treeEn.input,
    ...followEn.refusals,
    ...importEn.refusals,
    ...importsEn.refusals,
    ...figuresEn.refusals,
    ...registersEn.refusals,
    ...registersEn.input,
    ...reportEn.refusals,
  },
  settings: {
    ...treeEn.settings,
    ...figuresEn.settings,
    ...followEn.settings,
    ...registersEn.settings,
    ...importsEn.settings,
  },
  changes: treeEn.changes,
  registers: registersEn.registers,
  duties: registersEn.duties,
  import: importEn,
  audiences: reportEn.audiences,
  reportBlocks: reportEn.blocks,
  warnings: followEn.warnings,
  phases: followEn.phases,
  moments: followEn.moments,
  evaluations: followEn.evaluations,
  decisions: followEn.decisions,
  globalGoals: followEn.globalGoals,
}
