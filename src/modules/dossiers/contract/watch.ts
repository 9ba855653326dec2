import { z } from 'zod'
import { Day, Moment, Named, OfDossier, Version } from './fields.ts'

/** Somebody is away from the first up to and including the last day; who keeps an eye meanwhile. */
const period = { deputyId: z.uuid(), since: Day, until: Day }

export const CoverWatch = OfDossier.extend({ ...period, version: Version })
export type CoverWatch = z.infer<typeof CoverWatch>

export const ReturnEarly = OfDossier.extend({ version: Version })

export const CoverWatches = z.strictObject({ workerId: z.uuid(), ...period })
export type CoverWatches = z.infer<typeof CoverWatches>

/** With deputy and days: what would happen with each watch; without: only which there are. */
export const ShowWatches = z.strictObject({
  workerId: z.uuid(),
  deputyId: z.uuid().optional(),
  since: Day.optional(),
  until: Day.optional(),
})

/** Per dossier what happened or would happen; `refused` says why a watch stays as it is. */
export const WatchesAnswer = z.object({
  watches: z.array(
    z.object({
      /** The name of a family whose seal is closed to the asker is left out. */
      dossier: z.object({ id: z.uuid(), number: z.string(), household: z.string(), version: Version }),
      holder: Named,
      /** Who stands in now, until when. */
      coveredBy: z.object({ name: z.string(), until: Moment }).nullable(),
      deputy: z.string().nullable(),
      refused: z.string().nullable(),
    }),
  ),
})
export type WatchesAnswer = z.infer<typeof WatchesAnswer>
export const WatchesCovered = WatchesAnswer.extend({ id: z.uuid(), version: Version })
