import { z } from 'zod'
import { roles } from './rules.ts'

export const Me = z.strictObject({})

export const MeAnswer = z.object({
  worker: z.object({ id: z.uuid(), name: z.string() }),
  roles: z.array(z.enum(roles)),
  municipality: z.object({ code: z.string(), name: z.string() }),
  municipalities: z.array(z.object({ code: z.string(), name: z.string() })),
  language: z.enum(['nl', 'en']),
  brand: z.string(),
  demo: z.boolean(),
})
export type MeAnswer = z.infer<typeof MeAnswer>

export const ListWorkers = z.strictObject({})
export const WorkerList = z.object({
  workers: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      organisation: z.string(),
      roles: z.array(z.enum(roles)),
      teams: z.array(z.uuid()),
    }),
  ),
})
export type WorkerList = z.infer<typeof WorkerList>
