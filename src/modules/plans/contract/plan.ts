import { z } from 'zod'
import { Day } from '../../../platform/terms/day.ts'
import { planHints } from '../rules/life.ts'
import { changeKinds, goalResults, phases, planStates, voiceKinds, wordsAbout } from '../rules/plan.ts'
import { PlanFamily } from './family.ts'

const text = z.string().trim().max(4000)
const some = text.min(1)
const why = text.optional()

/** Who speaks: a member of the family, somebody of the network, or a professional, by id or name. */
const Voice = z.strictObject({ kind: z.enum(voiceKinds), person: z.string().trim().min(1).max(100) })
const Doer = z.union([
  z.strictObject({ kind: z.enum(['family', 'network']), person: z.string().trim().min(1).max(100) }),
  z.strictObject({
    kind: z.literal('helper'),
    name: z.string().trim().min(1).max(100),
    organisation: z.string().trim().max(100).default(''),
  }),
])

const of = { dossierId: z.uuid() }
const version = z.int()

export const StartPlan = z.strictObject({
  ...of,
  origin: z.enum(['family-group-plan', 'made-together']).default('made-together'),
})
export const ShowPlan = z.strictObject(of)
export const ListVersions = z.strictObject(of)

export const Say = z.strictObject({ ...of, about: z.enum(['goes-well', ...wordsAbout]), by: Voice, text: some })
export type Say = z.infer<typeof Say>

const goal = {
  text: some,
  for: z.array(z.string().max(100)).max(40),
  inWordsOf: Voice.optional(),
  phase: z.enum(phases).optional(),
  why,
}
export const AddGoal = z.strictObject({ ...of, ...goal })
export const ChangeGoal = z.strictObject({ ...of, goalId: z.uuid(), ...goal, version })
export const DropGoal = z.strictObject({ ...of, goalId: z.uuid(), version })

export const AddAction = z.strictObject({
  ...of,
  goalId: z.uuid(),
  text: some,
  by: Doer,
  untilDate: Day.optional(),
  why,
})
export const ChangeAction = z.strictObject({
  ...of,
  goalId: z.uuid(),
  actionId: z.uuid(),
  text: some,
  by: Doer,
  untilDate: Day.optional(),
  why,
  version,
})
export const FinishAction = z.strictObject({ ...of, goalId: z.uuid(), actionId: z.uuid(), version })

const agreement = { text: some, otherwise: text.optional(), why }
const safety = { text: some, watchedBy: some, ifItGoesWrong: some, reviewDate: Day, why }
const known = { ...of, agreementId: z.uuid(), version }
export const AddAgreement = z.strictObject({ ...of, ...agreement })
export const ChangeAgreement = z.strictObject({ ...known, ...agreement })
export const AddSafetyAgreement = z.strictObject({ ...of, ...safety })
export const ChangeSafetyAgreement = z.strictObject({ ...known, ...safety })
export const EndAgreement = z.strictObject({ ...known, why: some })

const Assent = z.strictObject({
  by: Voice,
  how: z.enum(['signed', 'spoken']),
  agrees: z.boolean(),
  words: text.optional(),
})
export const AgreeOnPlan = z.strictObject({
  ...of,
  assents: z.array(Assent).min(1).max(40),
  evaluationDate: Day,
  version,
})

const GoalSaying = z.strictObject({ goal: z.uuid(), by: Voice, result: z.enum(goalResults), words: text.optional() })
export const EvaluatePlan = z.strictObject({
  ...of,
  present: z.array(Voice).max(40),
  sayings: z.array(GoalSaying).max(200),
})
export const GoOn = z.strictObject({ ...of, evaluationDate: Day, version })
export const EndPlan = z.strictObject({ ...of, why: some, version })

export const PlanChanged = z.object({ id: z.uuid(), version })

export const PrintPlan = z.strictObject({
  ...of,
  format: z.enum(['pdf', 'docx']).default('pdf'),
  language: z.enum(['nl', 'en']).default('nl'),
})

const Said = z.object({ by: Voice, byName: z.string(), text: z.string(), on: Day })
const ShownAction = z.object({
  id: z.uuid(),
  text: z.string(),
  by: z.string(),
  byFamily: z.boolean(),
  /** As it is kept, for who rewrites it. */
  doer: Doer,
  untilDate: Day.nullable(),
  doneDate: Day.nullable(),
})
const ShownGoal = z.object({
  id: z.uuid(),
  text: z.string(),
  for: z.array(z.object({ id: z.string(), name: z.string() })),
  inWordsOf: Voice.extend({ name: z.string() }).nullable(),
  phase: z.enum(phases).nullable(),
  actions: z.array(ShownAction),
  /** What each said last, side by side; never added up. */
  results: z.array(
    z.object({ by: Voice, byName: z.string(), result: z.enum(goalResults), words: z.string(), on: Day }),
  ),
})

/** When and why it stopped to hold; null as long as it holds. */
const Ended = z.object({ on: Day, why: z.string() }).nullable()

export const PlanPage = z.object({
  id: z.uuid(),
  dossier: z.object({ id: z.uuid(), number: z.string() }),
  household: PlanFamily,
  /** Who directs: one of these has to say yes to the plan. */
  directors: z.array(Voice.extend({ name: z.string() })),
  origin: z.enum(['family-group-plan', 'made-together']),
  state: z.enum(planStates),
  goesWell: z.array(Said),
  ownWords: z.array(Said.extend({ about: z.enum(wordsAbout) })),
  goals: z.array(ShownGoal),
  agreements: z.array(z.object({ id: z.uuid(), text: z.string(), otherwise: z.string(), ended: Ended })),
  safety: z.array(
    z.object({
      id: z.uuid(),
      text: z.string(),
      watchedBy: z.string(),
      ifItGoesWrong: z.string(),
      reviewDate: Day,
      ended: Ended,
    }),
  ),
  assents: z.array(z.object({ byName: z.string(), on: Day, agrees: z.boolean(), words: z.string() })),
  evaluationDate: Day.nullable(),
  evaluationIsLate: z.boolean(),
  hints: z.array(z.enum(planHints)),
  mayChange: z.boolean(),
  version,
})
export type PlanPage = z.infer<typeof PlanPage>

export const VersionList = z.object({
  versions: z.array(
    z.object({
      number: z.int(),
      kind: z.enum(changeKinds),
      state: z.enum(planStates),
      byName: z.string(),
      at: z.iso.datetime(),
      why: z.string(),
    }),
  ),
})
export type VersionList = z.infer<typeof VersionList>
