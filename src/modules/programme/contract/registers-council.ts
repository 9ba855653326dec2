import { z } from 'zod'
import { bodies, councilKinds } from '../rules/registers/council.ts'
import { Day, Named } from './fields.ts'
import { registerContract, Words } from './registers-fields.ts'

/** Questions and letters of the council, and what was promised to it. */
export const councilItems = registerContract({
  own: {
    owner: z.uuid(),
    kind: z.enum(councilKinds),
    askedBy: Words.default(''),
    /** The term of the rules of order runs from here, when no other day was agreed. */
    askedOn: Day.nullable().default(null),
  },
  row: {
    kind: z.enum(councilKinds),
    askedBy: z.string(),
    askedOn: z.string().nullable(),
    /** Its place in the calendar of decisions. */
    decisions: z.array(
      z.object({ id: z.uuid(), body: z.enum(bodies), on: z.string(), state: z.string(), document: z.string() }),
    ),
  },
  states: ['open', 'answered', 'withdrawn'],
  closed: ['answered', 'withdrawn'],
})
export const CouncilItemList = z.object({ entries: z.array(councilItems.Row), mayChange: z.boolean() })
export type CouncilItemList = z.infer<typeof CouncilItemList>

export const decisions = registerContract({
  own: {
    due: Day,
    body: z.enum(bodies),
    /** The question, letter or advice it decides on. */
    subject: z.uuid().nullable().default(null),
  },
  row: {
    body: z.enum(bodies),
    subject: Named.nullable(),
    /** It stands before the decision of a body that has to come first. */
    outOfOrder: z.boolean(),
  },
  states: ['planned', 'taken', 'rejected', 'withdrawn'],
  closed: ['taken', 'rejected', 'withdrawn'],
})
export const DecisionList = z.object({ entries: z.array(decisions.Row), mayChange: z.boolean() })
export type DecisionList = z.infer<typeof DecisionList>

export const ShowCalendar = z.strictObject({ programmeId: z.uuid(), since: Day, until: Day })
export const Calendar = z.object({
  days: z.array(
    z.object({
      id: z.uuid(),
      register: z.enum(['decision', 'council-item']),
      title: z.string(),
      on: z.string(),
      /** null: what the council waits for, on the day it must have it. */
      body: z.enum(bodies).nullable(),
      kind: z.string().nullable(),
      state: z.string(),
      document: z.string(),
      subject: Named.nullable(),
    }),
  ),
})
export type Calendar = z.infer<typeof Calendar>
