import type { Refusal } from '../../../platform/refusal.ts'
import { type AccessRole, accessTable } from './access-table.ts'
import type { Day } from './day.ts'

export type BreakGlassPolicy = { minutes: number; reviewWithinWorkingDays: number }

export const reviewOutcomes = ['justified', 'not-justified'] as const
export type ReviewOutcome = (typeof reviewOutcomes)[number]

/** Emergency access to a dossier without a relation: allowed, short, seen by others and looked at afterwards (N-ID-04). */
export type BreakGlass = {
  id: string
  dossier: string
  by: string
  reason: string
  from: Date
  /** First instant at which it is closed again. */
  until: Date
  /** Roles that hear of it at once. */
  notify: readonly AccessRole[]
  /** Last day for the review. */
  reviewDue: Day
  review?: { by: string; at: Date; outcome: ReviewOutcome; text: string }
}

export type BreakGlassRefusal =
  | 'dossiers/glass-without-reason'
  | 'dossiers/glass-not-for-this-role'
  | 'dossiers/glass-review-of-oneself'
  | 'dossiers/glass-review-without-text'
  | 'dossiers/glass-reviewed'

export type GlassAsk = {
  id: string
  dossier: string
  by: string
  roles: readonly AccessRole[]
  reason: string
  at: Date
  /** Last day of the policy's review term, counted by the caller's term function. */
  reviewDue: Day
  sealed: boolean
}

/**
 * Opens a dossier in an emergency. The attention officer hears of it; when the attention officer is the one who does it,
 * or the dossier is sealed, the data protection officer hears of it too.
 */
export function breakGlass(ask: GlassAsk, policy: BreakGlassPolicy): BreakGlass | Refusal<BreakGlassRefusal> {
  const allowed = accessTable.filter((rule) => rule.relation === 'break-glass').flatMap((rule) => rule.roles)
  if (!ask.roles.some((role) => allowed.includes(role)))
    return { refused: 'dossiers/glass-not-for-this-role', status: 403 }
  if (ask.reason.trim() === '') return { refused: 'dossiers/glass-without-reason', pointer: '/reason' }
  const alsoOfficer = ask.sealed || ask.roles.includes('attention-officer')
  const { id, dossier, by, reason, at, reviewDue } = ask
  return {
    id,
    dossier,
    by,
    reason,
    from: at,
    until: new Date(at.getTime() + policy.minutes * 60_000),
    notify: alsoOfficer ? ['attention-officer', 'data-protection-officer'] : ['attention-officer'],
    reviewDue,
  }
}

export function glassIsBroken(glass: BreakGlass, at: Date): boolean {
  return glass.from <= at && at < glass.until
}

/** Somebody else judges afterwards whether it was right, in words; the outcome counts on the dashboard. */
export function reviewGlass(
  glass: BreakGlass,
  review: { by: string; at: Date; outcome: ReviewOutcome; text: string },
): BreakGlass | Refusal<BreakGlassRefusal> {
  if (glass.review) return { refused: 'dossiers/glass-reviewed' }
  if (review.by === glass.by) return { refused: 'dossiers/glass-review-of-oneself', status: 403 }
  if (review.text.trim() === '') return { refused: 'dossiers/glass-review-without-text', pointer: '/text' }
  return { ...glass, review }
}

export function reviewIsOverdue(glass: BreakGlass, today: Day): boolean {
  return glass.review === undefined && glass.reviewDue < today
}
