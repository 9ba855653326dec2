import { z } from 'zod'
import { shapes } from '../rules/kinds.ts'
import { strikeRefusals } from '../rules/leaving.ts'
import { Code, Day, Name, Named, Text, Version, Why } from './fields.ts'
import { Planning, StatusLine, StatusNow, StatusOfList, WarningShown } from './follow.ts'
import { LinkKindOfList, LinkRow } from './links.ts'
import { State } from './moments.ts'
import { EvaluationRow, StepOfNode } from './pilots.ts'
import { KindOfNode } from './programmes.ts'

const texts = {
  name: Name,
  /** What is done; of a vision or theme: what it says. */
  what: Text.default(''),
  result: Text.default(''),
  /** Of a movement: from which practice, to which, by which means. */
  from: Text.default(''),
  to: Text.default(''),
  by: Text.default(''),
  owner: z.uuid().nullable().default(null),
  /** Of a pilot: from and until which day it runs. */
  runsSince: Day.nullable().default(null),
  runsUntil: Day.nullable().default(null),
}

export const AddNode = z.strictObject({
  programmeId: z.uuid(),
  /** null: at the top of the tree. */
  parent: z.uuid().nullable(),
  kind: Code,
  ...texts,
})

export const ChangeNode = z.strictObject({ nodeId: z.uuid(), version: Version, ...texts, why: Why })

export const ShowNode = z.strictObject({ nodeId: z.uuid() })
export const NodePage = z.object({
  id: z.uuid(),
  programme: Named,
  /** From the top of the tree to the node above this one. */
  path: z.array(Named),
  kind: z.string(),
  shape: z.enum(shapes),
  name: z.string(),
  what: z.string(),
  result: z.string(),
  from: z.string(),
  to: z.string(),
  by: z.string(),
  owner: Named.nullable(),
  runsSince: z.string().nullable(),
  runsUntil: z.string().nullable(),
  status: StatusNow.nullable(),
  /** Every status it had, the newest first. */
  statuses: z.array(StatusLine),
  planning: Planning,
  /** How it read when the programme was adopted; null as long as that was not kept. */
  original: z.object({ name: z.string(), what: z.string(), result: z.string(), adoptedOn: z.string() }).nullable(),
  /** What does not agree with the status, with the reason. */
  warnings: z.array(WarningShown),
  /** What was told at every moment, also in earlier programmes, the oldest first. */
  states: z.array(
    z.object({
      moment: Named.extend({ on: z.string(), programme: z.string() }),
      node: Named,
      state: State.nullable(),
    }),
  ),
  links: z.array(LinkRow),
  evaluations: z.array(EvaluationRow),
  steps: z.array(StepOfNode),
  /** What can be chosen from, with the names. */
  lists: z.object({
    kinds: z.array(KindOfNode),
    statuses: z.array(StatusOfList),
    linkKinds: z.array(LinkKindOfList),
  }),
  mayTell: z.boolean(),
  ended: z.string().nullable(),
  /** Taken away as a mistake: no part of the tree any more. */
  struck: z.boolean(),
  /** Why whoever asks may not take it away as a mistake; null when that may be done. */
  strikeRefused: z.enum(strikeRefusals).nullable(),
  successor: Named.extend({ programme: z.string() }).nullable(),
  origin: Named.extend({ programme: z.string() }).nullable(),
  mayChange: z.boolean(),
  version: z.int(),
})
export type NodePage = z.infer<typeof NodePage>
