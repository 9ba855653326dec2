import type { FigureHistoryTables } from './tables/figure-history.ts'
import type { FollowTables } from './tables/follow.ts'
import type { ImportTables } from './tables/imports.ts'
import type { IndicatorTables } from './tables/indicators.ts'
import type { MoneyTables } from './tables/money.ts'
import type { RegisterTables } from './tables/registers.ts'
import type { ReportTables } from './tables/reports.ts'
import type { RiskTables } from './tables/risks.ts'
import type { TreeTables } from './tables/tree.ts'

/** Row types of schema `programme`; each part has its own file in `tables/`. */
export type ProgrammeTables = TreeTables &
  FollowTables &
  MoneyTables &
  RiskTables &
  FigureHistoryTables &
  ImportTables &
  IndicatorTables &
  RegisterTables &
  ReportTables
