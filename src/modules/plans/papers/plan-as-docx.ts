import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { type PlanPaper, type SaidPaper, sayPaper } from './plan-paper.ts'

type Block = Paragraph | Table

// Twentieths of a point, as Word counts. A4 with margins of 18 mm leaves 9,866 for the text.
const page = { width: 11_906, height: 16_838, margin: 1_020 }
const textWidth = page.width - 2 * page.margin
const columns = { actions: [0.45, 0.25, 0.3], signers: [0.34, 0.44, 0.22] }
const signatureHeight = 700
const tickable = { open: '☐', done: '☑' }

/**
 * The plan as an editable letter: real headings, lists and table headers in the language of the paper, so that a screen
 * reader can read it as well as the PDF. What people typed stands in it literally.
 */
export async function planAsDocx(plan: PlanPaper): Promise<Uint8Array> {
  const paper = sayPaper(plan)
  const language = paper.lang === 'en' ? 'en-GB' : 'nl-NL'
  const document = new Document({
    title: paper.title,
    creator: plan.municipality,
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: language } },
          paragraph: { spacing: { after: 80 } },
        },
        heading1: { run: { size: 48, bold: true }, paragraph: { spacing: { after: 120 } } },
        heading2: {
          run: { size: 30, bold: true },
          paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
        },
        heading3: { run: { size: 25, bold: true }, paragraph: { spacing: { before: 200, after: 60 }, keepNext: true } },
      },
    },
    sections: [{ ...sectionOf(paper), children: contentOf(paper) }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function contentOf(paper: SaidPaper): Block[] {
  return [
    new Paragraph({ children: runs(paper.title), heading: HeadingLevel.HEADING_1 }),
    line(paper.subtitle, { bold: paper.draft }),
    ...(paper.members.length > 0 ? [labelled(`${paper.words.who}:`, paper.members.join(', '))] : []),
    line(paper.origin.join('  ·  ')),
    ...part(paper.words.goesWell, sayings(paper.goesWell)),
    ...part(paper.words.ownWords, sayings(paper.ownWords)),
    ...part(
      paper.words.goals,
      paper.goals.flatMap((goal) => goalOf(goal, paper.words)),
    ),
    ...part(paper.words.agreements, paper.agreements.flatMap(agreementOf)),
    ...part(paper.words.safety, safetyOf(paper)),
    ...part(paper.words.help, paper.contacts.flatMap(contactOf)),
    new Paragraph({ children: runs(paper.next, true), spacing: { before: 320 } }),
    ...part(paper.words.signatures, signaturesOf(paper)),
  ]
}

/** A heading with what belongs under it; nothing at all when there is nothing to say. */
function part(heading: string, blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [new Paragraph({ text: heading, heading: HeadingLevel.HEADING_2 }), ...blocks]
}

function sayings(items: SaidPaper['goesWell']): Block[] {
  return items.map(({ text, by }) => bullet(`“${text}” — ${by}`))
}

function goalOf(goal: SaidPaper['goals'][number], words: SaidPaper['words']): Block[] {
  const rows = goal.actions.map(({ text, by, when, done }) => [
    `${done ? tickable.done : tickable.open} ${text}`,
    by,
    when,
  ])
  const results = goal.results.map(({ by, result, words: own }) =>
    bullet(`${by}: ${result}${own === null ? '' : `. “${own}”`}`),
  )
  return [
    new Paragraph({ children: runs(`${goal.number}: ${goal.text}`), heading: HeadingLevel.HEADING_3 }),
    ...(goal.inWordsOf === null ? [] : [line(goal.inWordsOf)]),
    ...(rows.length === 0 ? [] : [tableOf([words.what, words.whoDoes, words.when], rows, { widths: columns.actions })]),
    ...(results.length === 0 ? [] : [line(words.howItWent, { bold: true }), ...results]),
  ]
}

function agreementOf({ text, otherwise }: SaidPaper['agreements'][number]): Block[] {
  return [
    bullet(text),
    ...(otherwise === null ? [] : [new Paragraph({ children: runs(otherwise), indent: { left: 720 } })]),
  ]
}

function safetyOf({ safety, words }: SaidPaper): Block[] {
  const agreements = safety.flatMap((s) => [
    line(s.text, { bold: true }),
    labelled(words.watchedBy, s.watchedBy),
    labelled(words.ifItGoesWrong, s.ifItGoesWrong),
    labelled(words.reviewOn, s.reviewOn),
  ])
  return agreements.length === 0 ? [] : [...agreements, line(words.danger, { bold: true })]
}

function contactOf({ label, name, lines, note }: SaidPaper['contacts'][number]): Block[] {
  return [labelled(`${label}:`, [name, ...lines].join(', ')), ...(note === '' ? [] : [line(note)])]
}

function signaturesOf({ signers, words }: SaidPaper): Block[] {
  if (signers.length === 0) return []
  const rows = signers.map(({ name, as }) => [`${name}, ${as}`, '', ''])
  const head = [words.name, words.signature, words.date]
  return [line(words.signatureText), tableOf(head, rows, { widths: columns.signers, rowHeight: signatureHeight })]
}

function tableOf(head: string[], rows: string[][], shape: { widths: readonly number[]; rowHeight?: number }): Table {
  const widths = shape.widths.map((share) => Math.round(share * textWidth))
  const cells = (texts: string[], bold: boolean) =>
    texts.map(
      (text, i) =>
        new TableCell({ width: { size: widths[i] ?? 0, type: WidthType.DXA }, children: [line(text, { bold })] }),
    )
  const height = shape.rowHeight === undefined ? {} : { height: { value: shape.rowHeight, rule: 'atLeast' as const } }
  const edge = { style: BorderStyle.SINGLE, size: 4, color: '9AA5B1' }
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: none, left: none, right: none, insideVertical: none, bottom: edge, insideHorizontal: edge },
    rows: [
      new TableRow({ tableHeader: true, children: cells(head, true) }),
      ...rows.map((row) => new TableRow({ ...height, cantSplit: true, children: cells(row, false) })),
    ],
  })
}

function sectionOf(paper: SaidPaper): Omit<ISectionOptions, 'children'> {
  const { page: numbered } = paper.words
  const [before = '', between = '', after = ''] = numbered.split(/\{page\}|\{pages\}/)
  const footer = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after], size: 17 }),
    ],
  })
  const { width, height, margin } = page
  return {
    properties: {
      page: { size: { width, height }, margin: { top: margin, bottom: margin, left: margin, right: margin } },
    },
    footers: { default: new Footer({ children: [footer] }) },
  }
}

function line(text: string, { bold = false }: { bold?: boolean } = {}): Paragraph {
  return new Paragraph({ children: runs(text, bold) })
}

function labelled(label: string, text: string): Paragraph {
  return new Paragraph({ children: [...runs(`${label} `, true), ...runs(text)] })
}

function bullet(text: string): Paragraph {
  return new Paragraph({ children: runs(text), bullet: { level: 0 } })
}

/** Line breaks people typed stay line breaks. */
function runs(text: string, bold = false): TextRun[] {
  return text
    .split('\n')
    .map((part, i) => new TextRun({ text: part, ...(bold && { bold }), ...(i > 0 && { break: 1 }) }))
}
