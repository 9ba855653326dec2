import type { Dated } from './dated.ts'
import type { DayLength } from './term-length.ts'

/** What falls under the Algemene termijnenwet, and what it promises there. */
type TermsAct = {
  longest: { days: number; weeks: number; months: number }
  /** Terms of at least so many days hold at least `workingDays` working days. */
  minimum: { fromDays: number; workingDays: number }
}

/** Algemene termijnenwet 2 and 4 (N-TERM-03). */
export const termsAct: readonly Dated<TermsAct>[] = [
  {
    from: '1965-04-01',
    longest: { days: 90, weeks: 12, months: 3 },
    minimum: { fromDays: 3, workingDays: 2 },
    source: 'Algemene termijnenwet 2, 4',
    certainty: 'V15',
  },
]

/** The day on which the monarch's birthday is celebrated. */
export type RoyalDay = { month: number; day: number }

/** On a Sunday it is celebrated the day before (N-TERM-03). A new monarch is a new row. */
export const royalDays: readonly Dated<RoyalDay>[] = [
  { from: '1981-01-01', month: 4, day: 30, source: 'Koninginnedag', certainty: 'U' },
  { from: '2014-01-01', month: 4, day: 27, source: 'Algemene termijnenwet 3(1)', certainty: 'V15' },
]

/** A single day made equal to a public holiday by royal decree (ISO date). */
export type DecreedDay = { date: string; source: string }

const decreeOf2019 = 'Algemene termijnenwet 3(3), decree of 20 Sept 2019, seen at legal-support-office.nl (S)'
const decreeOf2023 = 'Algemene termijnenwet 3(3), decree for 2023-2025, seen at sterfgeval.nl (S)'
const decreeOf2026 = 'Algemene termijnenwet 3(3), decree for 2026-2028, seen at sterfgeval.nl (S)'

/** Decreed about every three years. Beyond the last row nothing is known yet: extend the list when a decree appears. */
export const decreedDays: readonly DecreedDay[] = [
  { date: '2020-05-22', source: decreeOf2019 },
  { date: '2021-05-14', source: decreeOf2019 },
  { date: '2022-05-27', source: decreeOf2019 },
  { date: '2023-04-28', source: decreeOf2023 },
  { date: '2023-05-19', source: decreeOf2023 },
  { date: '2024-05-10', source: decreeOf2023 },
  { date: '2024-12-27', source: decreeOf2023 },
  { date: '2025-05-30', source: decreeOf2023 },
  { date: '2026-01-02', source: decreeOf2026 },
  { date: '2026-05-15', source: decreeOf2026 },
  { date: '2027-05-07', source: decreeOf2026 },
  { date: '2028-04-28', source: decreeOf2026 },
  { date: '2028-05-26', source: decreeOf2026 },
]

/** The grounds on which a term to decide stands still (Awb 4:15, N-TERM-02). */
export const SUSPENSION_KINDS = ['completion', 'consent', 'applicant-delay', 'force-majeure'] as const
export type SuspensionKind = (typeof SUSPENSION_KINDS)[number]

/** Must the applicant be told of the start and of the end? Awb 4:15(3)(4), seen at pgawb.nl (S); N-TERM-02. */
export const tellApplicant: Readonly<Record<SuspensionKind, { ofStart: boolean; ofEnd: boolean }>> = {
  // The request to complete is itself the message, and the applicant knows when it was answered.
  completion: { ofStart: false, ofEnd: false },
  consent: { ofStart: false, ofEnd: false },
  'applicant-delay': { ofStart: false, ofEnd: true },
  'force-majeure': { ofStart: true, ofEnd: true },
}

export type LegalTermName =
  | 'decide-on-application'
  | 'object'
  | 'decide-on-objection'
  | 'decide-on-objection-with-committee'
  | 'adjourn-objection'

/** Lengths the Awb gives; a by-law may set another length for the application, then pass that one (N-TERM-01, 06, 07). */
export const legalTerms: Readonly<Record<LegalTermName, readonly Dated<{ length: DayLength }>[]>> = {
  'decide-on-application': [{ from: '1994-01-01', length: { weeks: 8 }, source: 'Awb 4:13(2)', certainty: 'V15' }],
  object: [{ from: '1994-01-01', length: { weeks: 6 }, source: 'Awb 6:7', certainty: 'V15' }],
  'decide-on-objection': [{ from: '2009-10-01', length: { weeks: 6 }, source: 'Awb 7:10(1)', certainty: 'V15' }],
  'decide-on-objection-with-committee': [
    { from: '2009-10-01', length: { weeks: 12 }, source: 'Awb 7:10(1), 7:13', certainty: 'V15' },
  ],
  'adjourn-objection': [{ from: '2009-10-01', length: { weeks: 6 }, source: 'Awb 7:10(3)', certainty: 'V15' }],
}

type PenaltyRules = {
  /** Runs from the day after the written notice of default; the penalty starts when it has passed. */
  grace: DayLength
  /** In order: so many days at so many eurocents a day. Together they are the longest the penalty runs. */
  bands: readonly { days: number; cents: number }[]
}

/** Awb 4:17 (N-TERM-04). The day from which the present amounts hold is our reading. */
export const penaltyRules: readonly Dated<PenaltyRules>[] = [
  {
    from: '2009-10-01',
    grace: { weeks: 2 },
    bands: [
      { days: 14, cents: 2000 },
      { days: 14, cents: 3000 },
      { days: 14, cents: 4000 },
    ],
    source: 'Awb 4:17, amounts before indexation',
    certainty: 'U',
  },
  {
    from: '2019-01-01',
    grace: { weeks: 2 },
    bands: [
      { days: 14, cents: 2300 },
      { days: 14, cents: 3500 },
      { days: 14, cents: 4500 },
    ],
    source: 'Awb 4:17, amounts seen in the text at pgawb.nl',
    certainty: 'S',
  },
]

/** What a child waits for (N-TERM-11). */
export const WAITING_CLOCKS = ['question-to-first-talk', 'decision-to-first-contact', 'decision-to-start'] as const
export type WaitingClock = (typeof WAITING_CLOCKS)[number]

/** Longest acceptable waiting, as a reference beside the figure; not a legal term. A clock without rows has none. */
export const waitingReferences: Readonly<Record<WaitingClock, readonly Dated<{ length: DayLength }>[]>> = {
  'question-to-first-talk': [
    { from: '2000-01-01', length: { weeks: 4 }, source: 'Treeknormen; mapping is our own choice', certainty: 'U' },
  ],
  'decision-to-first-contact': [],
  'decision-to-start': [
    { from: '2000-01-01', length: { weeks: 10 }, source: 'Treeknormen; mapping is our own choice', certainty: 'U' },
  ],
}
