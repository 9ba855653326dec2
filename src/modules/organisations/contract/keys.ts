import { z } from 'zod'
import { keyScopes } from '../rules/events.ts'
import { Day, Name, Version } from './fields.ts'

export const ListKeys = z.strictObject({ organisation: z.uuid().optional() })
export const KeyRow = z.object({
  id: z.uuid(),
  organisation: z.object({ id: z.uuid(), name: z.string() }),
  label: z.string(),
  scopes: z.array(z.enum(keyScopes)),
  /** The start of the key, to tell one from another; empty while no key was made. */
  hint: z.string(),
  since: z.string(),
  until: z.string(),
  usedOn: z.string().nullable(),
  version: z.int(),
})
export type KeyRow = z.infer<typeof KeyRow>
export const KeyList = z.object({ keys: z.array(KeyRow), longest: z.int() })
export type KeyList = z.infer<typeof KeyList>

export const AddKey = z.strictObject({
  organisationId: z.uuid(),
  label: Name,
  since: Day,
  until: Day,
  /** What the key opens. */
  scopes: z.array(z.enum(keyScopes)).min(1).max(keyScopes.length).default(['give-signals', 'read-feedback']),
})
/** Makes the key itself, or another one in its place. Asked by PUT: an answer to POST is kept for retries, a key never is. */
export const IssueKey = z.strictObject({ keyId: z.uuid(), version: Version })
export const KeyIssued = z.object({ id: z.uuid(), key: z.string(), version: z.int() })
export const RevokeKey = z.strictObject({ keyId: z.uuid(), version: Version })
export const KeyRevoked = z.object({ id: z.uuid(), until: z.string(), version: z.int() })
