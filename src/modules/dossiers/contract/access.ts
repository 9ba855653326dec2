import { z } from 'zod'
import { Day } from '../../../platform/terms/day.ts'
import { requestablePurposes } from '../rules/access-request.ts'
import { purposes } from '../rules/access-table.ts'
import { reviewOutcomes } from '../rules/break-glass.ts'

const reason = z.string().trim().min(3).max(1000)

/** The dossier by its number, which a colleague can tell, or by its id. */
const which = z.union([z.uuid(), z.string().regex(/^\d{4}-\d{5,}$/, 'dossiers/number-form')])

export const AskAccess = z.strictObject({
  dossier: which,
  purpose: z.enum(requestablePurposes),
  reason,
  /** The last day on which access is needed. */
  until: Day,
})
export const Asked = z.object({ id: z.uuid(), version: z.int() })

export const AnswerAccess = z.strictObject({
  requestId: z.uuid(),
  grant: z.boolean(),
  /** Earlier than asked, if it is granted for a shorter time. */
  until: Day.optional(),
  /** Why not; asked for a refusal. */
  why: z.string().trim().max(1000).default(''),
  version: z.int(),
})
export const EndAccess = z.strictObject({ requestId: z.uuid(), version: z.int() })

const Request = z.object({
  id: z.uuid(),
  dossier: z.object({ id: z.uuid(), number: z.string() }),
  asker: z.object({ id: z.uuid(), name: z.string() }),
  handler: z.string(),
  purpose: z.enum(purposes),
  reason: z.string(),
  until: Day,
  askedAt: z.iso.datetime(),
  state: z.enum(['asked', 'granted', 'refused']),
  why: z.string(),
  /** Whether it opens the dossier at this moment. */
  holds: z.boolean(),
  version: z.int(),
})
export const ListRequests = z.strictObject({})
export const RequestList = z.object({ requests: z.array(Request) })
export type RequestList = z.infer<typeof RequestList>

export const BreakGlassAsk = z.strictObject({ dossier: which, reason: z.string().trim().min(10).max(1000) })
export const GlassBroken = z.object({
  id: z.uuid(),
  dossierId: z.uuid(),
  until: z.iso.datetime(),
  version: z.int(),
})

const Glass = z.object({
  id: z.uuid(),
  dossier: z.object({ id: z.uuid(), number: z.string() }),
  by: z.string(),
  reason: z.string(),
  since: z.iso.datetime(),
  until: z.iso.datetime(),
  reviewDue: Day,
  late: z.boolean(),
  review: z.object({ by: z.string(), outcome: z.enum(reviewOutcomes), text: z.string() }).nullable(),
  version: z.int(),
})
export const ListGlass = z.strictObject({})
export const GlassList = z.object({ glasses: z.array(Glass) })
export type GlassList = z.infer<typeof GlassList>

export const ReviewGlass = z.strictObject({
  glassId: z.uuid(),
  outcome: z.enum(reviewOutcomes),
  text: z.string().trim().max(2000),
  version: z.int(),
})

export const ShowAccess = z.strictObject({ dossierId: z.uuid() })
export const AccessPage = z.object({
  number: z.string(),
  seal: z
    .object({ reason: z.string(), workers: z.array(z.object({ id: z.uuid(), name: z.string() })), version: z.int() })
    .nullable(),
  requests: z.array(Request),
  glasses: z.array(Glass),
  /** For who may seal: who keeps the eye and so must stay, and who else can open the dossier now. */
  sealing: z
    .object({ watcher: z.uuid().nullable(), around: z.array(z.object({ id: z.uuid(), name: z.string() })) })
    .nullable(),
})
export type AccessPage = z.infer<typeof AccessPage>

export const SealDossier = z.strictObject({
  dossierId: z.uuid(),
  reason,
  /** Everybody who may still know of it; who keeps the eye is one of them, and nobody at all is refused. */
  workerIds: z.array(z.uuid()).max(20),
  /** 0 for a first seal. */
  version: z.int().min(0),
})
export const LiftSeal = z.strictObject({ dossierId: z.uuid(), version: z.int() })
export const Sealed = z.object({ version: z.int() })
