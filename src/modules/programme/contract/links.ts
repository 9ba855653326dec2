import { z } from 'zod'
import { linkShapes } from '../rules/links.ts'
import { Code, Coded, Named, Note, Version } from './fields.ts'

const texts = {
  title: z.string().trim().max(300).default(''),
  /** A number: of a law, a council document (RIS, RA) or a global goal. */
  reference: z.string().trim().max(120).default(''),
  url: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(500)]).default(''),
  note: Note.default(''),
}

export const AddLink = z.strictObject({
  nodeId: z.uuid(),
  kind: Code,
  ...texts,
  toNode: z.uuid().nullable().default(null),
  toProgramme: z.uuid().nullable().default(null),
})
export const ChangeLink = z.strictObject({ linkId: z.uuid(), version: Version, ...texts })
export const DropLink = z.strictObject({ linkId: z.uuid(), version: Version })

export const LinkRow = z.object({
  id: z.uuid(),
  kind: z.string(),
  /** The title, or the name of what it points to. */
  title: z.string(),
  reference: z.string(),
  url: z.string(),
  note: z.string(),
  /** Where it was made: here, or at a node that goes on here; of an incoming link the node that points here. */
  node: Named,
  incoming: z.boolean(),
  toNode: Named.nullable(),
  toProgramme: Named.nullable(),
  version: z.int(),
})

export const LinkKindOfList = Coded.extend({ shape: z.enum(linkShapes), needsReference: z.boolean() })

export const ListLinks = z.strictObject({ programmeId: z.uuid(), kind: Code.optional() })
export const LinkList = z.object({ kinds: z.array(LinkKindOfList), links: z.array(LinkRow) })
export type LinkList = z.infer<typeof LinkList>
export type LinkRow = z.infer<typeof LinkRow>
