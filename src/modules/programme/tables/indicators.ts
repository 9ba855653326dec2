import type { Generated } from 'kysely'
import type { Stamped } from '../../../platform/stale.ts'
import type { Goal } from '../rules/indicators/done.ts'
import type { FigurePeriod } from '../rules/indicators/figures.ts'
import type { Origin, Quality, Wish } from '../rules/indicators/indicators.ts'

/** `seq`: the order in which things were entered. */
type Own = { municipality: string; id: string; seq: Generated<number> }
type Written = { by: string; by_name: string; at: Date }

/** Row types of the indicators of a programme. Values are decimal text as the database keeps them; days are yyyy-mm-dd. */
export type IndicatorTables = {
  'programme.indicator': Stamped &
    Own & {
      programme: string
      node: string | null
      name: string
      wish: Wish
      target_value: string | null
      target_by: string | null
      baseline_value: string | null
      baseline_on: string | null
      every: number | null
      meaning: number
      goal: Goal
      goal_on: string | null
      goal_why: string
      figure: string | null
      figure_every: FigurePeriod | null
    }
  'programme.indicator_meaning': Written & {
    municipality: string
    indicator: string
    number: number
    definition: string
    unit: string
    source: string
    since: string | null
  }
  'programme.indicator_break': Own & Written & { indicator: string; on_day: string; why: string }
  'programme.measurement': Stamped &
    Own &
    Written & {
      indicator: string
      meaning: number
      on_day: string
      value: string
      source: string
      quality: Quality
      note: string
      origin: Origin
      struck_why: string | null
    }
}
