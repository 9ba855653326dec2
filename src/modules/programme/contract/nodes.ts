import { z } from 'zod'
import { shapes } from '../rules/kinds.ts'
import { Code, Day, Name, Named, Text, Version, Why } from './fields.ts'

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
  ended: z.string().nullable(),
  successor: Named.extend({ programme: z.string() }).nullable(),
  origin: Named.extend({ programme: z.string() }).nullable(),
  mayChange: z.boolean(),
  version: z.int(),
})
export type NodePage = z.infer<typeof NodePage>
