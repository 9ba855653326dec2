import type { Refusal } from '../../../platform/refusal.ts'
import type { Grid } from '../rules/reader/grid.ts'
import type { ImportRefusal } from '../rules/reader/refusals.ts'
import { Cells } from './cells.ts'
import type { OfficeFile } from './open-office.ts'
import { BadXml, readXml, type XmlEvent } from './xml.ts'

const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet'

export const isOds = (file: OfficeFile) => file.read('mimetype')?.trim() === SPREADSHEET

/** A filled cell or row may be repeated this often; empty ones as often as a sheet is long. */
const MOST_REPEATS = 200

/** The sheets of an OpenDocument spreadsheet as texts, in the order of their tabs. */
export function readOds(file: OfficeFile): Grid[] | Refusal<ImportRefusal> {
  const reader = new OdsReader()
  for (const event of readXml(file.read('content.xml') ?? '')) reader.see(event)
  return reader.cells.whole()
}

type Cell = { column: number; text: string; plain: string | undefined; isFormula: boolean; repeats: number }
type Opened = Extract<XmlEvent, { kind: 'open' }>

class OdsReader {
  readonly cells = new Cells()
  #row = 0
  #rowRepeats = 1
  #column = 0
  #filled: Cell[] = []
  #cell: Cell | undefined
  #paragraphs = 0
  /** A note beside a cell has paragraphs too. */
  #inNote = false

  see(event: XmlEvent): void {
    if (event.kind === 'text') this.#text(event.text)
    else if (event.kind === 'open') this.#open(event)
    else this.#close(event.name)
  }

  #open({ name, attributes }: Opened): void {
    const times = (attribute: string) => Math.max(1, Number.parseInt(attributes.get(attribute) ?? '1', 10) || 1)
    if (name === 'table:table') {
      this.cells.openSheet(attributes.get('table:name') ?? '')
      this.#row = 0
    } else if (name === 'table:table-row') {
      this.#rowRepeats = times('table:number-rows-repeated')
      this.#column = 0
      this.#filled = []
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const repeats = times('table:number-columns-repeated')
      const isFormula = attributes.has('table:formula')
      this.#cell = { column: this.#column, text: '', plain: plainOf(attributes), isFormula, repeats }
      this.#paragraphs = 0
      this.#column += repeats
    } else if (name === 'office:annotation') this.#inNote = true
    else this.#openText(name, attributes)
  }

  #openText(name: string, attributes: Opened['attributes']): void {
    if (!this.#cell || this.#inNote) return
    if (name === 'text:p' || name === 'text:h') {
      if (this.#cell.text !== '') this.#cell.text += '\n'
      this.#paragraphs += 1
    } else if (name === 'text:line-break') this.#cell.text += '\n'
    else if (name === 'text:tab') this.#cell.text += ' '
    else if (name === 'text:s') this.#cell.text += ' '.repeat(Math.min(100, Number(attributes.get('text:c') ?? 1) || 1))
  }

  #text(text: string): void {
    if (this.#cell && !this.#inNote && this.#paragraphs > 0) this.#cell.text += text.replace(/\s+/g, ' ')
  }

  #close(name: string): void {
    if (name === 'office:annotation') this.#inNote = false
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      if (this.#cell && (this.#cell.text.trim() !== '' || this.#cell.isFormula)) this.#filled.push(this.#cell)
      this.#cell = undefined
    } else if (name === 'table:table-row') this.#endRow()
  }

  #endRow(): void {
    const rows = this.#filled.length > 0 ? this.#rowRepeats : 0
    if (rows > MOST_REPEATS || this.#filled.some(({ repeats }) => repeats > MOST_REPEATS))
      throw new BadXml('more cells than a report has')
    for (let row = 1; row <= rows; row += 1)
      for (const { column, text, plain, isFormula, repeats } of this.#filled)
        for (let at = 0; at < repeats; at += 1)
          this.cells.add({ row: this.#row + row, column: column + at, text, plain, isFormula })
    this.#row += this.#rowRepeats
  }
}

/** What a number or a day is to a machine; a part of a hundred is read as it is shown. */
function plainOf(attributes: Opened['attributes']): string | undefined {
  const kind = attributes.get('office:value-type')
  if (kind === 'float' || kind === 'currency') return attributes.get('office:value')
  return kind === 'date' ? attributes.get('office:date-value') : undefined
}
