import { z } from 'zod'
import { Day } from '../../../platform/terms/day.ts'
import { familyPlanStates, skipReasons } from '../rules/family-group-plan.ts'
import { PlanFamily } from './family.ts'

const of = { dossierId: z.uuid() }
const person = z.uuid()

export const ShowFamilyPlan = z.strictObject(of)

export const FamilyPlanPage = z.object({
  dossier: z.object({ id: z.uuid(), number: z.string() }),
  household: PlanFamily,
  state: z.enum(familyPlanStates),
  offers: z.array(
    z.object({
      id: z.uuid(),
      on: Day,
      by: z.string(),
      to: z.array(z.object({ id: z.uuid(), name: z.string() })),
      answer: z.object({ makesIt: z.boolean(), on: Day, by: z.string() }).nullable(),
    }),
  ),
  /** Somebody asked for the plan on paper, and got it. */
  writing: z.object({ by: z.string(), askedDate: z.iso.date(), givenDate: z.iso.date().nullable() }).nullable(),
  skip: z.object({ reason: z.enum(skipReasons), text: z.string(), on: Day }).nullable(),
  clocks: z.array(
    z.object({
      kind: z.enum(['fix-plan', 'put-plan-in-writing']),
      fromDate: Day,
      dueDate: Day,
      metDate: Day.nullable(),
      late: z.boolean(),
    }),
  ),
  /** There is a plan to ask for. */
  planStarted: z.boolean(),
  mayChange: z.boolean(),
  version: z.int(),
})
export type FamilyPlanPage = z.infer<typeof FamilyPlanPage>

export const OfferFamilyPlan = z.strictObject({ ...of, to: z.array(person).max(40) })
export const AnswerOffer = z.strictObject({
  ...of,
  offerId: z.uuid(),
  makesIt: z.boolean(),
  by: person,
  date: Day.optional(),
  version: z.int(),
})
export const SkipFamilyPlan = z.strictObject({
  ...of,
  reason: z.enum(skipReasons),
  text: z.string().trim().max(4000),
  saidBy: person.optional(),
  version: z.int().min(0),
})
export const AskInWriting = z.strictObject({ ...of, by: person, date: Day.optional(), version: z.int().min(0) })
export const GiveInWriting = z.strictObject({ ...of, version: z.int() })
export const FamilyPlanChanged = z.object({ id: z.uuid(), version: z.int() })
