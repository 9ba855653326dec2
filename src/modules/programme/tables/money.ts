import type { Generated } from 'kysely'
import type { Stamped } from '../../../platform/stale.ts'
import type { BookingKind } from '../rules/money/bookings.ts'
import type { BudgetLine, Nature } from '../rules/money/lines.ts'
import type { SourceNature } from '../rules/money/sources.ts'
import type { SubsidyDirection } from '../rules/money/subsidies.ts'

/** `seq`: the order in which things were entered. */
type Own = { municipality: string; id: string; seq: Generated<number> }
type Written = { by: string; by_name: string; at: Date }
type Withdrawn = { withdrawn: Generated<boolean> }

/** Row types of the money of a programme. Amounts are whole eurocents; quantities are decimal text; days are yyyy-mm-dd. */
export type MoneyTables = {
  'programme.money_source': Stamped &
    Own &
    Withdrawn & {
      programme: string
      name: string
      payer: string
      nature: SourceNature
      cents: number
      first_year: number | null
      last_year: number | null
      note: string
    }
  'programme.budget_line': Stamped &
    Own &
    Withdrawn & {
      programme: string
      node: string | null
      effort: string
      nature: Nature
      first_year: number | null
      last_year: number | null
      unit: string | null
      price: number | null
      quantity: string | null
      times: string | null
      stated: number | null
      on_top: BudgetLine['onTop']
      source: string | null
      note: string
    }
  'programme.budget_share': { municipality: string; line: string; payer: string; weight: number }
  'programme.booking': Own &
    Written & { line: string; year: number; kind: BookingKind; cents: number; on_day: string; what: string }
  'programme.stated_total': Stamped &
    Own &
    Withdrawn & { programme: string; nature: Nature | null; year: number | null; cents: number; stands: string }
  'programme.saving': Stamped &
    Own &
    Withdrawn & {
      programme: string
      node: string | null
      what: string
      track: string
      first_year: number
      last_year: number | null
      expected_low: number | null
      expected_high: number | null
      cost: number | null
      places: number | null
      groups: number | null
      otherwise: number | null
      apart_low: number | null
      apart_high: number | null
      reasoning: string
      assumptions: string[]
    }
  'programme.saving_result': Own & Written & { saving: string; year: number; cents: number; how: string }
  'programme.subsidy_scheme': Stamped &
    Own & {
      programme: string
      node: string | null
      name: string
      direction: SubsidyDirection
      since: string
      until: string | null
      ceiling: number | null
      basis: string
    }
  'programme.subsidy_application': Stamped &
    Own & {
      scheme: string
      applicant: string
      organisation: string | null
      purpose: string
      asked: number
      received_on: string
      decide_by: string | null
      granted: number | null
      decided_on: string | null
      conditions: string
      account_by: string | null
      accounted_on: string | null
      spent: number | null
      account_text: string
      settled: number | null
      settled_on: string | null
    }
}
