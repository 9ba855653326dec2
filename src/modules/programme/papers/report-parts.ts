import { fill } from '../../../platform/words.ts'
import { reports } from '../rules/kinds.ts'
import type { Figure, Piece } from '../rules/report/document.ts'
import type { ReportNode, ToldState } from '../rules/report/material.ts'
import { sayDay, sayPeriods, sayStatus } from '../words/say-report.ts'
import type { Telling } from './report-telling.ts'

type Facts = Extract<Piece, { kind: 'facts' }>['facts']

/** A part of the programme: its heading, what there is to know of it, and how it stood at each moment, side by side. */
export function nodeOf(
  node: ReportNode,
  { level, told, telling }: { level: 2 | 3 | 4; told: readonly ReportNode[]; telling: Telling },
): Piece[] {
  const facts = factsOf(node, { told, telling }).filter(({ text }) => text !== '')
  return [
    { kind: 'heading', level, text: node.name },
    ...(facts.length === 0 ? [] : [{ kind: 'facts', facts } as const]),
    ...statesOf(node, telling),
  ]
}

function factsOf(node: ReportNode, { told, telling }: { told: readonly ReportNode[]; telling: Telling }): Facts {
  const { words, language, has, material } = telling
  const { parts, blocks } = words
  const item = reports(node.shape)
  // Where what stands above it is not in the report, the reader still hears where it belongs.
  const above = told.some(({ id }) => id === node.parent)
    ? undefined
    : material.nodes.find(({ id }) => id === node.parent)
  return [
    { name: parts.part, text: above?.name ?? '' },
    { name: parts.owner, text: node.owner ?? '' },
    ...(has('result') ? [{ name: blocks.result, text: node.result }] : []),
    ...(has('what') ? [{ name: blocks.what, text: node.what }, ...movementOf(node, telling)] : []),
    ...(has('planning') && item ? planningOf(node, telling) : []),
    ...(has('status') && item ? [{ name: blocks.status, text: sayStatus(node.status, words, language) }] : []),
    { name: parts.ended, text: endingOf(node, telling) },
  ]
}

function movementOf({ from, to, by }: ReportNode, { words }: Telling): Facts {
  const { parts } = words
  return [
    { name: parts.from, text: from },
    { name: parts.to, text: to },
    { name: parts.by, text: by },
  ]
}

function planningOf({ baseline, current }: ReportNode, { words }: Telling): Facts {
  const { parts } = words
  return [
    { name: parts.baseline, text: sayPeriods(baseline, words) },
    { name: parts.current, text: sayPeriods(current, words) },
  ]
}

function endingOf({ ended, successor }: ReportNode, { words, language }: Telling): string {
  if (ended === null) return ''
  const day = sayDay(ended, language)
  if (successor === null) return day
  const { name, programme } = successor
  const on =
    programme === null ? fill(words.parts.mergedInto, { name }) : fill(words.parts.carriedTo, { name, programme })
  return `${day}. ${on}`
}

/** One column per moment, so that who reads sees what changed; nothing told is said as well. */
function statesOf(node: ReportNode, { material, words, has }: Telling): Piece[] {
  const { parts, blocks } = words
  const asked = (['states', 'next'] as const).filter(has)
  if (!reports(node.shape) || asked.length === 0 || material.moments.length === 0) return []
  const rows = asked.map((block) => [
    blocks[block],
    ...material.moments.map(({ id }) => {
      const told = node.states.filter(({ moment }) => moment === id)
      return sayTold(told, block === 'states' ? 'text' : 'next', parts.toldAs) || parts.nothingTold
    }),
  ])
  const caption = `${blocks[asked[0] ?? 'states']}: ${node.name}`
  return [{ kind: 'table', caption, head: [parts.topic, ...material.moments.map(({ name }) => name)], rows }]
}

function sayTold(told: readonly ToldState[], part: 'text' | 'next', as: string): string {
  return told
    .filter((state) => state[part] !== '')
    .map((state) => (state.of === null ? state[part] : fill(as, { name: state.of, text: state[part] })))
    .join('\n')
}

/** How many items have which status, in the order in which they are met. */
export function overviewOf(told: readonly ReportNode[], { material, words }: Telling): Piece[] {
  const { figure, parts } = words
  const items = told.filter(({ shape }) => reports(shape))
  const byStatus = Map.groupBy(items, ({ status }) => status?.name ?? parts.noStatus)
  const figures = [...byStatus].map(
    ([name, { length }]): Figure => ({
      name,
      value: length,
      unit: figure.items,
      said: String(length),
      definition: figure.statusMeans,
      on: material.on,
      source: fill(figure.fromVangnet, { programme: material.programme.name }),
    }),
  )
  return [{ kind: 'figures', caption: figure.statusCaption, head: figure.head, figures }]
}
