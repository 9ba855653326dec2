import { z } from 'zod'
import { momentPhases } from '../rules/moments.ts'
import { Day, Name, Named, Text, Version } from './fields.ts'
import { StatusNow } from './follow.ts'

const moment = {
  name: Name,
  /** The day it is about. */
  on: Day,
  /** Between which days the owners are asked. */
  askedFrom: Day,
  due: Day,
}
export const AddMoment = z.strictObject({ programmeId: z.uuid(), ...moment })
export const ChangeMoment = z.strictObject({ momentId: z.uuid(), version: Version, ...moment })

export const ListMoments = z.strictObject({ programmeId: z.uuid() })
export const MomentRow = z.object({
  id: z.uuid(),
  name: z.string(),
  on: z.string(),
  askedFrom: z.string(),
  due: z.string(),
  phase: z.enum(momentPhases),
  /** Of how many items a state is asked, and how many were told about. */
  asked: z.int(),
  told: z.int(),
  version: z.int(),
})
export const MomentList = z.object({ moments: z.array(MomentRow) })
export type MomentList = z.infer<typeof MomentList>

export const WriteState = z.strictObject({
  nodeId: z.uuid(),
  momentId: z.uuid(),
  /** 0: nobody wrote one yet. */
  version: z.int().min(0),
  text: Text.min(1),
  /** Activities to come. */
  next: Text.default(''),
})

export const State = z.object({
  text: z.string(),
  next: z.string(),
  byName: z.string(),
  at: z.string(),
  version: z.int(),
})
/** What was written at an earlier moment, for who writes now. */
export const EarlierState = State.extend({ moment: Named })

export const ListStates = z.strictObject({
  momentId: z.uuid(),
  /** Only those of which nothing was told yet. */
  missing: z.enum(['true', 'false']).default('false'),
})
export const StateRow = z.object({
  node: Named,
  /** What it stands under. */
  above: Named.nullable(),
  owner: Named.nullable(),
  status: StatusNow.nullable(),
  state: State.nullable(),
  earlier: EarlierState.nullable(),
})
export const StateList = z.object({
  programme: Named,
  moment: z.object({
    id: z.uuid(),
    name: z.string(),
    on: z.string(),
    askedFrom: z.string(),
    due: z.string(),
    phase: z.enum(momentPhases),
    version: z.int(),
  }),
  states: z.array(StateRow),
  asked: z.int(),
  told: z.int(),
  /** Who still has to tell, by name, and about how many items. */
  waitingFor: z.array(z.object({ owner: Named.nullable(), items: z.int() })),
})
export type StateList = z.infer<typeof StateList>

export const ListQuestions = z.strictObject({})
/** What somebody is asked about the items of which that person is the owner, on one page. */
export const QuestionList = z.object({
  questions: z.array(
    z.object({
      programme: Named,
      moment: z.object({ id: z.uuid(), name: z.string(), on: z.string(), due: z.string() }),
      late: z.boolean(),
      node: Named,
      result: z.string(),
      state: State.nullable(),
      earlier: EarlierState.nullable(),
    }),
  ),
})
export type QuestionList = z.infer<typeof QuestionList>
export type State = z.infer<typeof State>
export type EarlierState = z.infer<typeof EarlierState>
