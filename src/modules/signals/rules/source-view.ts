import type { Refusal } from '../../../platform/refusal.ts'
import type { Asker } from './asker.ts'

/** Places where the reporter of a signal could be seen. */
export const SOURCE_VIEWS = [
  'feedback-desk',
  'handler',
  'team',
  'attention-officer',
  'linked-signal',
  'other-professional',
  'family-inspection',
  'print',
  'export',
  'partner-system',
  'dashboard',
] as const
export type SourceView = (typeof SOURCE_VIEWS)[number]

/** The name, only the kind of reporter (a school, a neighbour), or nothing at all. */
export type SourceShown = 'name' | 'kind' | 'nothing'

/**
 * What each place shows of a reporter who is not protected. A protected reporter is shown nowhere, not even by kind: in
 * a village "a school" is a name (N-MC-09). One exception, or he would never hear back (N-MC-08): whoever writes the
 * feedback sees where to send it.
 */
const OPEN: Record<SourceView, SourceShown> = {
  'feedback-desk': 'name',
  handler: 'name',
  team: 'name',
  'attention-officer': 'name',
  'linked-signal': 'kind',
  'other-professional': 'kind',
  'family-inspection': 'name',
  print: 'name',
  export: 'kind',
  'partner-system': 'nothing',
  dashboard: 'kind',
}

/** What this place may show of this reporter. Who gave no name is nowhere to be seen. */
export function sourceShown(view: SourceView, reporter: { anonymous: boolean; sourceProtected: boolean }): SourceShown {
  if (reporter.anonymous) return 'nothing'
  if (reporter.sourceProtected) return view === 'feedback-desk' ? 'name' : 'nothing'
  return OPEN[view]
}

export type Protection = { sourceProtected: boolean; reason: string; by: string; at: Date }

export type ProtectionRefusal =
  | 'signals/protection-needs-reason'
  | 'signals/protection-lifted-by-reporter'
  | 'signals/only-a-person-protects'

/**
 * Protects a reporter, or stops doing so. A worker protects with a reason (a threat to persons or to trust, N-MC-09);
 * lifting it is for the reporter himself, because a name once told cannot be taken back.
 */
export function decideProtection(ask: {
  sourceProtected: boolean
  reason: string
  /** The reporter himself asked for this, or agreed. */
  reporterAgrees: boolean
  by: Asker
  at: Date
}): Protection | Refusal<ProtectionRefusal> {
  if (ask.by.kind !== 'worker') return { refused: 'signals/only-a-person-protects', status: 403 }
  const reason = ask.reason.trim()
  if (!reason) return { refused: 'signals/protection-needs-reason', status: 422, pointer: '/reason' }
  if (!ask.sourceProtected && !ask.reporterAgrees) return { refused: 'signals/protection-lifted-by-reporter' }
  return { sourceProtected: ask.sourceProtected, reason, by: ask.by.id, at: ask.at }
}
