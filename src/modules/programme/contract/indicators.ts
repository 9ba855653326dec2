import { z } from 'zod'
import { goals } from '../rules/indicators/done.ts'
import { MOST_VALUE, origins, qualities, wishes } from '../rules/indicators/indicators.ts'
import { directions } from '../rules/indicators/trend.ts'
import { Day, Name, Named, Note, Version } from './fields.ts'
import { Tie } from './figure-sources.ts'

const PER_ONE = 1_000
/** A number with at most three places. */
const Value = z
  .number()
  .min(-MOST_VALUE)
  .max(MOST_VALUE)
  .refine((value) => Math.round(value * PER_ONE) / PER_ONE === value, 'programme/value-form')
const Target = z.strictObject({ value: Value, by: Day })
const Baseline = z.strictObject({ value: Value, on: Day })

const indicator = {
  node: z.uuid().nullable().default(null),
  name: Name,
  /** What is counted, so that somebody else would count the same. */
  definition: z.string().trim().min(1).max(2_000),
  unit: z.string().trim().min(1).max(60),
  /** Where the figures come from. */
  source: Name,
  wish: z.enum(wishes),
  target: Target.nullable().default(null),
  baseline: Baseline.nullable().default(null),
  /** Every how many months a value is expected. */
  every: z.int().min(1).max(120).nullable().default(null),
}
export const AddIndicator = z.strictObject({ programmeId: z.uuid(), ...indicator })
export const ChangeIndicator = z.strictObject({
  indicatorId: z.uuid(),
  version: Version,
  ...indicator,
  /** The first day of another meaning: nothing from before is compared with what comes after. */
  breakOn: Day.nullable().default(null),
  breakWhy: Note.default(''),
})
export const Measure = z.strictObject({
  indicatorId: z.uuid(),
  on: Day,
  value: Value,
  source: Name,
  quality: z.enum(qualities).default('complete'),
  note: Note.default(''),
})
export const StrikeValue = z.strictObject({ measurementId: z.uuid(), version: Version, why: Note.min(1) })
export const AddBreak = z.strictObject({ indicatorId: z.uuid(), on: Day, why: Note })
export const SetGoal = z.strictObject({
  indicatorId: z.uuid(),
  version: Version,
  goal: z.enum(goals),
  why: Note.default(''),
})

const Point = z.object({ on: z.string(), value: z.number() })
const Row = z.object({
  id: z.uuid(),
  node: Named.nullable(),
  name: z.string(),
  definition: z.string(),
  unit: z.string(),
  source: z.string(),
  wish: z.enum(wishes),
  target: z.object({ value: z.number(), by: z.string() }).nullable(),
  baseline: Point.nullable(),
  every: z.int().nullable(),
  latest: Point.extend({ source: z.string(), quality: z.enum(qualities) }).nullable(),
  /** Against the value before it; null when a break lies between. */
  change: z.number().nullable(),
  direction: z.enum(directions),
  /** Against the baseline; null when a break lies between. */
  sinceBaseline: z.number().nullable(),
  /** The part of the way from baseline to target, in whole percents. */
  progress: z.int().nullable(),
  onTarget: z.boolean().nullable(),
  /** For a picture: lines that must not be joined, each with the break it begins at. */
  segments: z.array(
    z.object({ since: z.object({ on: z.string(), why: z.string() }).nullable(), points: z.array(Point) }),
  ),
  quality: z.object({
    complete: z.int(),
    partial: z.int(),
    estimate: z.int(),
    struck: z.int(),
    lastOn: z.string().nullable(),
    dueOn: z.string().nullable(),
    late: z.boolean(),
  }),
  goal: z.enum(goals),
  goalOn: z.string().nullable(),
  goalWhy: z.string(),
  /** The figure of another module it takes its values from. */
  figure: Tie.nullable(),
  version: z.int(),
})

export const ListIndicators = z.strictObject({
  programmeId: z.uuid(),
  /** Only those of this part of the programme and of what stands below it. */
  node: z.uuid().optional(),
})
export const IndicatorList = z.object({ programme: Named, indicators: z.array(Row), mayChange: z.boolean() })
export type IndicatorList = z.infer<typeof IndicatorList>

export const ShowIndicator = z.strictObject({ indicatorId: z.uuid() })
export const IndicatorPage = Row.extend({
  programme: Named,
  /** What the figure meant, the latest first; every value says which it was measured with. */
  meanings: z.array(
    z.object({
      number: z.int(),
      definition: z.string(),
      unit: z.string(),
      source: z.string(),
      since: z.string().nullable(),
      byName: z.string(),
      at: z.string(),
    }),
  ),
  breaks: z.array(z.object({ on: z.string(), why: z.string(), byName: z.string() })),
  /** The latest first, struck ones among them. */
  measured: z.array(
    z.object({
      id: z.uuid(),
      on: z.string(),
      value: z.number(),
      source: z.string(),
      quality: z.enum(qualities),
      note: z.string(),
      origin: z.enum(origins),
      meaning: z.int(),
      byName: z.string(),
      at: z.string(),
      /** Why it does not count any more; null when it does. */
      struck: z.string().nullable(),
      version: z.int(),
    }),
  ),
  mayChange: z.boolean(),
})
export type IndicatorPage = z.infer<typeof IndicatorPage>
