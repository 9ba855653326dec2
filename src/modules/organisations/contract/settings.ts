import { z } from 'zod'
import { isReadable } from '../../../platform/ui/theme/scheme.ts'
import { roles } from '../rules/kinds.ts'
import type { Setting } from '../rules/settings.ts'
import { Day } from './fields.ts'

/** From how many days before the last day of a registration people are warned. */
export const registrationWarning: Setting<number> = {
  key: 'organisations/registration-warning-days',
  schema: z.int().min(1).max(365),
  shipped: [{ value: 60, from: '2015-01-01', source: 'N-ACC-02, zestig dagen', certainty: 'U' }],
}

/** In which roles people work registered, or under somebody who is. */
export const registeredRoles: Setting<(typeof roles)[number][]> = {
  key: 'organisations/registered-roles',
  schema: z.array(z.enum(roles)).max(roles.length),
  shipped: [
    {
      value: ['youth-consultant', 'behavioural-scientist'],
      from: '2015-01-01',
      source: 'Besluit Jeugdwet 5.1.1 (N-ACC-02); per taak een plaatselijke afspraak (S002-147)',
      certainty: 'U',
    },
  ],
}

/** How long a key of a partner's system opens the door at most. */
export const keyDays: Setting<number> = {
  key: 'organisations/key-days',
  schema: z.int().min(1).max(1827),
  shipped: [{ value: 365, from: '2015-01-01', source: 'BIO2 5.17 (L10); een jaar', certainty: 'U' }],
}

/** Roles by what the login of the organisation says (L10, N-ID-02). An empty claim: roles are given by hand only. */
export const loginRoles: Setting<{
  claim: string
  newIn: string | null
  rules: { value: string; role: (typeof roles)[number]; team: string | null }[]
}> = {
  key: 'organisations/login-roles',
  schema: z.strictObject({
    claim: z.string().trim().max(100),
    newIn: z.uuid().nullable(),
    rules: z
      .array(
        z.strictObject({ value: z.string().trim().min(1).max(200), role: z.enum(roles), team: z.uuid().nullable() }),
      )
      .max(200),
  }),
  shipped: [
    { value: { claim: '', newIn: null, rules: [] }, from: '2015-01-01', source: 'rollen met de hand', certainty: 'U' },
  ],
}

/** How the municipality is called on every screen and paper; empty: as it joined. */
export const municipalityName: Setting<string> = {
  key: 'organisations/municipality-name',
  schema: z.string().trim().max(80),
  shipped: [{ value: '', from: '2015-01-01', source: 'de naam waarmee de gemeente meedoet', certainty: 'V' }],
}

/** The colour the whole look is made from; empty: the colour it joined with. */
export const brandColour: Setting<string> = {
  key: 'organisations/brand-colour',
  schema: z.union([
    z.literal(''),
    z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^#[0-9a-f]{6}$/)
      .refine(isReadable),
  ]),
  shipped: [{ value: '', from: '2015-01-01', source: 'de kleur waarmee de gemeente meedoet', certainty: 'U' }],
}

const words = z.object({
  name: z.string(),
  about: z.string(),
  /** Of the codes the value holds and of the parts it is made of. */
  names: z.record(z.string(), z.string()).optional(),
})
const SettingChangeRow = z.object({
  since: z.string(),
  /** null: from this day the shipped value holds again. */
  value: z.unknown(),
  source: z.string(),
  changedBy: z.string(),
  changedAt: z.string(),
  /** Its first day has not come yet. */
  planned: z.boolean(),
})
export const SettingRow = z.object({
  key: z.string(),
  words: z.object({ nl: words, en: words }),
  /** JSON Schema of the value. */
  schema: z.unknown(),
  value: z.unknown(),
  own: z.boolean(),
  shipped: z.array(z.object({ value: z.unknown(), from: z.string(), source: z.string(), certainty: z.string() })),
  changes: z.array(SettingChangeRow),
  version: z.int(),
})
export type SettingRow = z.infer<typeof SettingRow>

export const ListSettings = z.strictObject({ on: Day.optional() })
export const SettingList = z.object({ settings: z.array(SettingRow) })
export type SettingList = z.infer<typeof SettingList>

/** The key as it stands in an address: `/settings/organisations/key-days` has two steps. */
const step = z.string().regex(/^[a-z][a-z-]{1,60}$/, 'input/mark-form')
const key = { module: step, name: step }
export const ChangeSetting = z.strictObject({
  ...key,
  version: z.int().min(0),
  /** null: back to the shipped value. */
  value: z.unknown(),
  since: Day,
  source: z.string().trim().min(1).max(300),
})
export const SettingChanged = z.object({ key: z.string(), since: z.string(), version: z.int() })
export const WithdrawSetting = z.strictObject({ ...key, since: Day, version: z.int().min(0) })
