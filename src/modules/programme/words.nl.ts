import type { Words } from '../../platform/words.ts'
import { figuresNl } from './words/figures.nl.ts'
import { followNl } from './words/follow.nl.ts'
import { importNl } from './words/import.nl.ts'
import { importsNl } from './words/imports.nl.ts'
import { registersNl } from './words/registers.nl.ts'
import { reportNl } from './words/report.nl.ts'
import { treeNl } from './words/tree.nl.ts'

/** Every Dutch sentence of this module; each part has its own file in `words/`. */
export const nl = {
  refusals: {
    ...treeNl.refusals,
    ...treeNl.input,
    ...followNl.refusals,
    ...importNl.refusals,
    ...importsNl.refusals,
    ...figuresNl.refusals,
    ...registersNl.refusals,
    ...registersNl.input,
    ...reportNl.refusals,
  },
  settings: {
    ...treeNl.settings,
    ...figuresNl.settings,
    ...followNl.settings,
    ...registersNl.settings,
    ...importsNl.settings,
  },
  changes: treeNl.changes,
  registers: registersNl.registers,
  duties: registersNl.duties,
  import: importNl,
  audiences: reportNl.audiences,
  reportBlocks: reportNl.blocks,
  warnings: followNl.warnings,
  phases: followNl.phases,
  moments: followNl.moments,
  evaluations: followNl.evaluations,
  decisions: followNl.decisions,
  globalGoals: followNl.globalGoals,
}

export type ProgrammeWords = Words<typeof nl>
