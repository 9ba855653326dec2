import type { Line } from './lines.ts'
import type { NoiseKind } from './report.ts'

/** Running heads return on at least so many pages. */
const PAGES_WITH_SAME_HEAD = 3

const PAGE_WORDS =
  /^(pagina|blz\.?|page)\s*\d{1,4}(\s*(van|\/|of)\s*\d{1,4})?$|^\d{1,4}\s*(van|\/)\s*\d{1,4}$|^[-–—]\s*\d{1,4}\s*[-–—]$/i
const PAGE_NUMBER = /^\d{1,3}$/
/** What stands at the edge of a page and nowhere else: an address of a footnote, or the number a letter was registered by. */
const EDGE = /^(\d{1,2}\s+)?https?:\/\/\S+$|^\d{3,}[-/.]\d{4}$/

/**
 * The lines that belong to the paper and not to the text: page numbers, running heads, and what stands at the edge of a
 * page. `isText` protects lines with a meaning of their own, such as a label that happens to open many pages.
 */
export function findFurniture(lines: readonly Line[], isText: (line: Line) => boolean): ReadonlyMap<number, NoiseKind> {
  const noise = new Map<number, NoiseKind>()
  for (const line of lines) {
    if (PAGE_WORDS.test(line.text)) noise.set(line.number, 'page-number')
    else if (line.text !== '' && !/[\p{L}\p{N}]/u.test(line.text)) noise.set(line.number, 'stray-marks')
  }
  for (const line of runningHeads(lines, isText)) noise.set(line, 'running-head')
  for (const run of edgeRuns(lines, noise)) for (const { number, kind } of run) noise.set(number, kind)
  return noise
}

/** The same words, whatever the number in them, in the first or last two lines of three pages or more. */
function runningHeads(lines: readonly Line[], isText: (line: Line) => boolean): number[] {
  const filled = lines.filter(({ text }) => text !== '')
  const atEdge = filled.filter(
    (line, at) =>
      filled.slice(Math.max(0, at - 1), at + 3).some(({ turn }) => turn) && !isOwnKind(line) && !isText(line),
  )
  const alike = Map.groupBy(atEdge, ({ text }) => text.replace(/\d+/g, '#'))
  return [...alike.values()]
    .filter((same) => same.length >= PAGES_WITH_SAME_HEAD)
    .flatMap((same) => same.map(({ number }) => number))
}

const isOwnKind = ({ text }: Line) => PAGE_WORDS.test(text) || PAGE_NUMBER.test(text) || EDGE.test(text)

type Piece = { number: number; kind: NoiseKind }

/**
 * Runs of lines that could be the edge of a page and stand apart from the text. They are when a page turns there or a page
 * number is among them; an address alone in the middle of a page is text.
 */
function edgeRuns(lines: readonly Line[], known: ReadonlyMap<number, NoiseKind>): Piece[][] {
  const kindOf = ({ number, text }: Line): NoiseKind | undefined =>
    known.get(number) ?? (PAGE_NUMBER.test(text) ? 'page-number' : EDGE.test(text) ? 'page-edge' : undefined)
  const runs: Piece[][] = []
  for (let from = 0; from < lines.length; from += 1) {
    let to = from
    const run: Piece[] = []
    for (; to < lines.length; to += 1) {
      const line = lines[to] as Line
      const kind = kindOf(line)
      if (line.text !== '' && !kind) break
      if (kind) run.push({ number: line.number, kind })
    }
    if (run.length > 0 && standsApart(lines, { from, to, run }) && isEdge(lines.slice(from, to + 1), run))
      runs.push(run)
    from = to
  }
  return runs
}

type Stretch = { from: number; to: number; run: readonly Piece[] }

/** Blank lines or the turn of a page part it from the text; a page number may stand right under the last line of its page. */
function standsApart(lines: readonly Line[], { from, to, run }: Stretch): boolean {
  const [first, next] = [lines[from], lines[to]]
  const pageEnds = next === undefined || next.turn
  const before = from === 0 || first?.text === '' || first?.turn === true
  const closesPage = pageEnds && run.every(({ kind }) => kind === 'page-number')
  return (before || closesPage) && (pageEnds || lines[to - 1]?.text === '')
}

const isEdge = (around: readonly Line[], run: readonly Piece[]) =>
  run.some(({ kind }) => kind === 'page-number') || around.some(({ turn }) => turn)
