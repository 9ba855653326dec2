import { z } from 'zod'
import { changeKinds } from '../rules/history.ts'
import { Coded, Day, Named } from './fields.ts'

export const ListHistory = z.strictObject({ nodeId: z.uuid() })

const change = z.object({
  node: Named.extend({ programme: z.string() }),
  kind: z.enum(changeKinds),
  byName: z.string(),
  at: z.string(),
  why: z.string(),
  /** Only what changed, by the names of the fields. */
  before: z.record(z.string(), z.unknown()),
  after: z.record(z.string(), z.unknown()),
})

/** How what is named by its id in a change is called: colleagues, parts, moments and programmes. */
const Names = z.record(z.string(), z.string())

/** What happened to a node and to everything it goes on from, the newest first. */
export const History = z.object({ changes: z.array(change), names: Names })
export type History = z.infer<typeof History>

/** From the first of these days up to and including the other; a hundred at a time. */
export const ListChanges = z.strictObject({
  programmeId: z.uuid(),
  since: Day,
  until: Day.optional(),
  kind: z.enum(changeKinds).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})
export const ChangeList = z.object({
  changes: z.array(change),
  names: Names,
  total: z.int(),
  /** How the codes in the changes are called. */
  lists: z.object({
    kinds: z.array(Coded),
    statuses: z.array(Coded),
    linkKinds: z.array(Coded),
    steps: z.array(Coded),
  }),
})
export type ChangeList = z.infer<typeof ChangeList>
export type CodeLists = ChangeList['lists']
