import { z } from 'zod'
import { warningCodes } from '../rules/consistency.ts'
import { planningSorts } from '../rules/planning.ts'
import { phases } from '../rules/statuses.ts'
import { Code, Coded, Day, Note, Version, Why } from './fields.ts'

/** `2026-Q1` or `2026-H2`. */
const Period = z.string().trim().max(7)

export const SetPlanning = z.strictObject({
  nodeId: z.uuid(),
  version: Version,
  periods: z.array(Period).max(64),
  /** The first planning is written once. */
  sort: z.enum(planningSorts).default('current'),
  why: Why,
})

export const SetStatus = z.strictObject({
  nodeId: z.uuid(),
  version: Version,
  code: Code,
  /** From which day; without it: today. */
  since: Day.optional(),
  /** As of which day it ended, where the status asks that. */
  end: Day.nullable().default(null),
  reason: Note.default(''),
})

export const AdoptProgramme = z.strictObject({
  programmeId: z.uuid(),
  version: Version,
  /** The day on which it was decided. */
  on: Day,
  /** By which decision, for instance the number of the council document. */
  decision: z.string().trim().max(200).default(''),
})
export const Adopted = z.object({
  id: z.uuid(),
  version: z.int(),
  /** Of how many nodes the text or planning was kept as the original now. */
  kept: z.int(),
})

export const StatusNow = z.object({
  code: z.string(),
  phase: z.enum(phases),
  since: z.string(),
  end: z.string().nullable(),
})
export const StatusOfList = Coded.extend({
  phase: z.enum(phases),
  needsEnd: z.boolean(),
  goesOn: z.boolean(),
})
export const StatusLine = z.object({
  code: z.string(),
  since: z.string(),
  until: z.string().nullable(),
  end: z.string().nullable(),
  reason: z.string(),
  byName: z.string(),
})

/** The first planning beside that of today; null when there is none. */
export const Planning = z.object({
  baseline: z.array(z.string()).nullable(),
  current: z.array(z.string()).nullable(),
  /** By how many quarters the end moved since the first planning; negative is earlier. */
  slip: z.int(),
})

/** Something that does not agree, with the facts the sentence names. */
export const WarningShown = z.object({
  code: z.enum(warningCodes),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type StatusNow = z.infer<typeof StatusNow>
export type StatusOfList = z.infer<typeof StatusOfList>
export type WarningShown = z.infer<typeof WarningShown>
