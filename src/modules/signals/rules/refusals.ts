import type { AdviceRefusal } from './advice.ts'
import type { AreasRefusal } from './areas.ts'
import type { ContentRefusal } from './content.ts'
import type { DoorsRefusal } from './doors.ts'
import type { FeedbackRefusal } from './feedback.ts'
import type { HandlingRefusal } from './handling.ts'
import type { ClosingRefusal, MeldcodeRefusal } from './meldcode.ts'
import type { SendingRefusal } from './meldcode-decision.ts'
import type { PassingRefusal } from './meldcode-work.ts'
import type { ReferralRefusal } from './reporters.ts'
import type { RoutingRefusal } from './routing.ts'
import type { LinkRefusal } from './secret-link.ts'
import type { ProtectionRefusal } from './source-view.ts'

/** What the database itself refuses about a meldcode file, when two people meet. */
type MeldcodeConstraint = 'constraint/a_signal_has_one_open_meldcode_file' | 'signals/file-unknown'

/** Every "no" the rules of this module can say; the words hold a sentence for each. */
export type SignalsRefusal =
  | ContentRefusal
  | AreasRefusal
  | AdviceRefusal
  | MeldcodeRefusal
  | ClosingRefusal
  | SendingRefusal
  | PassingRefusal
  | MeldcodeConstraint
  | RoutingRefusal
  | HandlingRefusal
  | DoorsRefusal
  | FeedbackRefusal
  | LinkRefusal
  | ProtectionRefusal
  | ReferralRefusal
