import { z } from 'zod'
import { Day, Version, Why } from './fields.ts'

/** Another place in the same tree. */
export const MoveNode = z.strictObject({
  nodeId: z.uuid(),
  version: Version,
  /** null: to the top of the tree. */
  parent: z.uuid().nullable(),
  /** The node it comes before; null: as the last one. */
  before: z.uuid().nullable().default(null),
  why: Why,
})

/** The node goes on in another one of the same kind and programme. */
export const MergeNode = z.strictObject({
  nodeId: z.uuid(),
  version: Version,
  into: z.uuid(),
  /** As of which day; without it: today. */
  on: Day.optional(),
  why: Why,
})

/** Made by mistake: gone from the tree, with its history kept. */
export const StrikeNode = z.strictObject({
  nodeId: z.uuid(),
  version: Version,
  why: z.string().trim().min(1).max(1_000),
})

/** What holds other parts ends on a day. */
export const EndNode = z.strictObject({ nodeId: z.uuid(), version: Version, on: Day, why: Why })

/** What comes along to the next programme, as it was seen. */
export const CarryOver = z.strictObject({
  programmeId: z.uuid(),
  to: z.uuid(),
  /** Until which day they ran in this programme. */
  on: Day,
  nodes: z
    .array(
      z.strictObject({
        id: z.uuid(),
        version: Version,
        /** Where it comes in the next programme; null: under what stands above it and comes along too, or at the top. */
        under: z.uuid().nullable().default(null),
      }),
    )
    .min(1)
    .max(500),
  why: Why,
})

export const CarriedOver = z.object({
  /** The programme they came to. */
  id: z.uuid(),
  carried: z.array(z.object({ from: z.uuid(), id: z.uuid(), version: z.int() })),
})
export type CarriedOver = z.infer<typeof CarriedOver>
