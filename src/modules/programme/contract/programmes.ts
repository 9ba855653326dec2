import { z } from 'zod'
import { shapes } from '../rules/kinds.ts'
import { Coded, Day, Name, Named, Note, Version } from './fields.ts'
import { Planning, StatusNow, StatusOfList, WarningShown } from './follow.ts'

const programme = {
  name: Name,
  since: Day,
  /** null: no last day is set. */
  until: Day.nullable(),
  /** Whether everybody may read it on the web. */
  public: z.boolean(),
  note: Note.default(''),
}

export const KeepProgramme = z.strictObject(programme)
export const ChangeProgramme = z.strictObject({ programmeId: z.uuid(), version: Version, ...programme })

export const ListProgrammes = z.strictObject({ on: Day.optional() })
const row = {
  id: z.uuid(),
  name: z.string(),
  since: z.string(),
  until: z.string().nullable(),
  public: z.boolean(),
  note: z.string(),
}
export const ProgrammeRow = z.object({ ...row, nodes: z.int(), items: z.int() })
export const ProgrammeList = z.object({ programmes: z.array(ProgrammeRow) })
export type ProgrammeList = z.infer<typeof ProgrammeList>

/** The tree as a spreadsheet, its texts in the language asked for. */
export const PrintTree = z.strictObject({
  programmeId: z.uuid(),
  format: z.enum(['ods', 'xlsx']).default('ods'),
  language: z.enum(['nl', 'en']).default('nl'),
})

export const SearchProgrammes = z.strictObject({ q: z.string().trim().min(2).max(100) })
/** A programme, or a part of one: then `programme` says of which. */
export const ProgrammeHits = z.object({
  hits: z.array(z.object({ id: z.uuid(), name: z.string(), programme: z.string().nullable() })),
})
export type ProgrammeHits = z.infer<typeof ProgrammeHits>

export const ShowProgramme = z.strictObject({ programmeId: z.uuid() })

/** A node of the tree as an overview shows it; the list is in the order of reading, so `depth` is enough to draw it. */
export const TreeNode = z.object({
  id: z.uuid(),
  parent: z.uuid().nullable(),
  depth: z.int(),
  kind: z.string(),
  shape: z.enum(shapes),
  name: z.string(),
  owner: Named.nullable(),
  ended: z.string().nullable(),
  /** The node in which this one goes on, in this programme or the next. */
  successor: Named.nullable(),
  status: StatusNow.nullable(),
  planning: Planning,
  /** Of a pilot: when it runs. */
  runsSince: z.string().nullable(),
  runsUntil: z.string().nullable(),
  /** What does not agree with the status, with the reason. */
  warnings: z.array(WarningShown),
  version: z.int(),
})
export type TreeNode = z.infer<typeof TreeNode>

export const KindOfNode = Coded.extend({ shape: z.enum(shapes), under: z.array(z.string()) })
export type KindOfNode = z.infer<typeof KindOfNode>

export const ProgrammePage = z.object({
  ...row,
  /** When it was adopted last, and by which decision. */
  adoptedOn: z.string().nullable(),
  adoptedBy: z.string(),
  kinds: z.array(KindOfNode),
  statuses: z.array(StatusOfList),
  nodes: z.array(TreeNode),
  mayChange: z.boolean(),
  version: z.int(),
})
export type ProgrammePage = z.infer<typeof ProgrammePage>
