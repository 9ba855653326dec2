import { z } from 'zod'
import type { Setting } from '../organisations/public.ts'
import { Code } from './contract/fields.ts'
import { isWholeList, KINDS, type Kind, shapes, TOP } from './rules/kinds.ts'
import { LINK_KINDS, type LinkKind, linkShapes } from './rules/links.ts'
import { isWholeStatusList, phases, STATUSES, type StatusKind } from './rules/statuses.ts'
import { STEPS, type Step } from './rules/steps.ts'

const name = z.string().trim().min(2).max(120)
const isOnce = (list: readonly { code: string }[]) => new Set(list.map(({ code }) => code)).size === list.length

/** What a node can be linked to. */
export const linkKinds: Setting<LinkKind[]> = {
  key: 'programme/link-kinds',
  schema: z
    .array(
      z.strictObject({
        code: Code,
        nl: name,
        en: name.optional(),
        shape: z.enum(linkShapes),
        needsReference: z.boolean(),
      }),
    )
    .min(1)
    .max(30)
    .refine(isOnce),
  shipped: [
    {
      value: [...LINK_KINDS],
      from: '2015-01-01',
      source: 'waar de jeugdplannen van Emmen en Coevorden naar verwijzen',
      certainty: 'S',
    },
  ],
}

/** The steps along which an effort is worked out. */
export const compassSteps: Setting<Step[]> = {
  key: 'programme/compass-steps',
  schema: z
    .array(z.strictObject({ code: Code, nl: name, en: name.optional() }))
    .min(1)
    .max(20)
    .refine(isOnce),
  shipped: [
    {
      value: [...STEPS],
      from: '2015-01-01',
      source: 'naar het kwaliteitskompas van het NJi (S000-129), in eigen woorden',
      certainty: 'U',
    },
  ],
}

/** How many days before a moment is due the owners who did not tell yet are reminded. */
export const reminderDays: Setting<number> = {
  key: 'programme/reminder-days',
  schema: z.int().min(1).max(60),
  shipped: [{ value: 5, from: '2015-01-01', source: 'keuze van Vangnet; een werkweek', certainty: 'U' }],
}

/** The statuses an item can have. */
export const itemStatuses: Setting<StatusKind[]> = {
  key: 'programme/statuses',
  schema: z
    .array(
      z.strictObject({
        code: Code,
        nl: name,
        en: name.optional(),
        phase: z.enum(phases),
        needsEnd: z.boolean(),
        goesOn: z.boolean(),
      }),
    )
    .min(3)
    .max(20)
    .refine(isWholeStatusList),
  shipped: [
    {
      value: [...STATUSES],
      from: '2015-01-01',
      source: 'statussen in de stand van zaken van Coevorden, 2022–2024',
      certainty: 'S',
    },
  ],
}

/** The kinds of node and which may stand under which. */
export const nodeKinds: Setting<Kind[]> = {
  key: 'programme/kinds',
  schema: z
    .array(
      z.strictObject({
        code: Code,
        nl: name,
        en: name.optional(),
        shape: z.enum(shapes),
        under: z
          .array(z.union([z.literal(TOP), Code]))
          .min(1)
          .max(20),
      }),
    )
    .min(1)
    .max(20)
    .refine(isWholeList),
  shipped: [
    {
      value: [...KINDS],
      from: '2015-01-01',
      source: 'lagen in de jeugdplannen van Emmen, Assen en Coevorden',
      certainty: 'S',
    },
  ],
}
