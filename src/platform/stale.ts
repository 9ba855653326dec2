import { Refused } from './refusal.ts'

/** Why a change with a version changed nothing: somebody was quicker (412, who and when), or it does not exist (404). */
export function staleOrGone(now: { changed_by: string; changed_at: Date } | undefined, unknown: string): Refused {
  if (!now) return new Refused({ refused: unknown, status: 404 })
  return new Refused({
    refused: 'input/stale',
    status: 412,
    facts: { by: now.changed_by, at: now.changed_at.toISOString() },
  })
}

/** A version that was never there, of something nobody changed yet. */
export function unknownVersion(): Refused {
  return new Refused({ refused: 'input/unknown-version', status: 412 })
}
