import { z } from 'zod'
import { figurePeriods } from '../rules/indicators/figures.ts'
import { Version } from './fields.ts'

export const Tie = z.strictObject({
  /** The code of the figure. */
  code: z.string().min(1).max(100),
  every: z.enum(figurePeriods),
})

export const ListFigures = z.strictObject({})
const Said = z.object({ nl: z.string(), en: z.string() })
export const FigureList = z.object({
  figures: z.array(z.object({ code: z.string(), name: Said, definition: Said, unit: Said })),
  /** Below this a number is not shown, and to these steps it is rounded. */
  hideBelow: z.int(),
  roundTo: z.int(),
})
export type FigureList = z.infer<typeof FigureList>

export const TieFigure = z.strictObject({
  indicatorId: z.uuid(),
  version: Version,
  /** null: the values come from elsewhere. */
  figure: Tie.nullable(),
})

export const TakeFigure = z.strictObject({
  indicatorId: z.uuid(),
  /** `2025-Q1`, `2025-H1` or `2025`, as the indicator is tied. */
  period: z.string().max(7),
})
