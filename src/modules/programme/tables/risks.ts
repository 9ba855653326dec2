import type { Generated } from 'kysely'
import type { Stamped } from '../../../platform/stale.ts'
import type { RiskEnding, RiskEntry, Size } from '../rules/risks/risks.ts'

/** `seq`: the order in which things were entered. */
type Own = { municipality: string; id: string; seq: Generated<number> }

/** Row types of the risks of a programme. Days are yyyy-mm-dd. */
export type RiskTables = {
  'programme.risk': Stamped &
    Own & {
      programme: string
      node: string | null
      text: string
      chance: Size
      effect: Size
      owner: string | null
      review_on: string | null
      ended_on: string | null
      ended_how: RiskEnding | null
      ended_why: string
    }
  'programme.risk_measure': {
    municipality: string
    risk: string
    place: number
    text: string
    owner: string | null
    due: string | null
    done_on: string | null
  }
  'programme.risk_change': {
    municipality: string
    seq: Generated<number>
    risk: string
    deed: RiskEntry['deed']
    chance: Size
    effect: Size
    text: string
    measures: string[]
    owner: string | null
    review_on: string | null
    why: string
    by: string
    by_name: string
    at: Date
  }
}
