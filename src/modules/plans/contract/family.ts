import { z } from 'zod'

/** Whose plan it is, with who holds authority over a child here from another home. Who is under eighteen is asked as a child when the screens propose who speaks. */
export const PlanFamily = z.object({
  id: z.uuid(),
  name: z.string(),
  members: z.array(z.object({ id: z.uuid(), name: z.string(), minor: z.boolean() })),
})
export type PlanFamily = z.infer<typeof PlanFamily>
