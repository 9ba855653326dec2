import { z } from 'zod'
import { zones } from '../rules/risks/matrix.ts'
import { riskDeeds, riskEndings, sizes } from '../rules/risks/risks.ts'
import { Day, Named, Note, Version, Why } from './fields.ts'

const Measure = z.strictObject({
  text: z.string().trim().min(1).max(2_000),
  owner: z.uuid().nullable().default(null),
  due: Day.nullable().default(null),
  doneOn: Day.nullable().default(null),
})
const cell = { chance: z.enum(sizes), effect: z.enum(sizes) }
const risk = {
  node: z.uuid().nullable().default(null),
  text: z.string().trim().min(1).max(2_000),
  owner: z.uuid().nullable().default(null),
  reviewOn: Day.nullable().default(null),
  /** What is done about it, in order. */
  measures: z.array(Measure).max(20).default([]),
}
export const AddRisk = z.strictObject({ programmeId: z.uuid(), ...risk, ...cell })
export const ChangeRisk = z.strictObject({ riskId: z.uuid(), version: Version, ...risk, why: Why })
export const MoveRisk = z.strictObject({ riskId: z.uuid(), version: Version, ...cell, why: Note })
export const ReviewRisk = z.strictObject({ riskId: z.uuid(), version: Version, reviewOn: Day, why: Why })
export const EndRisk = z.strictObject({
  riskId: z.uuid(),
  version: Version,
  how: z.enum(riskEndings),
  why: Note,
})
export const ReopenRisk = z.strictObject({ riskId: z.uuid(), version: Version, why: Note })

const Zone = z.enum(zones)
const RiskRow = z.object({
  id: z.uuid(),
  node: Named.nullable(),
  text: z.string(),
  chance: z.enum(sizes),
  effect: z.enum(sizes),
  zone: Zone,
  /** The heaviest is 1. */
  rank: z.int(),
  owner: Named.nullable(),
  reviewOn: z.string().nullable(),
  late: z.boolean(),
  measures: z.array(
    z.object({
      text: z.string(),
      owner: Named.nullable(),
      due: z.string().nullable(),
      doneOn: z.string().nullable(),
    }),
  ),
  /** How often it changed cell. */
  moves: z.int(),
  version: z.int(),
})

export const ListRisks = z.strictObject({
  programmeId: z.uuid(),
  /** Only those of this part of the programme and of what stands below it. */
  node: z.uuid().optional(),
})
/** The risks that still count, the heaviest first, and where they lie: the greatest chance on top, the greatest effect at the end. */
export const RiskPage = z.object({
  programme: Named,
  risks: z.array(RiskRow),
  matrix: z.array(
    z.object({
      chance: z.enum(sizes),
      cells: z.array(z.object({ effect: z.enum(sizes), zone: Zone, risks: z.array(z.uuid()) })),
    }),
  ),
  ended: z.array(
    z.object({
      id: z.uuid(),
      node: Named.nullable(),
      text: z.string(),
      owner: Named.nullable(),
      on: z.string(),
      how: z.enum(riskEndings),
      why: z.string(),
      version: z.int(),
    }),
  ),
  mayChange: z.boolean(),
})
export type RiskPage = z.infer<typeof RiskPage>

export const ShowRisk = z.strictObject({ riskId: z.uuid() })
export const OneRisk = RiskRow.omit({ rank: true, moves: true }).extend({
  programme: Named,
  ended: z.object({ on: z.string(), how: z.enum(riskEndings), why: z.string() }).nullable(),
  /** Everything that happened to it, the latest first, with how it stood afterwards. */
  history: z.array(
    z.object({
      deed: z.enum(riskDeeds),
      chance: z.enum(sizes),
      effect: z.enum(sizes),
      text: z.string(),
      measures: z.array(z.string()),
      owner: Named.nullable(),
      reviewOn: z.string().nullable(),
      why: z.string(),
      byName: z.string(),
      at: z.string(),
    }),
  ),
  /** Whether the asker may change it; its owner may review and move it. */
  mayChange: z.boolean(),
  mayMove: z.boolean(),
})
export type OneRisk = z.infer<typeof OneRisk>
