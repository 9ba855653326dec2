import { z } from 'zod'
import { Day } from '../../../platform/terms/day.ts'
import { HANDLING_ACTIONS } from '../rules/handling.ts'
import { Given } from './feedback.ts'
import { line, Piece, text } from './fields.ts'

export const ListSignals = z.strictObject({ state: z.enum(['open', 'taken-up', 'closed']).default('open') })

const Row = z.object({
  id: z.uuid(),
  number: z.string(),
  receivedAt: z.iso.datetime(),
  child: z.string(),
  kinds: z.array(z.string()),
  danger: z.boolean(),
  state: z.enum(['new', 'taken-up', 'weighing', 'passed-on', 'closed']),
  team: z.string(),
  handler: z.string(),
  dueAt: z.iso.datetime(),
  late: z.boolean(),
  lateness: z.enum(['in-time', 'today', 'late']),
  /** Class of age, `fresh` up to `too-long`: a fact about our work, not about the child. */
  age: z.string(),
  /** The team that was asked to take it over and has not answered. */
  offeredTo: z.string(),
})

const InboxRow = Row.extend({
  mine: z.boolean(),
  /** Whether the family is known. */
  linked: z.boolean(),
  /** It was taken into a dossier, and is watched there. */
  inDossier: z.boolean(),
})

export const SignalList = z.object({ signals: z.array(InboxRow) })
export type SignalList = z.infer<typeof SignalList>

export const ShowSignal = z.strictObject({ signalId: z.uuid() })

const Named = z.object({ id: z.uuid(), name: z.string() })

/** Another signal as a fact with its parts; what is hidden one asks its team. */
export const Linked = z.object({
  id: z.uuid(),
  number: z.string(),
  ways: z.array(z.string()),
  receivedOn: Day,
  team: z.string(),
  kinds: z.array(z.string()),
  pieces: z.array(Piece).nullable(),
  /** What may be shown of its reporter: a kind, or nothing. */
  reporterKind: z.string(),
  reporterShown: z.enum(['name', 'kind', 'nothing']),
})
export type Linked = z.infer<typeof Linked>

export const SignalPage = Row.extend({
  purpose: z.enum(['worry', 'question']),
  door: z.string(),
  about: z.array(z.string()),
  pieces: z.array(Piece),
  childBirthDate: Day.nullable(),
  postcode: z.string(),
  /** As far as this reader may see; whoever writes the feedback asks `show-feedback-desk` where to send it. */
  reporter: z.object({
    shown: z.enum(['name', 'kind', 'nothing']),
    name: z.string(),
    kind: z.string(),
    organisation: z.string(),
    protected: z.boolean(),
    anonymous: z.boolean(),
  }),
  routed: z
    .object({
      rule: z.string(),
      from: z.string(),
      leads: z.string(),
      team: z.string(),
      instead: z.string(),
      passed: z.array(z.object({ rule: z.string(), because: z.string() })),
    })
    .nullable(),
  offer: z.object({ toTeam: z.string(), reason: z.string() }).nullable(),
  closed: z.object({ outcome: z.string(), reason: z.string(), receiver: z.string() }).nullable(),
  household: Named.nullable(),
  dossier: z.object({ id: z.uuid(), number: z.string() }).nullable(),
  feedbackDueDate: Day,
  feedbackWanted: z.boolean(),
  feedback: z.array(Given),
  linkedSignals: z.array(Linked),
  changes: z.array(
    z.object({
      id: z.uuid(),
      action: z.string(),
      byName: z.string(),
      at: z.iso.datetime(),
      reason: z.string(),
    }),
  ),
  /** What this reader may do now. */
  actions: z.array(z.enum(HANDLING_ACTIONS)),
  teams: z.array(Named),
  colleagues: z.array(Named),
  version: z.int(),
})
export type SignalPage = z.infer<typeof SignalPage>

export const TakeUpSignal = z.strictObject({
  signalId: z.uuid(),
  householdId: z.uuid(),
  why: text.min(3),
  version: z.int(),
})
export type TakeUpSignal = z.infer<typeof TakeUpSignal>

export const TakenUp = z.object({ id: z.uuid(), version: z.int(), dossierId: z.uuid() })

export const HandleSignal = z.strictObject({
  signalId: z.uuid(),
  action: z.enum(HANDLING_ACTIONS),
  /** With `assign`. */
  worker: z.uuid().optional(),
  /** With `pass-on`. */
  toTeam: z.uuid().optional(),
  /** With `pass-on`, `decline` and `close`. */
  reason: text.default(''),
  /** With `close`. */
  outcome: z.string().max(40).default(''),
  receiver: line.default(''),
  version: z.int(),
})
export type HandleSignal = z.infer<typeof HandleSignal>

export const Handled = z.object({ id: z.uuid(), version: z.int() })

export const MarkDanger = z.strictObject({ signalId: z.uuid(), reason: text.default(''), version: z.int() })

export const LinkFamily = z.strictObject({
  signalId: z.uuid(),
  householdId: z.uuid(),
  /** The children of the family it is about, when that is clear. */
  children: z.array(z.uuid()).max(20).default([]),
  version: z.int(),
})

export const ProtectReporter = z.strictObject({
  signalId: z.uuid(),
  sourceProtected: z.boolean(),
  reason: text.default(''),
  reporterAgrees: z.boolean().default(false),
  version: z.int(),
})

export const AssignSignals = z.strictObject({ signalIds: z.array(z.uuid()).min(1).max(100), worker: z.uuid() })

export const Assigned = z.object({
  results: z.array(z.object({ id: z.uuid(), number: z.string(), done: z.boolean(), refused: z.string() })),
})
export type Assigned = z.infer<typeof Assigned>

export const ShowFigures = z.strictObject({})

export const Figures = z.object({
  open: z.int(),
  late: z.int(),
  today: z.int(),
  unclaimed: z.int(),
  /** First feedback at its due day or before (N-MC-08), over the signals of my teams of the last twelve months. */
  feedbackInTime: z.object({
    definition: z.string(),
    numerator: z.int(),
    denominator: z.int(),
    notYetDue: z.int(),
    declined: z.int(),
  }),
})
export type Figures = z.infer<typeof Figures>

export const ListHouseholdSignals = z.strictObject({ householdId: z.uuid() })
export const HouseholdSignals = z.object({ signals: z.array(Linked) })
export type HouseholdSignals = z.infer<typeof HouseholdSignals>
