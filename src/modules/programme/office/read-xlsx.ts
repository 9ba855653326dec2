import type { Refusal } from '../../../platform/refusal.ts'
import type { Grid } from '../rules/reader/grid.ts'
import type { ImportRefusal } from '../rules/reader/refusals.ts'
import { Cells } from './cells.ts'
import { local } from './names.ts'
import type { OfficeFile } from './open-office.ts'
import { dayOf, dayStyles, percentOf, percentStyles } from './xlsx-dates.ts'
import { readXml, type XmlEvent } from './xml.ts'

const WORKBOOK = 'xl/workbook.xml'

export const isXlsx = ({ names }: OfficeFile) => names.includes(WORKBOOK)

/** The sheets of an Excel workbook as texts, in the order of their tabs. Days come as yyyy-mm-dd. */
export function readXlsx(file: OfficeFile): Grid[] | Refusal<ImportRefusal> {
  const targets = targetsOf(file.read('xl/_rels/workbook.xml.rels') ?? '')
  const texts = sharedTexts(file.read('xl/sharedStrings.xml') ?? '')
  const styles = file.read('xl/styles.xml') ?? ''
  const book = { texts, days: dayStyles(styles), percents: percentStyles(styles) }
  const cells = new Cells()
  for (const event of readXml(file.read(WORKBOOK) ?? '')) {
    if (!opens(event, 'sheet')) continue
    const target = targets.get(event.attributes.get('r:id') ?? '') ?? ''
    cells.openSheet(event.attributes.get('name') ?? '')
    readCells(file.read(target) ?? '', book, cells)
  }
  return cells.whole()
}

type Opened = Extract<XmlEvent, { kind: 'open' }>

const opens = (event: XmlEvent, name: string): event is Opened => event.kind === 'open' && local(event.name) === name

function targetsOf(xml: string): Map<string, string> {
  const targets = new Map<string, string>()
  for (const event of readXml(xml)) {
    if (!opens(event, 'Relationship')) continue
    const target = event.attributes.get('Target') ?? ''
    targets.set(event.attributes.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  }
  return targets
}

/** Texts that cells point to by number. How a word is pronounced (`rPh`) is no part of it. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = []
  const gather = new TextGatherer()
  for (const event of readXml(xml)) {
    if (opens(event, 'si')) gather.take()
    gather.see(event)
    if (event.kind === 'close' && local(event.name) === 'si') texts.push(gather.take())
  }
  return texts
}

/** Text in `t`, in one piece or in pieces with a font of their own. */
class TextGatherer {
  #text = ''
  #inText = false
  #spoken = 0

  see(event: XmlEvent): void {
    if (event.kind === 'text') {
      if (this.#inText && this.#spoken === 0) this.#text += event.text
      return
    }
    const name = local(event.name)
    if (name === 't') this.#inText = event.kind === 'open'
    if (name === 'rPh') this.#spoken += event.kind === 'open' ? 1 : -1
  }

  take(): string {
    const text = this.#text.replace(/_x000D_/gi, '').replace(/\r\n?/g, '\n')
    this.#text = ''
    return text
  }
}

type Cell = { row: number; column: number; type: string; style: number; value: string; isFormula: boolean }

type Book = { texts: readonly string[]; days: ReadonlySet<number>; percents: ReadonlySet<number> }

function readCells(xml: string, book: Book, cells: Cells): void {
  const reader = new SheetCells(book, cells)
  for (const event of readXml(xml)) reader.see(event)
}

class SheetCells {
  readonly #book: Book
  readonly #cells: Cells
  readonly #inline = new TextGatherer()
  #row = 0
  #column = -1
  #cell: Cell | undefined
  #inValue = false

  constructor(book: Book, cells: Cells) {
    this.#book = book
    this.#cells = cells
  }

  see(event: XmlEvent): void {
    this.#inline.see(event)
    if (event.kind === 'text') {
      if (this.#inValue && this.#cell) this.#cell.value += event.text
    } else if (event.kind === 'open') this.#open(local(event.name), event.attributes)
    else this.#close(local(event.name))
  }

  #open(name: string, attributes: Opened['attributes']): void {
    if (name === 'row') {
      this.#row = Number.parseInt(attributes.get('r') ?? '', 10) || this.#row + 1
      this.#column = -1
    } else if (name === 'c') {
      this.#column = columnOf(attributes.get('r')) ?? this.#column + 1
      this.#inline.take()
      const type = attributes.get('t') ?? 'n'
      const style = Number(attributes.get('s') ?? 0)
      this.#cell = { row: this.#row, column: this.#column, type, style, value: '', isFormula: false }
    } else if (name === 'v') this.#inValue = true
    else if (name === 'f' && this.#cell) this.#cell.isFormula = true
  }

  #close(name: string): void {
    if (name === 'v') this.#inValue = false
    if (name !== 'c' || !this.#cell) return
    const text = textOf(this.#cell, this.#book, this.#inline.take())
    this.#cells.add({
      ...this.#cell,
      text,
      plain: this.#cell.type === 'n' && text === this.#cell.value ? text : undefined,
    })
    this.#cell = undefined
  }
}

function textOf({ type, style, value }: Cell, { texts, days, percents }: Book, inline: string): string {
  if (type === 's') return texts[Number(value)] ?? ''
  if (type === 'n' && days.has(style)) return dayOf(value) ?? value
  if (type === 'n' && percents.has(style) && value !== '') return percentOf(value)
  return type === 'inlineStr' ? inline : value
}

/** The column of `BC12`, counted from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const [letters] = reference?.match(/^[A-Z]{1,3}/) ?? []
  if (letters === undefined) return undefined
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
