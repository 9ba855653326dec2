import { z } from 'zod'

const text = z.string().trim().max(4000)

export const StartPlan = z.strictObject({ dossierId: z.uuid(), goesWell: text.default('') })
export const PlanMade = z.object({ id: z.uuid(), version: z.int() })

export const AddGoal = z.strictObject({
  dossierId: z.uuid(),
  text: text.min(3),
  whoseWords: text.min(1),
  evaluationDate: z.iso.date().optional(),
})
export type AddGoal = z.infer<typeof AddGoal>

export const ShowPlan = z.strictObject({ dossierId: z.uuid() })

export const PlanPage = z.object({
  id: z.uuid(),
  goesWell: z.string(),
  goals: z.array(
    z.object({ id: z.uuid(), text: z.string(), whoseWords: z.string(), evaluationDate: z.iso.date().nullable() }),
  ),
  version: z.int(),
})
export type PlanPage = z.infer<typeof PlanPage>
