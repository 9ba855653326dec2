import type { Refusal } from '../../../platform/refusal.ts'

/** The two questions of the kindcheck at an adult client (S003-188), with room for not knowing. */
export const KINDCHECK_ANSWERS = ['yes', 'no', 'unknown'] as const
export type KindcheckAnswer = (typeof KINDCHECK_ANSWERS)[number]

export type Kindcheck = {
  /** Are there children with this adult, or is one expected? */
  children: KindcheckAnswer
  /** Are they safe? Only asked when there are children, or may be. */
  safe?: KindcheckAnswer | undefined
  text?: string | undefined
}

/** What a kindcheck asks of the one who did it; `act` means: go on with the meldcode for these children. */
export type KindcheckFollowUp = 'none' | 'find-out' | 'act'

export type KindcheckRefusal = 'signals/kindcheck-open' | 'signals/kindcheck-half'

/** "No children" ends it; everything one does not know is found out; unsafe children are acted upon (S003-188). */
export function kindcheckFollowUp({ children, safe }: Kindcheck): KindcheckFollowUp {
  if (children === 'no') return 'none'
  if (safe === 'no') return 'act'
  return children === 'unknown' || safe !== 'yes' ? 'find-out' : 'none'
}

/** The kindcheck belongs to step 1 when the worry is about an adult client (N-MC-01); half an answer is refused. */
export function refuseKindcheck(
  aboutAdult: boolean,
  given: Kindcheck | undefined,
): Refusal<KindcheckRefusal> | undefined {
  if (!given) return aboutAdult ? { refused: 'signals/kindcheck-open', status: 422, pointer: '/kindcheck' } : undefined
  if (given.children === 'yes' && given.safe === undefined)
    return { refused: 'signals/kindcheck-half', status: 422, pointer: '/kindcheck/safe' }
  return undefined
}
