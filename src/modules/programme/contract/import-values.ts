import { z } from 'zod'
import { LARGEST_VALUES, lineFaults, MOST_LINES } from '../rules/indicators/import-values.ts'
import { Name } from './fields.ts'

const LARGEST_CONTENT = Math.ceil(LARGEST_VALUES / 3) * 4
/** Such a file in base64, with all that stands around it in the message. */
export const LARGEST_VALUES_MESSAGE = LARGEST_CONTENT + 64 * 1024

const file = {
  indicatorId: z.uuid(),
  /** The name of the file; what it is, is told from its content. */
  file: Name,
  /** The file itself in base64. */
  content: z.string().max(LARGEST_CONTENT),
}
export const PreviewValues = z.strictObject(file)
export const ImportValues = z.strictObject({
  ...file,
  /** The lines to save, as the preview numbers them; null is every line that was understood. */
  lines: z.array(z.int().positive()).min(1).max(MOST_LINES).nullable().default(null),
})

const Line = z.object({ line: z.int(), on: z.string(), value: z.number(), source: z.string(), note: z.string() })
const NotTaken = z.object({
  line: z.int(),
  text: z.string(),
  why: z.enum(lineFaults),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
})
export const ValuesPreview = z.object({
  file: z.string(),
  /** Nothing is saved by looking. */
  saved: z.literal(false),
  /** New values, by day. */
  taken: z.array(Line),
  /** What is there already: it is not saved again. */
  known: z.array(Line),
  notTaken: z.array(NotTaken),
  /** Sheets of the file that were not read. */
  notRead: z.array(z.string()),
})
export type ValuesPreview = z.infer<typeof ValuesPreview>

export const ValuesSaved = z.object({
  /** The indicator. */
  id: z.uuid(),
  saved: z.int(),
  known: z.int(),
  notTaken: z.array(NotTaken),
})
export type ValuesSaved = z.infer<typeof ValuesSaved>

const format = z.enum(['ods', 'xlsx'])
export const PrintValues = z.strictObject({ indicatorId: z.uuid(), format })
export const PrintIndicators = z.strictObject({
  programmeId: z.uuid(),
  /** Only those of this part of the programme and of what stands below it. */
  node: z.uuid().optional(),
  format,
})
