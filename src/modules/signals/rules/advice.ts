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
  by: Asker
  at: Date
  on: Day
  municipality?: string | undefined
}

export type AdviceRefusal = 'signals/adviser-unknown' | 'signals/advice-empty' | 'signals/advice-from-yourself'

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
  return {
    record: 'advice',
    adviser: adviser.code,
    identityTold: ask.identityTold,
    ...(question && { question }),
    ...(answer && { answer }),
    needsSharingRecord: adviser.outside && ask.identityTold,
    by: ask.by.id,
    at: ask.at,
  }
}

/** Was this adviser asked? */
export function isAdvisedBy(records: readonly AdviceRecord[], adviser: string): boolean {
  return records.some((record) => record.adviser === adviser)
}
