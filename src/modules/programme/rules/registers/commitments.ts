import { type Answer, type Day, refuseLater } from './entry.ts'

/** Where a commitment of a partner stands; signing is something else than keeping (S002-021). */
export const standings = ['not-signed', 'signed', 'kept', 'not-kept', 'withdrawn'] as const
export type Standing = (typeof standings)[number]

export function standingOf({ state, signedOn }: { state: string; signedOn: Day | null }): Standing {
  if (state === 'kept' || state === 'not-kept' || state === 'withdrawn') return state
  return signedOn === null ? 'not-signed' : 'signed'
}

/** A signature stands under it today or before, never tomorrow. */
export function refuseSignature(signedOn: Day | null, today: Day): Answer<undefined> {
  return signedOn === null ? undefined : refuseLater(signedOn, today, '/signedOn')
}

export type PartnerSum = Record<Standing, number> & { overdue: number }

/** What became of what a partner promised, in numbers. */
export function sumOfCommitments(
  rows: readonly { state: string; signedOn: Day | null; overdue: boolean }[],
): PartnerSum {
  const count = (standing: Standing) => rows.filter((row) => standingOf(row) === standing).length
  return {
    'not-signed': count('not-signed'),
    signed: count('signed'),
    kept: count('kept'),
    'not-kept': count('not-kept'),
    withdrawn: count('withdrawn'),
    overdue: rows.filter(({ overdue }) => overdue).length,
  }
}
