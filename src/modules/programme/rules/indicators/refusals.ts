import type { DoneRefusal } from './done.ts'
import type { FigureRefusal } from './figures.ts'
import type { ImportValuesRefusal } from './import-values.ts'
import type { IndicatorsRefusal } from './indicators.ts'

/** Every "no" about indicators; the words have a sentence for each. */
export type IndicatorRefusal =
  | IndicatorsRefusal
  | DoneRefusal
  | FigureRefusal
  | ImportValuesRefusal
  | 'programme/unknown-indicator'
  | 'programme/unknown-value'
  | 'constraint/a_day_has_one_break'
  | 'constraint/a_day_has_one_value'
