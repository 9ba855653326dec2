import { z } from 'zod'
import { decisions, evaluationSorts } from '../rules/pilots.ts'
import { Code, Coded, Day, Named, Note, Text, Version } from './fields.ts'

export const AddEvaluation = z.strictObject({
  nodeId: z.uuid(),
  sort: z.enum(evaluationSorts),
  on: Day,
  /** What is to be found out or decided. */
  question: Note.default(''),
})
export const ChangeEvaluation = z.strictObject({
  evaluationId: z.uuid(),
  version: Version,
  on: Day,
  question: Note.default(''),
})
export const HoldEvaluation = z.strictObject({
  evaluationId: z.uuid(),
  version: Version,
  heldOn: Day,
  outcome: Text.min(1),
  decision: z.enum(decisions).nullable().default(null),
  /** When it is extended: until which day. */
  runsUntil: Day.nullable().default(null),
})

export const EvaluationRow = z.object({
  id: z.uuid(),
  node: Named,
  owner: Named.nullable(),
  sort: z.enum(evaluationSorts),
  on: z.string(),
  question: z.string(),
  heldOn: z.string().nullable(),
  outcome: z.string(),
  decision: z.enum(decisions).nullable(),
  /** Its day has passed and it was not held. */
  late: z.boolean(),
  version: z.int(),
})

export const ListEvaluations = z.strictObject({ programmeId: z.uuid() })
export const EvaluationList = z.object({ evaluations: z.array(EvaluationRow) })
export type EvaluationList = z.infer<typeof EvaluationList>

export const TakeStep = z.strictObject({
  nodeId: z.uuid(),
  step: Code,
  version: Version,
  /** null: not done yet. */
  doneOn: Day.nullable(),
  note: Note.default(''),
})
export const StepOfNode = Coded.extend({ doneOn: z.string().nullable(), note: z.string(), byName: z.string() })
