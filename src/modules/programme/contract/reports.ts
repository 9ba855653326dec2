import { z } from 'zod'
import { audiences, blocks } from '../rules/report/report.ts'
import { Day, Name, Named, Text, Version } from './fields.ts'

const each = (values: readonly string[]) => new Set(values).size === values.length
const Ids = z.array(z.uuid()).max(1_000).refine(each, 'programme/report-twice')

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
  blocks: z.array(z.enum(blocks)).min(1).max(blocks.length).refine(each, 'programme/report-twice'),
  /** What the writer says first. */
  foreword: Text.default(''),
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
export const PrintPublished = z.strictObject({
  publishedId: z.uuid(),
  format: z.enum(['pdf', 'docx', 'html', 'ods']).default('pdf'),
})

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

const Published = Said.extend({ on: z.string(), publishedAt: z.string(), hash: z.string() })
export const PublishedPage = Published.extend({ programme: Named, document: ReportRead })
export type PublishedPage = z.infer<typeof PublishedPage>

export const ReportList = z.object({
  reports: z.array(Said.extend({ published: z.uuid().nullable(), version: z.int() })),
  mayChange: z.boolean(),
})
/** The newest first. */
export const PublishedList = z.object({ reports: z.array(Published) })
