import { z } from 'zod'
import type { Setting } from '../../organisations/public.ts'
import { Code } from '../contract/fields.ts'
import { type CouncilTerm, councilKinds, termUnits } from '../rules/registers/council.ts'
import { CAUSES, CHANNELS, DEGREES, type NamedCode, TERMS } from '../rules/registers/vocabularies.ts'

const name = z.string().trim().min(2).max(120)
const coded = { code: Code, nl: name, en: name.optional() }
const ownCodes = (list: readonly { code: string }[]) => new Set(list.map(({ code }) => code)).size === list.length

/** How far a recommendation is realised, in steps with a percentage. */
export const realisationDegrees: Setting<(NamedCode & { percent: number })[]> = {
  key: 'programme/realisation-degrees',
  schema: z
    .array(z.strictObject({ ...coded, percent: z.int().min(0).max(100) }))
    .min(1)
    .max(20)
    .refine(ownCodes),
  shipped: [
    {
      value: [...DEGREES],
      from: '2015-01-01',
      source: 'lijst van Vangnet (S003-161: mate van realisatie)',
      certainty: 'U',
    },
  ],
}

/** Why something stood still. */
export const standstillCauses: Setting<NamedCode[]> = {
  key: 'programme/standstill-causes',
  schema: z.array(z.strictObject(coded)).min(1).max(40).refine(ownCodes),
  shipped: [
    {
      value: [...CAUSES],
      from: '2015-01-01',
      source: 'oorzaken in voortgangsrapportages (S002-080, S002-139, S002-154, S002-205)',
      certainty: 'S',
    },
  ],
}

/** By which channels people are told something. */
export const communicationChannels: Setting<NamedCode[]> = {
  key: 'programme/communication-channels',
  schema: z.array(z.strictObject(coded)).min(1).max(40).refine(ownCodes),
  shipped: [
    { value: [...CHANNELS], from: '2015-01-01', source: 'communicatieplannen (S004-192 tot S004-196)', certainty: 'S' },
  ],
}

/** How long the college gives itself for what the council asks; without a term whoever enters it says the day. */
export const councilTerms: Setting<CouncilTerm[]> = {
  key: 'programme/council-terms',
  schema: z
    .array(
      z.strictObject({
        kind: z.enum(councilKinds),
        amount: z.int().min(1).max(366),
        unit: z.enum(termUnits),
      }),
    )
    .max(councilKinds.length)
    .refine((terms) => new Set(terms.map(({ kind }) => kind)).size === terms.length),
  shipped: [
    {
      value: [...TERMS],
      from: '2015-01-01',
      source: 'dertig dagen zoals in veel reglementen van orde; kijk in het eigen reglement',
      certainty: 'U',
    },
  ],
}
