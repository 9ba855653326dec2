import { z } from 'zod'
import { ABOUT, LIFE_DOMAINS } from '../rules/kinds.ts'

export const ShowChoices = z.strictObject({})

/** A code with its name in both languages. */
const Choice = z.object({ code: z.string(), nl: z.string(), en: z.string() })

/** What can be chosen today in this municipality: its lists, with its own names. */
export const Choices = z.object({
  kinds: z.array(Choice.extend({ domains: z.array(z.enum(LIFE_DOMAINS)), about: z.array(z.enum(ABOUT)) })),
  outcomes: z.array(Choice.extend({ needsReceiver: z.boolean() })),
  sentences: z.array(Choice),
  /** How many characters may be written freely in an answer to a reporter. */
  freeCharacters: z.int(),
  /** Every code the municipality ever named itself, for what was chosen earlier. */
  ownNames: z.record(z.string(), z.object({ nl: z.string(), en: z.string() })),
})
export type Choices = z.infer<typeof Choices>
