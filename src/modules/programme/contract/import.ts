import { z } from 'zod'
import {
  CONTRADICTION_CODES,
  NOISE_KINDS,
  PLANNING_NOTES,
  REMARK_CODES,
  REPORT_KINDS,
  UNPLACED_REASONS,
} from '../rules/reader/report.ts'

const many = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()

const Line = z.int().positive()
const Lines = many(Line)
const Block = z.strictObject({ text: z.string(), lines: Lines })

export const ImportedActionLine = z.strictObject({ number: z.string().nullable(), name: z.string(), lines: Lines })

export const ImportedItem = z.strictObject({
  name: z.string().nullable(),
  actionLine: z.int().nonnegative().nullable(),
  lines: Lines,
  labels: Lines,
  result: Block.nullable(),
  what: Block.nullable(),
  planning: z.strictObject({
    periods: many(z.string()),
    axis: many(z.string()),
    note: z.enum(PLANNING_NOTES),
    text: z.string(),
    lines: Lines,
  }),
  statuses: many(z.strictObject({ said: z.string(), code: z.string().nullable(), label: z.string(), lines: Lines })),
  states: many(z.strictObject({ moment: z.string().nullable(), text: z.string(), lines: Lines })),
  next: Block.nullable(),
})

const listed = <Why extends z.ZodType>(why: Why) => many(z.strictObject({ line: Line, text: z.string(), why }))
const place = z.int().nonnegative()

/** A progress report as it was read, before anybody looked at it: what a screen shows and lets people correct. */
export const ImportedReport = z.strictObject({
  kind: z.enum(REPORT_KINDS),
  lines: z.int().nonnegative(),
  actionLines: many(ImportedActionLine),
  items: many(ImportedItem),
  moments: many(z.string()),
  unplaced: listed(z.enum(UNPLACED_REASONS)),
  noise: listed(z.enum(NOISE_KINDS)),
  remarks: many(
    z.strictObject({
      code: z.enum(REMARK_CODES),
      line: Line.nullable(),
      item: place.nullable(),
      facts: z.record(z.string(), z.string()).readonly(),
    }),
  ),
  contradictions: many(
    z.strictObject({
      code: z.enum(CONTRADICTION_CODES),
      item: place,
      status: z.string(),
      statusLine: Line,
      moment: z.string().nullable(),
      sentence: z.string(),
      lines: Lines,
    }),
  ),
})
export type ImportedReport = z.infer<typeof ImportedReport>

/** What an import would bring: how many of each, and all of it. Nothing is saved by looking. */
export const ImportPreview = z.strictObject({
  file: z.string(),
  saved: z.literal(false),
  summary: z.strictObject({
    actionLines: place,
    items: place,
    statuses: z.record(z.string(), z.int().positive()).readonly(),
    moments: many(z.string()),
    unplaced: place,
    noise: place,
    remarks: place,
    contradictions: place,
  }),
  report: ImportedReport,
})
export type ImportPreview = z.infer<typeof ImportPreview>
