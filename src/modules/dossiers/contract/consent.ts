import { z } from 'zod'
import { Day } from '../../../platform/terms/day.ts'
import { ageBands, consentQuestions } from '../rules/consent.ts'
import { exceptionCodes } from '../rules/consent-exceptions.ts'
import { consentPurposes, dataKinds } from '../rules/consent-ledger.ts'
import { basisCodes, sixChecks } from '../rules/sharing.ts'

const text = z.string().trim().max(2000)
const data = z.array(z.enum(dataKinds)).max(dataKinds.length)

export const ShowConsent = z.strictObject({ dossierId: z.uuid() })

const Told = z.union([
  z.strictObject({ told: z.literal(true), on: Day }),
  z.strictObject({ told: z.literal(false), why: text }),
])

export const ConsentPage = z.object({
  number: z.string(),
  people: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      band: z.enum([...ageBands, 'unknown']),
      /** Each line is one consent that is needed, from one of these. */
      consents: z.array(
        z.object({
          as: z.enum(['self', 'authority', 'representative']),
          oneOf: z.array(z.object({ id: z.string(), name: z.string() })),
        }),
      ),
      questions: z.array(z.enum(consentQuestions)),
    }),
  ),
  ledger: z.array(
    z.object({
      id: z.uuid(),
      by: z.string(),
      about: z.string(),
      answer: z.enum(['yes', 'no']),
      purpose: z.enum(consentPurposes),
      to: z.string(),
      data,
      from: Day,
      until: Day,
      how: z.enum(['written', 'spoken']),
      at: z.iso.datetime(),
      withdrawnAt: z.iso.datetime().nullable(),
      holds: z.boolean(),
      version: z.int(),
    }),
  ),
  exceptions: z.array(
    z.object({
      id: z.uuid(),
      person: z.string(),
      code: z.enum(exceptionCodes),
      reason: z.string(),
      on: Day,
      until: Day.nullable(),
      orderNumber: z.string(),
      secondReader: z.string(),
      parentsTold: Told.nullable(),
      by: z.string(),
      holds: z.boolean(),
    }),
  ),
  /** Which exceptions the law has today, for which ages, and what each asks. */
  exceptionRules: z.array(
    z.object({
      code: z.enum(exceptionCodes),
      bands: z.array(z.enum(ageBands)),
      needs: z.array(z.string()),
      days: z.int().nullable(),
      source: z.string(),
    }),
  ),
  bases: z.array(
    z.object({ code: z.enum(basisCodes), enabled: z.boolean(), needs: z.array(z.string()), source: z.string() }),
  ),
  shares: z.array(
    z.object({
      id: z.uuid(),
      about: z.string(),
      to: z.string(),
      data,
      items: z.int(),
      basis: z.enum(basisCodes),
      purpose: z.string(),
      whyNeeded: z.string(),
      familyTold: Told.nullable(),
      by: z.string(),
      at: z.iso.datetime(),
    }),
  ),
})
export type ConsentPage = z.infer<typeof ConsentPage>

export const RecordConsent = z.strictObject({
  dossierId: z.uuid(),
  /** A person of the household, or somebody with authority who is not on file: `naam:` and the name. */
  by: z.union([z.uuid(), z.string().regex(/^naam:.{1,200}$/)]),
  about: z.uuid(),
  answer: z.enum(['yes', 'no']),
  purpose: z.enum(consentPurposes),
  /** The organisation that helps or receives. */
  to: z.uuid(),
  data,
  from: Day,
  until: Day,
  how: z.enum(['written', 'spoken']),
})
export const Recorded = z.object({ id: z.uuid(), version: z.int() })
export const WithdrawConsent = z.strictObject({ consentId: z.uuid(), version: z.int() })

export const ChooseException = z.strictObject({
  dossierId: z.uuid(),
  person: z.uuid(),
  code: z.enum(exceptionCodes),
  reason: text,
  orderNumber: z.string().trim().max(100).optional(),
  secondReader: z.uuid().optional(),
  /** Whether the parents know, where help goes without them. */
  parentsTold: Told.optional(),
})

/** Makes tasks of what must be found out or asked for this person. */
export const AskConsent = z.strictObject({ dossierId: z.uuid(), person: z.uuid() })
export const ConsentAsked = z.object({ tasks: z.array(z.uuid()) })

export const ShareData = z.strictObject({
  dossierId: z.uuid(),
  about: z.uuid(),
  to: z.uuid(),
  data,
  /** Pieces of the timeline that go along; nothing else of the dossier does. */
  items: z.array(z.uuid()).max(200).default([]),
  basis: z.enum(basisCodes),
  /** What the consent must have been given for. */
  consentPurpose: z.enum(consentPurposes).default('share'),
  purpose: text,
  whyNeeded: text,
  familyTold: Told.optional(),
  orderNumber: z.string().trim().max(100).optional(),
  conflict: z
    .strictObject({
      answers: z.partialRecord(z.enum(sixChecks), text),
      consulted: z.union([z.uuid(), z.literal('')]),
      consultedOn: Day,
    })
    .optional(),
})
export type ShareData = z.infer<typeof ShareData>

export const ShowShare = z.strictObject({ shareId: z.uuid() })
export const ShareOutput = z.object({
  to: z.string(),
  purpose: z.string(),
  at: z.iso.datetime(),
  items: z.array(z.object({ id: z.uuid(), kind: z.string(), at: z.iso.datetime(), text: z.string() })),
})
export type ShareOutput = z.infer<typeof ShareOutput>
