import { z } from 'zod'
import { roles } from '../rules/kinds.ts'

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

export const ChangeLanguage = z.strictObject({ language: z.enum(['nl', 'en']) })
export const LanguageChanged = z.object({ language: z.enum(['nl', 'en']) })

/** CBS code of a municipality this login also works for. */
export const SwitchMunicipality = z.strictObject({ code: z.string().regex(/^\d{4}$/) })
export const Switched = z.object({ code: z.string(), name: z.string() })

export const ListSessions = z.strictObject({})
export const SessionList = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      municipality: z.string(),
      startedAt: z.string(),
      usedAt: z.string(),
      endsAt: z.string(),
      /** The session in which this was asked. */
      current: z.boolean(),
    }),
  ),
})
export type SessionList = z.infer<typeof SessionList>

export const EndSession = z.strictObject({ sessionId: z.string().regex(/^[0-9a-f]{32}$/) })
export const SessionEnded = z.object({ id: z.string() })
