import { z } from 'zod'
import type { NamedSetting, Setting } from '../organisations/public.ts'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

/** After how many working days an unread message goes to the team lead (M02). */
export const escalationDays: Setting<number> = {
  key: 'desk/escalation-days',
  schema: z.int().min(1).max(30),
  shipped: [{ value: 3, from: '2015-01-01', source: 'M02; drie werkdagen, eigen keuze', certainty: 'U' }],
}

/** What the desk has to set, with the names an administrator sees. */
export const deskSettings: readonly NamedSetting[] = [
  { setting: escalationDays, words: { nl: nl.settings.escalationDays, en: en.settings.escalationDays } },
]
