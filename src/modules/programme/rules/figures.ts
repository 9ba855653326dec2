import type { IndicatorRefusal } from './indicators/refusals.ts'
import type { MoneyRefusal } from './money/refusals.ts'
import type { RiskRefusal } from './risks/refusals.ts'

/** Every "no" about money, risks and indicators. */
export type FiguresRefusal = MoneyRefusal | RiskRefusal | IndicatorRefusal
