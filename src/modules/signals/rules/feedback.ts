import type { Refusal } from '../../../platform/refusal.ts'
import type { Asker } from './asker.ts'
import { type Coded, type Dated, dayOf, findCode, settingOn } from './dated.ts'
import type { DueOn, Within } from './handling-terms.ts'

/** Ways to reach a reporter. The secret link needs nothing of him and is therefore always there. */
export const CHANNELS = ['account', 'link', 'phone', 'email', 'letter'] as const
export type Channel = (typeof CHANNELS)[number]

/** How soon the reporter hears what happens next, and how much may be written freely. */
export type FeedbackTerm = Dated & { within: Within }
export type FeedbackLimit = Dated & { characters: number }

/**
 * A sentence that may be told: what happens next, never what is in the file (N-MC-08). A municipality has its own
 * wording by a row with its own text; without text the words of the product hold.
 */
export type FeedbackSentence = Coded & { text?: { nl: string; en: string } | undefined }

const own = { from: '2015-01-01', source: 'N-MC-08', certainty: 'U' } as const

export const FEEDBACK_TERMS: readonly FeedbackTerm[] = [{ ...own, within: { workingDays: 10 } }]
export const FEEDBACK_LIMITS: readonly FeedbackLimit[] = [{ ...own, characters: 300 }]

const sentences = [
  'received',
  'taken-up',
  'we-contact-you',
  'we-talk-with-family',
  'we-look-on',
  'other-organisation-goes-on',
  'known-already',
  'nothing-more-now',
  'question-answered',
  'may-not-tell-more',
  'tell-us-again',
] as const
export type FeedbackSentenceCode = (typeof sentences)[number]

export const FEEDBACK_SENTENCES: readonly FeedbackSentence[] = sentences.map((code) => ({ ...own, code }))

export type FeedbackSettings = {
  terms: readonly FeedbackTerm[]
  limits: readonly FeedbackLimit[]
  sentences: readonly FeedbackSentence[]
}

export const FEEDBACK_SETTINGS: FeedbackSettings = {
  terms: FEEDBACK_TERMS,
  limits: FEEDBACK_LIMITS,
  sentences: FEEDBACK_SENTENCES,
}

export type FeedbackRefusal =
  | 'signals/no-feedback-term'
  | 'signals/feedback-by-a-person'
  | 'signals/feedback-sentence-missing'
  | 'signals/feedback-sentence-unknown'
  | 'signals/feedback-too-long'
  | 'signals/feedback-channel-closed'
  | 'signals/no-feedback-yet'
  | 'signals/feedback-already-judged'

/** When the reporter must have heard what happens next; every signal has such a moment (N-MC-08, S003-103). */
export function feedbackDue(
  terms: readonly FeedbackTerm[],
  signal: { receivedAt: Date; municipality: string },
  dueOn: DueOn,
): Date | Refusal<FeedbackRefusal> {
  const term = settingOn(terms, dayOf(signal.receivedAt), signal.municipality)
  return term ? dueOn(signal.receivedAt, term.within) : { refused: 'signals/no-feedback-term' }
}

/** What the reporter was told. Chosen sentences and a short text; there is no field for anything from the file. */
export type Feedback = { sentences: readonly string[]; free?: string; channel: Channel; by: string; at: Date }

export type FeedbackAsk = {
  sentences: readonly string[]
  free?: string | undefined
  channel: Channel
  by: Asker
  at: Date
}

/** Feedback as it is given: at least one sentence of the list, by a way in which this reporter can be reached. */
export function decideFeedback(
  reporter: { channels: readonly Channel[]; municipality: string },
  ask: FeedbackAsk,
  settings: FeedbackSettings = FEEDBACK_SETTINGS,
): Feedback | Refusal<FeedbackRefusal> {
  const on = dayOf(ask.at)
  if (ask.by.kind !== 'worker') return { refused: 'signals/feedback-by-a-person', status: 403 }
  if (!reporter.channels.includes(ask.channel))
    return { refused: 'signals/feedback-channel-closed', facts: { channel: ask.channel }, pointer: '/channel' }
  const chosen = [...new Set(ask.sentences)]
  if (chosen.length === 0) return { refused: 'signals/feedback-sentence-missing', status: 422, pointer: '/sentences' }
  const unknown = chosen.find((code) => !findCode(settings.sentences, code, on, reporter.municipality))
  if (unknown !== undefined) return { refused: 'signals/feedback-sentence-unknown', status: 422, pointer: '/sentences' }
  const free = ask.free?.trim()
  const limit = settingOn(settings.limits, on, reporter.municipality)?.characters ?? 0
  if (free && [...free].length > limit)
    return { refused: 'signals/feedback-too-long', facts: { limit }, status: 422, pointer: '/free' }
  return { sentences: chosen, ...(free && { free }), channel: ask.channel, by: ask.by.id, at: ask.at }
}

/** What the reporter says of it. "Not satisfied" brings a closed signal back (A06). */
export type Satisfaction = { satisfied: boolean; what?: string; at: Date; comesBack: boolean }

/** The reporter judges feedback once per time it was given; saying what is wrong is asked, never demanded. */
export function decideSatisfaction(
  given: { feedbackAt?: Date | undefined; judgedAt?: Date | undefined; closed: boolean },
  ask: { satisfied: boolean; what?: string | undefined; at: Date },
): Satisfaction | Refusal<FeedbackRefusal> {
  const { feedbackAt, judgedAt } = given
  if (feedbackAt === undefined) return { refused: 'signals/no-feedback-yet' }
  if (judgedAt !== undefined && judgedAt >= feedbackAt) return { refused: 'signals/feedback-already-judged' }
  const what = ask.what?.trim()
  return { satisfied: ask.satisfied, ...(what && { what }), at: ask.at, comesBack: !ask.satisfied && given.closed }
}

/** What the share of feedback in time looks at. `wanted` is false when the reporter said he needs no feedback. */
export type FeedbackRow = { due: Date; firstGivenAt?: Date | undefined; wanted: boolean }

export type FeedbackShare = {
  definition: 'feedback-in-time'
  /** First feedback given at its due moment or before. */
  numerator: number
  /** Signals whose reporter wants feedback, and whose due moment has passed or that got feedback already. */
  denominator: number
  /** Not counted: still within their term, without feedback yet. */
  notYetDue: number
  /** Not counted: the reporter wants no feedback. */
  declined: number
}

/** The share of signals with feedback in time (N-MC-08, S003-181), with everything that is left out of it. */
export function feedbackInTime(rows: readonly FeedbackRow[], at: Date): FeedbackShare {
  const wanted = rows.filter((row) => row.wanted)
  const counted = wanted.filter(({ due, firstGivenAt }) => firstGivenAt !== undefined || due < at)
  const inTime = counted.filter(({ due, firstGivenAt }) => firstGivenAt !== undefined && firstGivenAt <= due)
  return {
    definition: 'feedback-in-time',
    numerator: inTime.length,
    denominator: counted.length,
    notYetDue: wanted.length - counted.length,
    declined: rows.length - wanted.length,
  }
}
