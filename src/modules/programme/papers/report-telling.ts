import type { Language } from '../../../platform/words.ts'
import type { Material } from '../rules/report/material.ts'
import type { ReportBlock } from '../rules/report/report.ts'
import type { ReportWords } from '../words/report.nl.ts'

/** What every part of the report is said from. */
export type Telling = {
  material: Material
  words: ReportWords
  language: Language
  has: (block: ReportBlock) => boolean
  /** Whether something about this part of the programme belongs in the report; null is the programme as a whole. */
  isAbout: (node: { id: string } | null) => boolean
}
