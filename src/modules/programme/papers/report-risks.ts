import { fill } from '../../../platform/words.ts'
import type { Piece } from '../rules/report/document.ts'
import type { ReportRisk } from '../rules/report/material.ts'
import { matrixOf } from '../rules/risks/matrix.ts'
import { sizes } from '../rules/risks/risks.ts'
import type { Telling } from './report-telling.ts'

type Numbered = ReportRisk & { number: number }

/**
 * The risks that still count: first where they lie, as a matrix, then what is done about each, the heaviest first. A number ties
 * the two together. Only some readers hear who looks after one.
 */
export function risksOf(telling: Telling): Piece[] {
  const { material, words, isAbout } = telling
  const risks = material.risks.filter(({ node }) => isAbout(node)).map((risk, at) => ({ ...risk, number: at + 1 }))
  if (risks.length === 0) return [{ kind: 'paragraph', text: words.risks.none }]
  return [matrixIn(risks, telling), listOf(risks, telling)]
}

function matrixIn(risks: readonly Numbered[], { material, words: { risks: said } }: Telling): Piece {
  return {
    kind: 'matrix',
    caption: said.matrix,
    head: [said.chance, ...sizes.map((size) => fill(said.effectIs, { size: said[size].toLowerCase() }))],
    rows: matrixOf(risks, material.riskZones).map(({ chance, cells }) => ({
      name: fill(said.chanceIs, { size: said[chance].toLowerCase() }),
      cells: cells.map(({ zone, risks: there }) => ({
        zone,
        said: said.zones[zone],
        risks: there.map(({ number, text }) => `${number}. ${text}`),
      })),
    })),
  }
}

function listOf(risks: readonly Numbered[], { words: { risks: said, parts } }: Telling): Piece {
  const owned = risks.some(({ owner }) => owner !== null)
  const head = [said.risk, parts.part, said.chance, said.effect, said.measures, ...(owned ? [parts.owner] : [])]
  const rows = risks.map(({ number, text, node, chance, effect, measures, owner }) => [
    ...[`${number}. ${text}`, node?.name ?? parts.whole, said[chance], said[effect]],
    measures.length === 0 ? said.noMeasures : measures.join('\n'),
    ...(owned ? [owner ?? ''] : []),
  ])
  return { kind: 'table', caption: said.caption, head, rows }
}
