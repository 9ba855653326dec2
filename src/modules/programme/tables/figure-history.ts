import type { ColumnType, Generated } from 'kysely'
import type { FigureDeed, FigureKind } from '../rules/figure-history.ts'

type Json = ColumnType<Record<string, unknown>, string, never>

/** Row types of the history of figures. */
export type FigureHistoryTables = {
  'programme.figure_change': {
    municipality: string
    seq: Generated<number>
    programme: string
    kind: FigureKind
    about: string
    name: string
    deed: FigureDeed
    before: Json
    after: Json
    by: string
    by_name: string
    at: Date
  }
}
