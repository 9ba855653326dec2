import { z } from 'zod'
import { Day, Name, Named, Note, Text, Version } from './fields.ts'

/** The number under which something can be found at the council's registry. */
export const Document = z.string().trim().max(60)
export const Words = z.string().trim().max(300)

const programmeId = z.uuid()
const entryId = z.uuid()

/** What somebody says of an entry of any register. A register that cannot do without a field asks for it itself. */
const said = {
  title: Name,
  about: Text.default(''),
  node: z.uuid().nullable().default(null),
  owner: z.uuid().nullable().default(null),
  due: Day.nullable().default(null),
  document: Document.default(''),
}

/** Narrows a register; `state` all by default, because a register is also what came of it. */
export const ListEntries = z.strictObject({
  programmeId,
  state: z.enum(['open', 'closed', 'all']).default('all'),
  node: z.uuid().optional(),
  owner: z.uuid().optional(),
  overdue: z.enum(['true', 'false']).optional(),
})
export type ListEntries = z.infer<typeof ListEntries>

/** An entry as every list shows it. */
export const entryRow = {
  id: z.uuid(),
  title: z.string(),
  about: z.string(),
  node: Named.nullable(),
  owner: Named.nullable(),
  ownerSince: z.string().nullable(),
  /** Who was asked to take it over, and when; the owner is still the owner. */
  offered: Named.extend({ on: z.string() }).nullable(),
  due: z.string().nullable(),
  closedOn: z.string().nullable(),
  /** What came of it: the answer, the decision, what was done, or why not. */
  outcome: z.string(),
  document: z.string(),
  overdue: z.boolean(),
  nobodyAnswers: z.boolean(),
  /** Whether the asker may close it. */
  mayAct: z.boolean(),
  version: z.int(),
}

/** The input of adding, changing and closing in a register, and the row of its list. `own` stands over what all say. */
export function registerContract<
  Own extends z.core.$ZodLooseShape,
  Row extends z.core.$ZodLooseShape,
  const States extends readonly [string, ...string[]],
  const Closed extends readonly [string, ...string[]],
>({ own, row, states, closed }: { own: Own; row: Row; states: States; closed: Closed }) {
  return {
    Add: z.strictObject({ programmeId, ...said }).extend(own),
    Change: z.strictObject({ programmeId, entryId, version: Version, ...said, why: Note.default('') }).extend(own),
    Close: z.strictObject({
      programmeId,
      entryId,
      version: Version,
      state: z.enum(closed),
      /** The day it was answered, decided, done or let go. */
      on: Day,
      outcome: Text.default(''),
      document: Document.default(''),
    }),
    Row: z.object({ ...entryRow, state: z.enum(states) }).extend(row),
  }
}

const entry = { entryId, version: Version }
export const AskHandOver = z.strictObject({ ...entry, owner: z.uuid(), why: Note.default('') })
export const AnswerHandOver = z.strictObject({ ...entry, accepts: z.boolean(), why: Note.default('') })
/** Under another part, or along to the next programme. */
export const MoveEntry = z.strictObject({
  ...entry,
  programme: z.uuid(),
  node: z.uuid().nullable(),
  why: Note.default(''),
})
export const ShowEntry = z.strictObject({ entryId })
export const Reopen = z.strictObject({ ...entry, why: Note.min(1) })
export const ListEntryHistory = z.strictObject({ entryId })
