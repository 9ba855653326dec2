import type { Refusal } from '../../../platform/refusal.ts'
import type { Asker } from './asker.ts'
import { type Coded, type Day, findCode } from './dated.ts'

/** Who can be asked for advice in step 2, as a dated code list (A04, N-MC-01). */
export type Adviser = Coded & {
  /** Outside one's own organisation: telling who it is about is then an act of sharing (N-SHR-01). */
  outside: boolean
}

const from = '2015-01-01'

export const ADVISERS: readonly Adviser[] = [
  { code: 'colleague', from, source: 'N-MC-01', certainty: 'V15', outside: false },
  { code: 'attention-officer', from, source: 'S003-113', certainty: 'V', outside: false },
  // In Emmen of another organisation (S003-119), in Coevorden of the team itself (S002-145): the careful choice.
  { code: 'behavioural-scientist', from, source: 'S003-119', certainty: 'U', outside: true },
  { code: 'veilig-thuis', from, source: 'N-MC-01', certainty: 'V15', outside: true },
  { code: 'injury-expert', from, source: 'N-MC-01', certainty: 'V15', outside: true },
]

/** Grounds on which an adviser outside may be told whom it is about; the six checks are for the dossier itself. */
export const ADVICE_BASES = ['report-to-veilig-thuis', 'consent', 'directly-involved'] as const

/**
 * Why an adviser outside was told whom it is about, and whether the family knows: without consent is not without
 * knowledge (N-SHR-01, N-SHR-02).
 */
export type AdviceSharing = {
  basis: (typeof ADVICE_BASES)[number]
  whyNeeded: string
  familyTold: { told: true; on: Day } | { told: false; why: string }
}

/**
 * Advice that was asked. It is never a report, whoever gave it (N-MC-07): a report is another record, with another
 * `record` mark, written by another rule.
 */
export type AdviceRecord = {
  record: 'advice'
  adviser: string
  /** Whether the adviser was told whom it is about. */
  identityTold: boolean
  question?: string
  answer?: string
  /** True when telling the identity went outside and so needs a line in the sharing ledger. */
  needsSharingRecord: boolean
  sharing?: AdviceSharing
  by: string
  at: Date
}

export type AdviceAsk = {
  adviser: string
  /** The account of the adviser, if it is somebody with an account. */
  adviserId?: string | undefined
  identityTold: boolean
  question?: string | undefined
  answer?: string | undefined
  /** Asked when the adviser is outside and was told whom it is about. */
  sharing?: AdviceSharing | undefined
  by: Asker
  at: Date
  on: Day
  municipality?: string | undefined
}

export type AdviceRefusal =
  | 'signals/adviser-unknown'
  | 'signals/advice-empty'
  | 'signals/advice-from-yourself'
  | 'signals/advice-names-without-reason'
  | 'signals/advice-names-family-told'
  | 'signals/advice-basis-not-for-adviser'

/**
 * Records advice that was asked, with or without telling whom it is about. Question and answer may each be empty,
 * not both. Nobody advises himself: the step exists for a second pair of eyes (S003-112).
 */
export function decideAdvice(advisers: readonly Adviser[], ask: AdviceAsk): AdviceRecord | Refusal<AdviceRefusal> {
  const adviser = findCode(advisers, ask.adviser, ask.on, ask.municipality)
  if (!adviser)
    return { refused: 'signals/adviser-unknown', facts: { adviser: ask.adviser }, status: 422, pointer: '/adviser' }
  if (ask.adviserId === ask.by.id) return { refused: 'signals/advice-from-yourself', pointer: '/adviserId' }
  const question = ask.question?.trim()
  const answer = ask.answer?.trim()
  if (!question && !answer) return { refused: 'signals/advice-empty', status: 422, pointer: '/question' }
  const needsSharingRecord = adviser.outside && ask.identityTold
  const no = needsSharingRecord ? refuseSharing(adviser.code, ask.sharing) : undefined
  if (no) return no
  return {
    record: 'advice',
    adviser: adviser.code,
    identityTold: ask.identityTold,
    ...(question && { question }),
    ...(answer && { answer }),
    needsSharingRecord,
    ...(needsSharingRecord && ask.sharing && { sharing: ask.sharing }),
    by: ask.by.id,
    at: ask.at,
  }
}

/** Only Veilig Thuis may be told by the right to report (Wmo 5.2.6). */
function refuseSharing(adviser: string, sharing: AdviceSharing | undefined): Refusal<AdviceRefusal> | undefined {
  const at = (field: string) => ({ status: 422, pointer: `/sharing/${field}` }) as const
  if (!sharing?.whyNeeded.trim()) return { refused: 'signals/advice-names-without-reason', ...at('whyNeeded') }
  if (sharing.basis === 'report-to-veilig-thuis' && adviser !== 'veilig-thuis')
    return { refused: 'signals/advice-basis-not-for-adviser', ...at('basis') }
  const { familyTold } = sharing
  return familyTold.told || familyTold.why.trim()
    ? undefined
    : { refused: 'signals/advice-names-family-told', ...at('familyTold') }
}

/** Was this adviser asked? */
export function isAdvisedBy(records: readonly AdviceRecord[], adviser: string): boolean {
  return records.some((record) => record.adviser === adviser)
}
