import { z } from 'zod'
import { figureDeeds, figureKinds } from '../rules/figure-history.ts'

export const ListFigureChanges = z.strictObject({
  programmeId: z.uuid(),
  /** Only of this budget line, source, saving, subsidy or indicator. */
  about: z.uuid().optional(),
})

/** What happened to the figures, the latest first; fields by the names they are kept under. */
export const FigureChanges = z.object({
  changes: z.array(
    z.object({
      kind: z.enum(figureKinds),
      about: z.uuid(),
      name: z.string(),
      deed: z.enum(figureDeeds),
      before: z.record(z.string(), z.unknown()),
      after: z.record(z.string(), z.unknown()),
      byName: z.string(),
      at: z.string(),
    }),
  ),
})
export type FigureChanges = z.infer<typeof FigureChanges>
