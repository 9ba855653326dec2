import { z } from 'zod'
import { audiences, blocks, chapters } from '../rules/report/report.ts'
import { zones } from '../rules/risks/matrix.ts'
import { Day, Name, Named, Note, Text, Version } from './fields.ts'

const each = (values: readonly string[]) => new Set(values).size === values.length
const Ids = z.array(z.uuid()).max(1_000).refine(each, 'programme/report-twice')

const Introduction = z.strictObject({ chapter: z.enum(chapters), text: Text })

const report = {
  title: Name,
  audience: z.enum(audiences),
  /** In which language the report is written. */
  language: z.enum(['nl', 'en']).default('nl'),
  /** The period it is about. */
  from: Day,
  until: Day,
  /** The moments to lay side by side, in the order of their columns. */
  moments: z.array(z.uuid()).max(6).refine(each, 'programme/report-twice').default([]),
  /** Parts of the programme, each with all below it; nothing named is everything. */
  items: Ids.default([]),
  /** In the order in which they stand in the report. */
  blocks: z.array(z.enum(blocks)).min(1).max(blocks.length).refine(each, 'programme/report-twice'),
  /** What the writer says first. */
  foreword: Text.default(''),
  /** What the writer says before a chapter. */
  introductions: z
    .array(Introduction)
    .max(chapters.length)
    .refine((all) => each(all.map(({ chapter }) => chapter)), 'programme/report-twice')
    .default([]),
}
export const DraftReport = z.strictObject({ programmeId: z.uuid(), ...report })
export const ChangeReport = z.strictObject({ reportId: z.uuid(), version: Version, ...report })
export const ShowReport = z.strictObject({ reportId: z.uuid() })
export const PublishReport = z.strictObject({
  reportId: z.uuid(),
  version: Version,
  /** The mark of the preview that was looked at: when it moved on since, nothing is published. */
  seen: z.string().max(64).optional(),
})
export const ListReports = z.strictObject({ programmeId: z.uuid() })
export const ListPublished = z.strictObject({ programmeId: z.uuid() })
export const ShowPublished = z.strictObject({ publishedId: z.uuid() })
/** A report that replaces one that was withdrawn, to begin with as that one was chosen. */
export const ReplaceReport = z.strictObject({ publishedId: z.uuid() })
export const WithdrawReport = z.strictObject({ publishedId: z.uuid(), reason: Note.min(1) })
const format = z.enum(['pdf', 'docx', 'html', 'ods']).default('pdf')
export const PrintDraft = z.strictObject({ reportId: z.uuid(), format })
export const PrintPublished = z.strictObject({ publishedId: z.uuid(), format })

export type PrintPublished = z.infer<typeof PrintPublished>

const Said = z.object({
  id: z.uuid(),
  title: z.string(),
  audience: z.enum(audiences),
  language: z.enum(['nl', 'en']),
  from: z.string(),
  until: z.string(),
})
export const ReportPage = Said.extend({
  programme: Named,
  moments: z.array(z.uuid()),
  items: z.array(z.uuid()),
  blocks: z.array(z.enum(blocks)),
  foreword: z.string(),
  introductions: z.array(z.object({ chapter: z.enum(chapters), text: z.string() })),
  /** What there is to choose from: the moments of the programme and of what went on in it. */
  momentsToChoose: z.array(Named.extend({ on: z.string() })),
  /** The withdrawn report that this one is to replace. */
  replaces: z.uuid().nullable(),
  /** What the readers may see at all: what there is to choose from. */
  allowed: z.array(z.enum(blocks)),
  /** As what it was published; it does not change after that. */
  published: z.uuid().nullable(),
  mayChange: z.boolean(),
  version: z.int(),
})
export type ReportPage = z.infer<typeof ReportPage>

const Figure = z.object({
  name: z.string(),
  value: z.number(),
  unit: z.string(),
  said: z.string(),
  definition: z.string(),
  on: z.string(),
  source: z.string(),
})
const Piece = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
    text: z.string(),
  }),
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.object({ kind: z.literal('facts'), facts: z.array(z.object({ name: z.string(), text: z.string() })) }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    head: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  z.object({
    kind: z.literal('matrix'),
    caption: z.string(),
    head: z.array(z.string()),
    rows: z.array(
      z.object({
        name: z.string(),
        cells: z.array(z.object({ zone: z.enum(zones), said: z.string(), risks: z.array(z.string()) })),
      }),
    ),
  }),
  z.object({
    kind: z.literal('figures'),
    caption: z.string(),
    head: z.array(z.string()),
    figures: z.array(Figure),
  }),
])
/** A report as it reads: every form (Word, PDF, web page) is written from this. */
export const ReportRead = z.object({
  language: z.enum(['nl', 'en']),
  title: z.string(),
  subtitle: z.string(),
  publisher: z.string(),
  pieces: z.array(Piece),
})
export const Preview = z.object({ document: ReportRead, mark: z.string() })
export type Preview = z.infer<typeof Preview>

export type ReportRead = z.infer<typeof ReportRead>

const Published = Said.extend({
  on: z.string(),
  publishedAt: z.string(),
  hash: z.string(),
  /** Who withdrew it, when and why; null while it stands. Who does not work here does not hear of it. */
  withdrawn: z.object({ at: z.string(), byName: z.string(), reason: z.string() }).nullable(),
  replacedBy: z.uuid().nullable(),
  replaces: z.uuid().nullable(),
})
export const PublishedPage = Published.extend({
  programme: Named,
  publishedBy: z.string(),
  /** Null once it is withdrawn, but for those who keep it. */
  document: ReportRead.nullable(),
  mayWithdraw: z.boolean(),
  mayReplace: z.boolean(),
})
export type PublishedPage = z.infer<typeof PublishedPage>

export const ReportList = z.object({
  reports: z.array(Said.extend({ published: z.uuid().nullable(), version: z.int() })),
  mayChange: z.boolean(),
})
export type ReportList = z.infer<typeof ReportList>
/** The newest first. */
export const PublishedList = z.object({ reports: z.array(Published) })
export type PublishedList = z.infer<typeof PublishedList>
