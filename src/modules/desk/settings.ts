import { z } from 'zod'
import type { Setting } from '../organisations/public.ts'

/** After how many working days an unread message goes to the team lead (M02). */
export const escalationDays: Setting<number> = {
  key: 'desk/escalation-days',
  schema: z.int().min(1).max(30),
  shipped: [{ value: 3, from: '2015-01-01', source: 'M02; drie werkdagen, eigen keuze', certainty: 'U' }],
}
