import type { Language } from '../../../platform/words.ts'
import type { Figure } from '../rules/report/document.ts'
import type { Material } from '../rules/report/material.ts'
import type { ReportBlock } from '../rules/report/report.ts'
import { euros } from '../words/euros.ts'
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

const CENTS = 100

/** An amount of money as a figure in euros. */
export function amountFigure(
  { cents, ...figure }: Pick<Figure, 'name' | 'definition' | 'on' | 'source'> & { cents: number },
  { figure: words, language }: { figure: ReportWords['figure']; language: Language },
): Figure {
  return { ...figure, value: cents / CENTS, unit: words.euro, said: euros(cents, language) }
}
