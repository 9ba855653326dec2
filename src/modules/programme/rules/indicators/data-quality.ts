import { type Measurement, type Quality, qualities, valid } from './indicators.ts'

type Day = string

/** How far the values of a figure can be trusted, and whether they are kept up (J07). */
export type DataQuality = Record<Quality, number> & {
  struck: number
  lastOn: Day | null
  /** When the next value is expected; null when nobody said how often, or nothing was measured yet. */
  dueOn: Day | null
  /** A value was expected by now and is not there. */
  late: boolean
}

/** `every` is in months. */
export function dataQuality(
  measured: readonly (Measurement & { quality: Quality })[],
  { every, today }: { every: number | null; today: Day },
): DataQuality {
  const kept = valid(measured)
  const [complete = 0, partial = 0, estimate = 0] = qualities.map(
    (quality) => kept.filter((one) => one.quality === quality).length,
  )
  const lastOn = kept.at(-1)?.on ?? null
  const dueOn =
    every === null || lastOn === null ? null : Temporal.PlainDate.from(lastOn).add({ months: every }).toString()
  const struck = measured.length - kept.length
  const late = every !== null && (dueOn === null || dueOn < today)
  return { complete, partial, estimate, struck, lastOn, dueOn, late }
}
