import type { Line, Source } from '../rules/reader/lines.ts'
import { headingLevel, readStyles, type Style } from './docx-styles.ts'
import type { OfficeFile } from './open-office.ts'
import { readXml } from './xml.ts'

/** Text that was deleted or moved away while changes were tracked, and the second copy of a drawing for old programs. */
const NOT_READ = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText'])

/**
 * The paragraphs of a Word document, each a line with its heading style; the number of a line is that of its paragraph.
 * What stands in cells of a table follows in reading order. Headers, footers and notes are other parts and are not read.
 */
export function readDocx(file: OfficeFile): Source {
  const reader = new DocxReader(readStyles(file.read('word/styles.xml')))
  for (const event of readXml(file.read('word/document.xml') ?? '')) {
    if (event.kind === 'open') reader.open(event.name, event.attributes)
    else if (event.kind === 'close') reader.close(event.name)
    else reader.text(event.text)
  }
  return { lines: reader.lines }
}

type Paragraph = { text: string; level?: number; isContents: boolean; isListed: boolean }

class DocxReader {
  readonly lines: Line[] = []
  readonly #styles: ReadonlyMap<string, Style>
  /** A text box is a paragraph inside a paragraph. */
  readonly #paragraphs: Paragraph[] = []
  #skipping = 0
  #inText = false

  constructor(styles: ReadonlyMap<string, Style>) {
    this.#styles = styles
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (NOT_READ.has(name)) this.#skipping += 1
    if (this.#skipping > 0) return
    const paragraph = this.#paragraphs.at(-1)
    if (name === 'w:p') this.#paragraphs.push({ text: '', isContents: false, isListed: false })
    else if (!paragraph) return
    else if (name === 'w:t') this.#inText = true
    else if (name === 'w:tab') paragraph.text += ' '
    else if (name === 'w:noBreakHyphen') paragraph.text += '-'
    else if (name === 'w:br' || name === 'w:cr') this.#endLine(paragraph)
    else this.#style(paragraph, name, attributes.get('w:val') ?? '')
  }

  #style(paragraph: Paragraph, name: string, value: string): void {
    const style = name === 'w:pStyle' ? this.#styles.get(value) : undefined
    const level = name === 'w:outlineLvl' ? headingLevel(value) : style?.level
    if (level !== undefined) paragraph.level = level
    if (style?.isContents) paragraph.isContents = true
    if (name === 'w:numPr') paragraph.isListed = true
  }

  close(name: string): void {
    if (NOT_READ.has(name)) this.#skipping -= 1
    else if (this.#skipping > 0) return
    else if (name === 'w:t') this.#inText = false
    else if (name === 'w:p') {
      const paragraph = this.#paragraphs.pop()
      if (paragraph) this.#endLine(paragraph)
    }
  }

  text(text: string): void {
    const paragraph = this.#paragraphs.at(-1)
    if (this.#inText && this.#skipping === 0 && paragraph) paragraph.text += text
  }

  #endLine(paragraph: Paragraph): void {
    const { level, isContents, isListed } = paragraph
    const bare = paragraph.text.replace(/\s+/g, ' ').trim()
    paragraph.text = ''
    paragraph.isListed = false
    this.lines.push({
      number: this.lines.length + 1,
      text: isListed && level === undefined && bare !== '' ? `- ${bare}` : bare,
      turn: false,
      ...(level !== undefined && { level }),
      ...(isContents && { isContents }),
    })
  }
}
