import { z } from 'zod'

const text = z.string().trim().max(4000)

export const OpenDossier = z.strictObject({
  householdId: z.uuid(),
  /** Why the municipality becomes involved, in a few words. */
  why: text.min(3),
  /** Who keeps an eye on the household from now on; the one who opens it, unless named. */
  watcherId: z.uuid().optional(),
})
export type OpenDossier = z.infer<typeof OpenDossier>

export const DossierMade = z.object({ id: z.uuid(), number: z.string(), version: z.int() })

/** For what the file is opened when it is not for everyday work; it stands in the audit line. */
export const ShowDossier = z.strictObject({
  dossierId: z.uuid(),
  purpose: z.enum(['safety', 'account']).optional(),
})

const Named = z.object({ id: z.uuid(), name: z.string() })

export const DossierPage = z.object({
  id: z.uuid(),
  number: z.string(),
  household: Named.extend({ members: z.array(z.object({ id: z.uuid(), name: z.string(), birth: z.string() })) }),
  whyOpened: z.string(),
  openedAt: z.iso.datetime(),
  closed: z.object({ at: z.iso.datetime(), reason: z.string(), text: z.string() }).nullable(),
  watcher: Named.extend({ since: z.iso.datetime(), insteadOf: z.string().nullable() }).nullable(),
  director: z
    .object({ kind: z.enum(['professional', 'own']), name: z.string(), since: z.iso.datetime(), why: z.string() })
    .nullable(),
  timeline: z.array(
    z.object({
      id: z.uuid(),
      kind: z.string(),
      at: z.iso.datetime(),
      byName: z.string(),
      facts: z.record(z.string(), z.unknown()),
      text: z.string(),
    }),
  ),
  version: z.int(),
})
export type DossierPage = z.infer<typeof DossierPage>

export const ListDossiers = z.strictObject({ open: z.enum(['true', 'false']).default('true') })

export const DossierList = z.object({
  dossiers: z.array(
    z.object({
      id: z.uuid(),
      number: z.string(),
      household: Named,
      openedAt: z.iso.datetime(),
      closedAt: z.iso.datetime().nullable(),
      watcher: z.string(),
      director: z.string(),
      relation: z.string(),
    }),
  ),
})
export type DossierList = z.infer<typeof DossierList>

export const AppointDirector = z.strictObject({
  dossierId: z.uuid(),
  workerId: z.uuid(),
  why: text.min(3),
  version: z.int(),
})
export type AppointDirector = z.infer<typeof AppointDirector>

export const Changed = z.object({ id: z.uuid(), version: z.int() })
