import type { Refusal } from '../../../platform/refusal.ts'
import type { Day, PersonId } from './plan.ts'

/** The only three reasons not to let the family make its own plan first (N-ACC-04, Jeugdwet 4.1.2). */
export const skipReasons = ['not-wanted', 'threats', 'harm'] as const
export type SkipReason = (typeof skipReasons)[number]

export type Offer = {
  id: string
  on: Day
  by: string
  to: readonly [PersonId, ...PersonId[]]
  answer?: { makesIt: boolean; on: Day; by: PersonId }
}
export type Skip = {
  reason: SkipReason
  text: string
  by: string
  on: Day
  saidBy?: PersonId
  /** How many offers there were; a later offer takes the reason back. */
  offersBefore: number
}

/** Somebody wants the plan in writing: child, parent or provider; and the day they got it (N-ACC-05). */
export type Writing = { askedBy: PersonId; askedOn: Day; writtenOn?: Day }

/** What happened with the family group plan of one household. */
export type FamilyPlanFile = { offers: readonly Offer[]; skip?: Skip; writing?: Writing }

export const familyPlanStates = ['not-offered', 'offered', 'being-made', 'declined', 'skipped'] as const
export type FamilyPlanState = (typeof familyPlanStates)[number]

export type FamilyPlanRefusal =
  | 'plans/offer-to-nobody'
  | 'plans/offer-open'
  | 'plans/offer-unknown'
  | 'plans/offer-answered'
  | 'plans/offer-not-to-them'
  | 'plans/offer-answered-before-made'
  | 'plans/skip-without-explanation'
  | 'plans/skip-who-said-so'
  | 'plans/family-plan-first'
  | 'plans/writing-asked-already'
  | 'plans/writing-not-asked'

export function familyPlanState({ offers, skip }: FamilyPlanFile): FamilyPlanState {
  const last = offers.at(-1)
  if (skip?.offersBefore === offers.length) return 'skipped'
  if (!last) return 'not-offered'
  if (!last.answer) return 'offered'
  return last.answer.makesIt ? 'being-made' : 'declined'
}

/** Offers the family to make its own plan; a new offer may follow a no or a reason to skip. */
export function offerFamilyPlan(
  file: FamilyPlanFile,
  offer: { id: string; on: Day; by: string; to: readonly PersonId[] },
): FamilyPlanFile | Refusal<FamilyPlanRefusal> {
  const [first, ...others] = offer.to
  if (first === undefined) return { refused: 'plans/offer-to-nobody', pointer: '/to' }
  const state = familyPlanState(file)
  if (state === 'offered' || state === 'being-made') return { refused: 'plans/offer-open' }
  return { ...file, offers: [...file.offers, { ...offer, to: [first, ...others] }] }
}

/** One of those it was offered to answers for the family. */
export function answerOffer(
  file: FamilyPlanFile,
  ask: { offer: string; makesIt: boolean; on: Day; by: PersonId },
): FamilyPlanFile | Refusal<FamilyPlanRefusal> {
  const offer = file.offers.find((o) => o.id === ask.offer)
  if (!offer) return { refused: 'plans/offer-unknown', status: 404 }
  if (offer.answer) return { refused: 'plans/offer-answered' }
  if (!offer.to.includes(ask.by)) return { refused: 'plans/offer-not-to-them', pointer: '/by' }
  if (ask.on < offer.on) return { refused: 'plans/offer-answered-before-made', pointer: '/date' }
  const { makesIt, on, by } = ask
  const offers = file.offers.map((o) => (o.id === offer.id ? { ...o, answer: { makesIt, on, by } } : o))
  return { ...file, offers }
}

/**
 * Skips it for one of the three reasons, explained in words; "not wanted" names the parent who said so. Also when the
 * family was making its own plan and cannot or will not go on.
 */
export function skipFamilyPlan(
  file: FamilyPlanFile,
  skip: Omit<Skip, 'offersBefore'>,
): FamilyPlanFile | Refusal<FamilyPlanRefusal> {
  if (skip.text.trim() === '') return { refused: 'plans/skip-without-explanation', pointer: '/text' }
  if (skip.reason === 'not-wanted' && !skip.saidBy?.trim())
    return { refused: 'plans/skip-who-said-so', pointer: '/saidBy' }
  return { ...file, skip: { ...skip, offersBefore: file.offers.length } }
}

/** A professional drafts the plan only when the family does not make its own. */
export function refuseOwnDraft(file: FamilyPlanFile): Refusal<FamilyPlanRefusal> | undefined {
  return noFamilyPlanSince(file) === undefined ? { refused: 'plans/family-plan-first' } : undefined
}

/**
 * The day on which it was first clear that there will be no family group plan: the six weeks run from there (N-ACC-05).
 * A new offer after a no does not stop the clock; a family that makes its own plan does.
 */
export function noFamilyPlanSince(file: FamilyPlanFile): Day | undefined {
  if (familyPlanState(file) === 'being-made') return undefined
  const madeItself = file.offers.findLastIndex((o) => o.answer?.makesIt)
  const declined = file.offers.slice(madeItself + 1).flatMap((o) => (o.answer ? [o.answer.on] : []))
  const skipped = file.skip && file.skip.offersBefore > madeItself ? [file.skip.on] : []
  return [...declined, ...skipped].toSorted()[0]
}

/** From the day somebody asks for it the plan is put in writing within fourteen days (N-ACC-05). */
export function askInWriting(
  file: FamilyPlanFile,
  ask: { by: PersonId; on: Day },
): FamilyPlanFile | Refusal<FamilyPlanRefusal> {
  if (file.writing && file.writing.writtenOn === undefined) return { refused: 'plans/writing-asked-already' }
  return { ...file, writing: { askedBy: ask.by, askedOn: ask.on } }
}

/** They have the plan on paper; the clock of fourteen days stops. */
export function giveInWriting(file: FamilyPlanFile, on: Day): FamilyPlanFile | Refusal<FamilyPlanRefusal> {
  if (!file.writing || file.writing.writtenOn !== undefined) return { refused: 'plans/writing-not-asked' }
  return { ...file, writing: { ...file.writing, writtenOn: on } }
}
