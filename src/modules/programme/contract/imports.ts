import { z } from 'zod'
import { textBlocks } from '../rules/importing/draft.ts'
import { needCodes } from '../rules/importing/needs.ts'
import { PLANNING_NOTES, REPORT_KINDS, UNPLACED_REASONS } from '../rules/reader/report.ts'
import { Code, Day, Name, Named, Note, Version } from './fields.ts'
import { StatusOfList } from './follow.ts'
import { ImportedReport } from './import.ts'

export const importStates = ['open', 'saved', 'dropped'] as const
export type ImportState = (typeof importStates)[number]

/** The largest file the API can take, in bytes; what a municipality takes is a setting, and never more. */
export const LARGEST_UPLOAD = 20 * 1024 * 1024
/** Such a file in base64, which makes four characters of three bytes. */
const LARGEST_CONTENT = Math.ceil(LARGEST_UPLOAD / 3) * 4
/** And with all that stands around it in the message. */
export const LARGEST_MESSAGE = LARGEST_CONTENT + 64 * 1024

export const UploadReport = z.strictObject({
  /** The name of the file, for the list; what it is, is told from its content. */
  file: Name,
  /** The file itself in base64. */
  content: z.string().max(LARGEST_CONTENT),
})

const ofImport = { importId: z.uuid() }
const Place = z.int().min(0)
const place = Place.nullable()
const day = Day.nullable()
const draftName = z.string().trim().max(200)
/** A text as it was read may be longer than one that can be saved: then it is said, and somebody shortens it. */
const DraftText = z.string().trim().max(200_000)

export const ListImports = z.strictObject({})
const row = {
  id: z.uuid(),
  file: z.string(),
  state: z.enum(importStates),
  byName: z.string(),
  at: z.string(),
  /** The programme it was saved into. */
  programme: Named.nullable(),
}
export const ImportList = z.object({
  imports: z.array(z.object(row)),
  /** The largest file that is taken, in megabytes. */
  megabytes: z.int(),
})
export type ImportList = z.infer<typeof ImportList>

export const ShowImport = z.strictObject(ofImport)

const Lines = z.array(z.int()).readonly()
const Block = z.object({ text: z.string(), lines: Lines })
const into = { programme: z.uuid().nullable(), name: draftName, since: day, until: day }
const moment = z.strictObject({ name: draftName, on: day })
const status = {
  code: Code.nullable(),
  /** The report says something that is not on the list, and nobody chose yet. */
  open: z.boolean(),
  since: day,
  end: day,
  reason: Note,
}
const linePlace = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('not-needed') }),
  z.strictObject({
    kind: z.literal('item'),
    item: Place,
    block: z.enum([...textBlocks, 'state']),
    moment: place,
  }),
])

const DraftItem = z.object({
  name: z.string(),
  actionLine: place,
  lines: Lines,
  dropped: z.boolean(),
  result: Block,
  what: Block,
  next: Block,
  planning: z.object({ periods: z.array(z.string()), note: z.enum(PLANNING_NOTES), text: z.string() }),
  status: z.object({ ...status, said: z.array(z.string()) }),
  states: z.array(Block.extend({ moment: place })),
})
export type DraftItem = z.infer<typeof DraftItem>

const Counts = z.object({ actionLines: z.int(), items: z.int(), states: z.int(), statuses: z.int() })

export const ImportPage = z.object({
  ...row,
  version: z.int(),
  /** Until when the text is kept when nobody touches it any more. */
  keptUntil: z.string(),
  /** Null when the import is dropped or was cleared: then only who read which file when is left. */
  draft: z
    .object({
      kind: z.enum(REPORT_KINDS),
      lines: z.int(),
      noise: z.int(),
      into: z.object(into),
      actionLines: z.array(
        z.object({ number: z.string().nullable(), name: z.string(), dropped: z.boolean(), lines: Lines }),
      ),
      /** `known`: the day of the moment by this name in the programme it goes into. */
      moments: z.array(moment.extend({ known: z.string().nullable() })),
      items: z.array(DraftItem),
      unplaced: z.array(z.object({ line: z.int(), text: z.string(), why: z.enum(UNPLACED_REASONS), place: linePlace })),
    })
    .nullable(),
  /** What must be filled in before it can be saved. */
  needs: z.array(
    z.object({
      code: z.enum(needCodes),
      about: z.enum(['whole', 'line', 'moment', 'item']),
      at: place,
      name: z.string(),
    }),
  ),
  remarks: ImportedReport.shape.remarks,
  contradictions: ImportedReport.shape.contradictions,
  /** Items whose name stands in the chosen programme already. */
  doubles: z.array(z.int()),
  /** When this same file was read before. */
  before: z.array(z.object(row)),
  counts: Counts,
  statuses: z.array(StatusOfList),
})
export type ImportPage = z.infer<typeof ImportPage>

const ofVersion = { ...ofImport, version: Version }
const lineOfDraft = z.strictObject({
  number: z.string().trim().max(20).nullable(),
  name: draftName,
  dropped: z.boolean(),
})

/** Every action line and moment that is there, in its place; new ones at the end. */
export const CorrectFrame = z.strictObject({
  ...ofVersion,
  into: z.strictObject(into),
  actionLines: z.array(lineOfDraft).max(200),
  moments: z.array(moment).max(60),
})
export type FrameBody = Omit<z.input<typeof CorrectFrame>, 'importId' | 'version'>

export const CorrectItem = z.strictObject({
  ...ofVersion,
  /** Place of the item, counted from 0. */
  item: z.coerce.number().int().min(0).max(10_000),
  name: draftName,
  actionLine: place,
  dropped: z.boolean(),
  result: DraftText,
  what: DraftText,
  next: DraftText,
  status: z.strictObject(status),
  states: z.array(z.strictObject({ moment: place, text: DraftText })).max(100),
})
export type ItemBody = Omit<z.input<typeof CorrectItem>, 'importId' | 'version' | 'item'>

export const PlaceLines = z.strictObject({
  ...ofVersion,
  /** Places in the list of lines without a place, counted from 0. */
  lines: z.array(Place).min(1).max(10_000),
  place: linePlace,
})
export type LinesBody = Omit<z.input<typeof PlaceLines>, 'importId' | 'version'>

export const DropImport = z.strictObject(ofVersion)

export const SaveImport = z.strictObject({
  ...ofVersion,
  /** That it may be saved although this file, or an item by the same name, was saved before. */
  again: z.boolean().default(false),
})
export const ImportSaved = z.object({ id: z.uuid(), version: z.int(), programme: z.uuid(), counts: Counts })
export type ImportSaved = z.infer<typeof ImportSaved>

export const ImportTemplate = z.strictObject({ kind: z.enum(['xlsx', 'ods']) })
