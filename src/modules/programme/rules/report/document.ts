import type { Zone } from '../risks/matrix.ts'

type Day = string

/** A number in a report. It never stands there without what it means, of which day it is and where it comes from. */
export type Figure = {
  name: string
  value: number
  unit: string
  /** As people read it: `€ 8.020`. */
  said: string
  definition: string
  on: Day
  source: string
}

/** A piece of a report. Every form is written from these, so every form says the same. */
export type Piece =
  | { kind: 'heading'; level: 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; items: readonly string[] }
  /** Names with what there is to say of each. */
  | { kind: 'facts'; facts: readonly { name: string; text: string }[] }
  /** The first cell of a row is its heading. */
  | { kind: 'table'; caption: string; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'figures'; caption: string; head: readonly string[]; figures: readonly Figure[] }
  | Matrix

/**
 * Chance down the side, effect along the top. A cell says in words what its place asks, so that nobody has to see its colour;
 * `zone` is that colour.
 */
export type Matrix = {
  kind: 'matrix'
  caption: string
  head: readonly string[]
  rows: readonly { name: string; cells: readonly { zone: Zone; said: string; risks: readonly string[] }[] }[]
}

/** A report as it reads, whatever its form. Its title is the only heading of the first level. */
export type ReportDocument = {
  language: 'nl' | 'en'
  title: string
  subtitle: string
  publisher: string
  /** What stands over it on paper: that it is a draft, or withdrawn. No published report has it. */
  stamp?: string | undefined
  pieces: readonly Piece[]
}

type Grid = { caption: string; head: readonly string[]; rows: readonly (readonly string[])[] }

/**
 * A table as cells, headed: figures and a matrix are one as well. `isNarrow`: the first column only names the rows and needs
 * little room. `zones`: the colour of each cell after the first, row by row; only of a matrix.
 */
export type Cells = Grid & { isNarrow: boolean; zones?: readonly (readonly Zone[])[] }
export type Tabular = Extract<Piece, { kind: 'table' | 'figures' | 'matrix' }>

const FEW_LETTERS = 24

/** The cells of a table; `date` says a day as people read it. */
export function cellsOf(piece: Tabular, date: (day: Day) => string): Cells {
  if (piece.kind === 'matrix') return cellsOfMatrix(piece)
  const grid = piece.kind === 'table' ? piece : gridOf(piece, date)
  return { ...grid, isNarrow: grid.rows.every(([first = '']) => first.length <= FEW_LETTERS) }
}

function cellsOfMatrix({ caption, head, rows }: Matrix): Cells {
  return {
    caption,
    head,
    rows: rows.map(({ name, cells }) => [name, ...cells.map(({ said, risks }) => [said, ...risks].join('\n'))]),
    isNarrow: true,
    zones: rows.map(({ cells }) => cells.map(({ zone }) => zone)),
  }
}

function gridOf({ caption, head, figures }: Extract<Piece, { kind: 'figures' }>, date: (day: Day) => string): Grid {
  const rows = figures.map(({ name, said, definition, on, source }) => [name, said, definition, date(on), source])
  return { caption, head, rows }
}

/** Every figure of a report, in the order of reading. */
export function figuresIn({ pieces }: ReportDocument): Figure[] {
  return pieces.flatMap((piece) => (piece.kind === 'figures' ? piece.figures : []))
}
