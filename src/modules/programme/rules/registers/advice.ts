import { type Answer, close, type Day, type Entry, refuseClosed, refuseLater } from './entry.ts'

/** A step of a dated vocabulary in which a municipality says how far a recommendation is realised. */
export type Degree = { code: string; percent: number }

export type Realisation = {
  percent: number | undefined
  /** Instead of a percentage: a code of the vocabulary. */
  degree: string | undefined
  /** What shows it: a document, a figure, what somebody saw. */
  proof: string
  on: Day
}

const WHOLE = 100

/**
 * How far a recommendation is realised, and what proves it (S003-161). Either a percentage or a step of the vocabulary;
 * nothing above zero is believed without proof. What is wholly realised is closed with it.
 */
export function reportRealisation(
  advice: Entry,
  report: Realisation,
  { degrees, today }: { degrees: readonly Degree[]; today: Day },
): Answer<Entry> {
  const { degree, proof, on } = report
  const no = refuseClosed(advice) ?? refuseLater(on, today)
  if (no) return no
  if ((report.percent === undefined) === (degree === undefined))
    return { refused: 'programme/degree-or-percent', pointer: '/percent', status: 422 }
  const percent = report.percent ?? degrees.find(({ code }) => code === degree)?.percent
  if (percent === undefined)
    return { refused: 'programme/code-unknown', pointer: '/degree', status: 422, facts: { code: degree ?? '' } }
  if (percent > 0 && proof === '') return { refused: 'programme/proof-missing', pointer: '/proof', status: 422 }
  const details = { ...advice.details, percent, degree: degree ?? null, proof, reportedOn: on }
  const reported = { ...advice, details }
  return percent < WHOLE ? reported : close(reported, { state: 'realised', on, outcome: proof, document: '' }, today)
}

export type AdviceSum = { all: number; open: number; overdue: number; withoutReport: number; realised: number }

/** The register in five numbers: what the inspectorates or the council ask of it (S003-013, S003-161). */
export function sumOfAdvice(rows: readonly { state: string; overdue: boolean; percent: number | null }[]): AdviceSum {
  const open = rows.filter(({ state }) => state === 'open')
  return {
    all: rows.length,
    open: open.length,
    overdue: open.filter(({ overdue }) => overdue).length,
    withoutReport: open.filter(({ percent }) => percent === null).length,
    realised: rows.filter(({ state }) => state === 'realised').length,
  }
}
