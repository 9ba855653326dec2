import type { BookingsRefusal } from './bookings.ts'
import type { LinesRefusal } from './lines.ts'
import type { SavingsRefusal } from './savings.ts'
import type { SourcesRefusal } from './sources.ts'
import type { SubsidiesRefusal } from './subsidies.ts'

/** Every "no" about money; the words have a sentence for each. */
export type MoneyRefusal =
  | BookingsRefusal
  | LinesRefusal
  | SavingsRefusal
  | SourcesRefusal
  | SubsidiesRefusal
  | 'programme/unknown-line'
  | 'programme/unknown-source'
  | 'programme/unknown-total'
  | 'programme/unknown-saving'
  | 'programme/unknown-scheme'
  | 'programme/unknown-application'
  | 'programme/unknown-organisation'
  | 'programme/withdrawn'
  | 'programme/source-in-use'
  | 'programme/line-has-bookings'
