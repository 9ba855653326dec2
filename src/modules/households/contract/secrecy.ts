import { z } from 'zod'

const ofPerson = { householdId: z.uuid(), personId: z.uuid() }

export const ShowSecretAddress = z.strictObject({
  ...ofPerson,
  /** In one's own words; it is kept with the look. */
  why: z.string().trim().min(10).max(1000),
})
export const SecretAddress = z.object({
  address: z.string(),
  /** Eight digits as registered. */
  since: z.string(),
})
export type SecretAddress = z.infer<typeof SecretAddress>

export const ListSecretLooks = z.strictObject({ householdId: z.uuid() })
export const SecretLooks = z.object({
  looks: z.array(z.object({ id: z.uuid(), person: z.uuid(), name: z.string(), why: z.string(), at: z.iso.datetime() })),
})
export type SecretLooks = z.infer<typeof SecretLooks>
