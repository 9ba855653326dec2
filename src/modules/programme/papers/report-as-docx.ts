import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { type Cells, cellsOf, type Piece, type ReportDocument } from '../rules/report/document.ts'
import type { Zone } from '../rules/risks/matrix.ts'
import { reportWords, sayDay } from '../words/say-report.ts'

type Block = Paragraph | Table

// Twentieths of a point, as Word counts: A4 with margins of 20 mm.
const page = { width: 11_906, height: 16_838, margin: 1_134 }
const textWidth = page.width - 2 * page.margin
/** Of a column that only names the rows, beside one of 1. */
const NARROW = 0.6
/** What office programs know the head of a row or a column by, also where they write the table anew. */
const HEADING_OF_TABLE = 'TableHeading'
const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 }

/**
 * The report as a Word document to go on with: real headings, lists and tables with a heading row that returns on every page,
 * in the language of the report. What people typed stands in it literally.
 */
export async function reportAsDocx(report: ReportDocument): Promise<Uint8Array> {
  const { title, subtitle, publisher, stamp, pieces, language } = report
  const document = new Document({
    title,
    creator: publisher,
    styles: stylesIn(language === 'en' ? 'en-GB' : 'nl-NL'),
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
          },
        },
        ...(stamp !== undefined && { headers: { default: new Header({ children: [stampOf(stamp)] }) } }),
        footers: { default: new Footer({ children: [footerOf(report)] }) },
        children: [
          new Paragraph({ children: runs(title), heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ children: runs(subtitle) }),
          new Paragraph({ children: runs(publisher) }),
          ...pieces.flatMap((piece) => blocksOf(piece, report)),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function stylesIn(language: string) {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  })
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value: language } },
        paragraph: { spacing: { after: 100 } },
      },
      heading1: heading(44, 0),
      heading2: heading(32, 360),
      heading3: heading(27, 280),
      heading4: heading(23, 200),
    },
    paragraphStyles: [
      {
        id: HEADING_OF_TABLE,
        name: 'Table Heading',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { spacing: { after: 60 } },
      },
    ],
  }
}

function blocksOf(piece: Piece, { language }: ReportDocument): Block[] {
  switch (piece.kind) {
    case 'heading':
      return [new Paragraph({ children: runs(piece.text), heading: levels[piece.level] })]
    case 'paragraph':
      return [new Paragraph({ children: runs(piece.text) })]
    case 'list':
      return piece.items.map((item) => new Paragraph({ children: runs(item), bullet: { level: 0 } }))
    case 'facts':
      return piece.facts.map(
        ({ name, text }) => new Paragraph({ children: [...runs(`${name}: `, true), ...runs(text)] }),
      )
    default:
      return tableOf(cellsOf(piece, (day) => sayDay(day, language)))
  }
}

/** On every page, so that no page goes about without it. */
function stampOf(stamp: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text: stamp, bold: true, color: 'A4262C' })] })
}

/** Light enough for letters on them; the cell says in words what its colour means. */
const ZONES: Readonly<Record<Zone, string>> = { watch: 'FFFFFF', act: 'FFF4D1', 'act-now': 'FDE0DD' }

function tableOf({ caption, head, rows, isNarrow, zones }: Cells): Block[] {
  const first = isNarrow ? NARROW : 1
  const width = Math.floor(textWidth / (head.length - 1 + first))
  const widths = head.map((_, at) => Math.floor(at === 0 ? width * first : width))
  const cell = (text: string, at: number, { bold, zone }: { bold: boolean; zone?: Zone | undefined }) =>
    new TableCell({
      ...(zone && { shading: { type: ShadingType.CLEAR, fill: ZONES[zone] } }),
      width: { size: widths[at] ?? width, type: WidthType.DXA },
      children: [new Paragraph({ children: runs(text, bold), ...(bold && { style: HEADING_OF_TABLE }) })],
    })
  const edge = { style: BorderStyle.SINGLE, size: 4, color: '9AA5B1' }
  const table = new Table({
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: edge, bottom: edge, left: edge, right: edge, insideVertical: edge, insideHorizontal: edge },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((text, at) => cell(text, at, { bold: true })),
      }),
      ...rows.map(
        (row, line) =>
          new TableRow({
            children: row.map((text, at) => cell(text, at, { bold: at === 0, zone: zones?.[line]?.[at - 1] })),
          }),
      ),
    ],
  })
  // Two tables that touch become one in Word.
  return [new Paragraph({ children: runs(caption, true), keepNext: true }), table, new Paragraph({})]
}

function footerOf({ language }: ReportDocument): Paragraph {
  const [before = '', between = '', after = ''] = reportWords(language).page.split(/\{page\}|\{pages\}/)
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after]
  return new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ children, size: 17 })] })
}

/** Line breaks people typed stay line breaks. */
function runs(text: string, bold = false): TextRun[] {
  return text
    .split('\n')
    .map((part, at) => new TextRun({ text: part, ...(bold && { bold }), ...(at > 0 && { break: 1 }) }))
}
