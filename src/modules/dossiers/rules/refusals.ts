import type { AccessRefusal } from './access.ts'
import type { AccessRequestRefusal } from './access-request.ts'
import type { BreakGlassRefusal } from './break-glass.ts'
import type { ClosingRefusal } from './closing.ts'
import type { ConsentExceptionRefusal } from './consent-exceptions.ts'
import type { ConsentRefusal } from './consent-ledger.ts'
import type { DirectionRefusal } from './direction.ts'
import type { DossierRefusal } from './dossier.ts'
import type { FixedContactRefusal } from './fixed-contact.ts'
import type { HandoverRefusal } from './handover.ts'
import type { InspectionRefusal } from './inspection.ts'
import type { InvolvedRefusal } from './involved.ts'
import type { PowersRefusal } from './powers.ts'
import type { ReassignRefusal } from './reassign.ts'
import type { ExtractRefusal, SharingRefusal } from './sharing.ts'
import type { TimelineRefusal } from './timeline.ts'
import type { WatchRefusal } from './watch.ts'

/** Every "no" the rules of this module can say; the words have a sentence for each. */
export type DossiersRefusal =
  | AccessRefusal
  | AccessRequestRefusal
  | BreakGlassRefusal
  | ClosingRefusal
  | ConsentExceptionRefusal
  | ConsentRefusal
  | DirectionRefusal
  | DossierRefusal
  | ExtractRefusal
  | FixedContactRefusal
  | HandoverRefusal
  | InspectionRefusal
  | InvolvedRefusal
  | PowersRefusal
  | ReassignRefusal
  | SharingRefusal
  | TimelineRefusal
  | WatchRefusal
