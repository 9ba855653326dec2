import { fold } from '../../../../platform/folding.ts'
import type { Line } from './lines.ts'
import { BLOCKS, type BlockCode, type ReportVocabulary } from './vocabulary.ts'

/** What a line is by its form alone, before anybody looks at its neighbours. `rest` is what follows on the same line. */
export type Mark =
  | { kind: 'action-line'; number: string | null; name: string }
  | { kind: 'label'; block: BlockCode; rest: string; moment?: string }
  | { kind: 'moment'; moment: string }
  | { kind: 'axis'; periods: readonly string[] }
  | { kind: 'contents' }
  | { kind: 'blank' }
  | { kind: 'text' }

/** A line longer than this is text, whatever it looks like; only a label may stand in front of it. */
const LONGEST_MARK = 200 // characters
const LONGEST_ACTION_LINE = 14 // words
const MOST_WORDS_BEFORE_NEXT = 4

/** Says of each line what it is by its form. */
export function markerFor(vocabulary: ReportVocabulary): (line: Pick<Line, 'text' | 'isContents'>) => Mark {
  const labels = new Map(
    BLOCKS.flatMap((block) => vocabulary.labels[block].map((name) => [fold(name), block] as const)),
  )
  const actionLine = new RegExp(
    String.raw`^(?:${vocabulary.actionLine.map(literally).join('|')})\s+(?:(\d{1,2}|[IVX]{1,4}|[A-H])\b)?\s*[:.\-–—]*\s*(.*)$`,
    'u',
  )
  const moment = momentReader(vocabulary)
  return ({ text, isContents }) => {
    if (text === '') return { kind: 'blank' }
    if (isContents) return { kind: 'contents' }
    if (text.length > LONGEST_MARK) return labelInFront(text, labels) ?? { kind: 'text' }
    if (/(?:\. ?){4,}\d{1,4}$/.test(text)) return { kind: 'contents' }
    const axis = readAxis(text)
    if (axis) return { kind: 'axis', periods: axis }
    const said = moment(text)
    if (said) return { kind: 'moment', moment: said }
    return labelOf(text, labels, moment) ?? actionLineOf(text, actionLine) ?? { kind: 'text' }
  }
}

const literally = (word: string) => word.replace(/[^\p{L}\p{N} ]/gu, String.raw`\$&`)

function labelOf(
  text: string,
  labels: ReadonlyMap<string, BlockCode>,
  moment: (text: string) => string | undefined,
): Mark | undefined {
  const inFront = labelInFront(text, labels)
  if (inFront) return withMoment(inFront, moment)
  if (!/^[\p{Lu}\d]/u.test(text)) return undefined
  const folded = fold(text)
  for (const [name, of] of labels) {
    if (of === 'state' && folded.startsWith(`${name} `) && moment(text.slice(name.length)))
      return withMoment({ kind: 'label', block: of, rest: text.slice(name.length).trim() }, moment)
    // "Concrete projecten en komende activiteiten"
    if (of === 'next' && folded.endsWith(` ${name}`) && !/[.,;]/.test(text) && isShort(text, name))
      return { kind: 'label', block: of, rest: '' }
  }
  return undefined
}

const isShort = (text: string, name: string) => wordsIn(text) <= wordsIn(name) + MOST_WORDS_BEFORE_NEXT

/** "Resultaat" and "Resultaat: meer plezier". */
function labelInFront(text: string, labels: ReadonlyMap<string, BlockCode>): Label | undefined {
  if (!/^[\p{Lu}\d]/u.test(text)) return undefined
  const [before = '', head = ''] = text.slice(0, 42).match(/^([^:]{2,40}):\s*/) ?? []
  const block = labels.get(fold(head || text.slice(0, 42)))
  if (!block || (head === '' && text.length > 42)) return undefined
  return { kind: 'label', block, rest: head === '' ? '' : text.slice(before.length).trim() }
}

type Label = Extract<Mark, { kind: 'label' }>

/** "Stand van zaken: voorjaar 2023" names block and moment at once. */
function withMoment(label: Label, moment: (text: string) => string | undefined): Mark {
  const said = label.block === 'state' ? moment(` ${label.rest}`) : undefined
  return said ? { ...label, rest: '', moment: said } : label
}

function actionLineOf(text: string, form: RegExp): Mark | undefined {
  const [, number, name = ''] = text.match(form) ?? []
  if (number === undefined && name === '') return undefined
  if (/[.,;:]$/.test(text) || wordsIn(text) > LONGEST_ACTION_LINE || (name !== '' && !/^[\p{Lu}\d‘'"“]/u.test(name)))
    return undefined
  return { kind: 'action-line', number: number ?? null, name: name || text }
}

export const wordsIn = (text: string) => text.split(' ').length

/** A line that is nothing but a time of the year: "Voorjaar 2023", "1e kwartaal 2024", "2024-Q2", "Winter 2024-2025". */
function momentReader({ moments }: ReportVocabulary): (text: string) => string | undefined {
  const word = moments.map(literally).join('|')
  const form = new RegExp(
    String.raw`^(?:(?:\d{1,2}|[1-4](?:e|ste|de)|eerste|tweede|derde|vierde)\s+)?(?:${word})\s+(?:van\s+)?(?:19|20)\d\d(?:\s*[-/]\s*(?:20)?\d\d)?$`,
    'iu',
  )
  return (text) => {
    const bare = text.replace(/^[\s:,(–—-]+|[\s:)]+$/g, '')
    if (!/^[\p{Lu}\d]/u.test(bare) && text === bare) return undefined
    return form.test(bare) ? bare.charAt(0).toUpperCase() + bare.slice(1) : undefined
  }
}

const PERIOD = /^(?:19|20)\d\d[-–—/ ]?(?:Q[1-4](?:[-–—/][1-4])?|[HK][1-4])$/i

/** The head of a planning table: periods and the bars between them, and nothing else. */
function readAxis(text: string): string[] | undefined {
  const cells = text.split(/[\s|]+/).filter((cell) => cell !== '')
  return cells.length > 0 && cells.every((cell) => PERIOD.test(cell)) ? cells : undefined
}
