import { findItems, looksLikeHeading } from './find-items.ts'
import type { Line } from './lines.ts'
import { isClosed, nameRunsOn, type Piece, type Pieces } from './pieces.ts'
import type { ActionLineRead, ListedLine, NoiseKind, UnplacedReason } from './report.ts'
import type { BlockCode } from './vocabulary.ts'

/** One block of an item as it stood in the file: a label, the lines below it, and the periods of a planning table. */
export type Section = {
  block: BlockCode
  moment: string | null
  /** Lines that only name the block or the moment. */
  labels: number[]
  lines: Line[]
  axis: { line: number; periods: readonly string[] }[]
}

export type Draft = { name: string | null; heading: number[]; actionLine: number | null; sections: Section[] }

export type Walked = {
  actionLines: ActionLineRead[]
  drafts: Draft[]
  unplaced: ListedLine<UnplacedReason>[]
  noise: ListedLine<NoiseKind>[]
}

/** Walks through the report once and puts every line in exactly one place. */
export function walk(given: Pieces): Walked {
  const walker = new Walker(given)
  for (const [at, piece] of given.pieces.entries()) walker.step(piece, at)
  return walker.walked
}

/** Where the walker is: above everything, under an action line, in an item, or past one. */
type Outside = Extract<UnplacedReason, 'before-first-heading' | 'under-action-line' | 'outside-items'>

class Walker {
  readonly walked: Walked = { actionLines: [], drafts: [], unplaced: [], noise: [] }
  readonly #pieces: readonly Piece[]
  readonly #starts: ReadonlyMap<number, readonly number[]>
  readonly #headings: ReadonlySet<number>
  /** In a document without wrapped lines every line stands apart. */
  readonly #wraps: boolean
  readonly #itemLevel: number | undefined
  #outside: Outside | undefined = 'before-first-heading'
  #nameGoesOn = -1

  constructor(given: Pieces) {
    const starts = findItems(given)
    this.#pieces = given.pieces
    this.#wraps = given.width !== undefined
    this.#starts = new Map(starts.map(({ label, heading }) => [label, heading]))
    this.#headings = new Set(starts.flatMap(({ heading }) => heading))
    this.#itemLevel = starts.flatMap(({ heading: [at] }) =>
      at === undefined ? [] : (given.pieces[at]?.line.level ?? []),
    )[0]
  }

  step(piece: Piece, at: number): void {
    const { line, mark } = piece
    const heading = this.#starts.get(at)
    if (heading) this.#openItem(heading)
    if (mark.kind === 'noise') this.walked.noise.push({ line: line.number, text: line.text, why: mark.noise })
    else if (mark.kind === 'contents') this.#unplace(line, 'table-of-contents')
    else if (mark.kind === 'action-line') this.#openActionLine(line, at)
    else if (mark.kind === 'label') this.#label(line, mark, heading !== undefined || !this.#isInText(at))
    else if (mark.kind === 'moment') this.#moment(line, mark.moment)
    else if (mark.kind === 'axis') this.#axis(line, mark.periods)
    else if (mark.kind === 'text' && !this.#headings.has(at) && at !== this.#nameGoesOn) this.#text(line, at)
  }

  #openActionLine(line: Line, at: number): void {
    const { mark } = this.#pieces[at] ?? {}
    if (mark?.kind !== 'action-line') return
    const next = this.#pieces[at + 1]?.line
    const goesOn = next !== undefined && nameRunsOn(this.#pieces, at) && !this.#headings.has(at + 1)
    this.walked.actionLines.push({
      number: mark.number,
      name: goesOn ? `${mark.name} ${next.text}` : mark.name,
      lines: goesOn ? [line.number, next.number] : [line.number],
    })
    this.#nameGoesOn = goesOn ? at + 1 : -1
    this.#outside = 'under-action-line'
  }

  #openItem(heading: readonly number[]): void {
    const lines = heading.flatMap((at) => this.#pieces[at]?.line ?? [])
    this.walked.drafts.push({
      name: lines.length > 0 ? lines.map(({ text }) => text).join(' ') : null,
      heading: lines.map(({ number }) => number),
      actionLine: this.walked.actionLines.length > 0 ? this.walked.actionLines.length - 1 : null,
      sections: [],
    })
    this.#outside = undefined
  }

  get #section(): Section | undefined {
    return this.#outside ? undefined : this.walked.drafts.at(-1)?.sections.at(-1)
  }

  #openSection(block: BlockCode, moment: string | null): Section {
    const section: Section = { block, moment, labels: [], lines: [], axis: [] }
    this.walked.drafts.at(-1)?.sections.push(section)
    return section
  }

  /** "Planning: …" in the middle of a text is text; at the head of a paragraph it is a label with its block behind it. */
  #label(line: Line, mark: { block: BlockCode; rest: string; moment?: string }, opens: boolean): void {
    if (this.#outside) {
      this.#unplace(line, this.#outside)
      return
    }
    const goesOn = this.#section?.block === 'state' || this.#section?.block === 'next'
    const again = this.walked.drafts.at(-1)?.sections.some(({ block }) => block === mark.block)
    if (mark.rest !== '' && (!opens || (goesOn && again))) {
      this.#section?.lines.push(line)
      return
    }
    const section = this.#openSection(mark.block, mark.moment ?? null)
    if (mark.rest === '') section.labels.push(line.number)
    else section.lines.push({ ...line, text: mark.rest })
  }

  #moment(line: Line, moment: string): void {
    if (this.#outside) {
      this.#unplace(line, this.#outside)
      return
    }
    const { block, lines } = this.#section ?? {}
    if (block === 'planning') this.#section?.lines.push(line)
    else if (block === 'state' && lines?.length === 0 && this.#section?.moment === null) {
      this.#section.moment = moment
      this.#section.labels.push(line.number)
    } else this.#openSection('state', moment).labels.push(line.number)
  }

  #axis(line: Line, periods: readonly string[]): void {
    if (this.#outside) this.#unplace(line, this.#outside)
    else (this.#section ?? this.#openSection('planning', null)).axis.push({ line: line.number, periods })
  }

  #text(line: Line, at: number): void {
    if (this.#section?.block === 'next' && this.#closesItem(line, at)) this.#outside = 'outside-items'
    if (line.level !== undefined && this.#section && this.#isAboveItems(line.level)) this.#outside = 'outside-items'
    const section = this.#section
    if (section) section.lines.push(line)
    else this.#unplace(line, this.#outside ?? 'outside-items')
  }

  /** A title at the head of a new page, after a text that came to its end, that is no item: the report goes on elsewhere. */
  #closesItem(line: Line, at: number): boolean {
    const before = this.#section?.lines.at(-1)
    const apart = this.#pieces[at + 1]?.mark.kind === 'blank'
    return line.turn && apart && looksLikeHeading(line) && before !== undefined && isClosed(before.text)
  }

  /** A heading as high as those of the items, or higher. */
  #isAboveItems(level: number): boolean {
    return this.#itemLevel !== undefined && level <= this.#itemLevel
  }

  #isInText(at: number): boolean {
    return this.#wraps && this.#pieces[at - 1]?.mark.kind === 'text' && !this.#headings.has(at - 1)
  }

  #unplace({ number, text }: Line, why: UnplacedReason): void {
    this.walked.unplaced.push({ line: number, text, why })
  }
}
