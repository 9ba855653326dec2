import { z } from 'zod'
import { phases } from '../rules/statuses.ts'
import { Named } from './fields.ts'

/** Who asks says for which municipality: a page for everybody has no session. */
const municipality = z.string().regex(/^\d{4}$/)

export const ListPublicProgrammes = z.strictObject({ municipality })
export const PublicProgrammes = z.object({
  programmes: z.array(Named.extend({ since: z.string(), until: z.string().nullable(), note: z.string() })),
})
export type PublicProgrammes = z.infer<typeof PublicProgrammes>

export const ShowPublicProgramme = z.strictObject({ municipality, programmeId: z.uuid() })
const Said = z.object({
  title: z.string(),
  fromWhom: z.string(),
  heardOn: z.string(),
  done: z.boolean(),
  outcome: z.string(),
})
/** A part as everybody may read it: what is wanted, how far it is, and what was done with what people said. No names, no money. */
const PublicNode = z.object({
  id: z.uuid(),
  depth: z.int(),
  kind: z.string(),
  name: z.string(),
  what: z.string(),
  result: z.string(),
  from: z.string(),
  to: z.string(),
  by: z.string(),
  /** Of what has a result: where it is in its life, and how the municipality says it. */
  status: z.object({ phase: z.enum(phases).nullable(), said: z.string() }).nullable(),
  planned: z.string(),
  ended: z.string().nullable(),
  heard: z.array(Said),
})
export type PublicNode = z.infer<typeof PublicNode>
export const PublicProgramme = z.object({
  programme: Named.extend({ since: z.string(), until: z.string().nullable(), note: z.string() }),
  /** In the order of reading. */
  nodes: z.array(PublicNode),
  /** What people said about the programme as a whole. */
  heard: z.array(Said),
  /** What was published for everybody and stands, the newest first. */
  reports: z.array(
    z.object({ id: z.uuid(), title: z.string(), from: z.string(), until: z.string(), publishedOn: z.string() }),
  ),
})
export type PublicProgramme = z.infer<typeof PublicProgramme>

export const ReadPublicReport = z.strictObject({ municipality, programmeId: z.uuid(), publishedId: z.uuid() })
export const PrintPublicReport = ReadPublicReport.extend({ format: z.enum(['pdf', 'html', 'ods']) })
