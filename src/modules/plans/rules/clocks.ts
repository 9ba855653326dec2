import { type Dated, getInForce } from '../../../platform/terms/dated.ts'
import type { DayLength } from '../../../platform/terms/term-length.ts'
import type { Day } from './plan.ts'

export type PlanTerms = { fix: DayLength; putInWriting: DayLength }

/** Jeugdwet 4.1.3: the plan is fixed within six weeks, and in writing within fourteen days when somebody wants it (N-ACC-05). */
export const planTerms: readonly Dated<PlanTerms>[] = [
  {
    fix: { weeks: 6 },
    putInWriting: { days: 14 },
    from: '2015-01-01',
    source: 'Jeugdwet 4.1.3(4)(5) (N-ACC-05)',
    certainty: 'V15',
  },
]

/** The last day of a term that starts on a day; the caller hands in the legal reckoning of `platform/terms`. */
export type EndOfTerm = (start: Day, length: DayLength) => Day

export type PlanClock = {
  kind: 'fix-plan' | 'put-plan-in-writing'
  from: Day
  due: Day
  /** The day it was done; a clock that was met stops. */
  metOn?: Day
}

export type ClockFacts = {
  /** It became clear that the family makes no plan of its own. */
  noFamilyPlanSince?: Day
  agreedOn?: Day
  /** First day on which the child, a parent or the provider asked for it in writing. */
  writingAskedOn?: Day
  /** Protection, probation and closed care: always in writing, asked or not. */
  alwaysInWriting: boolean
  writtenOn?: Day
}

/** The two clocks of a plan, as far as they run (N-ACC-05). */
export function planClocks(facts: ClockFacts, endOfTerm: EndOfTerm, terms = planTerms): PlanClock[] {
  const clocks: PlanClock[] = []
  if (facts.noFamilyPlanSince !== undefined)
    clocks.push(clock('fix-plan', { from: facts.noFamilyPlanSince, metOn: facts.agreedOn, endOfTerm, terms }))
  const writing = earliest(facts.writingAskedOn, facts.alwaysInWriting ? facts.agreedOn : undefined)
  if (writing !== undefined)
    clocks.push(clock('put-plan-in-writing', { from: writing, metOn: facts.writtenOn, endOfTerm, terms }))
  return clocks
}

/** Late from the day after its last day: the director hears first, the team lead once it is late. */
export function clockIsLate(clock: PlanClock, today: Day): boolean {
  return clock.due < (clock.metOn ?? today)
}

function clock(
  kind: PlanClock['kind'],
  run: { from: Day; metOn: Day | undefined; endOfTerm: EndOfTerm; terms: readonly Dated<PlanTerms>[] },
): PlanClock {
  const { fix, putInWriting } = getInForce(run.terms, Temporal.PlainDate.from(run.from))
  const due = run.endOfTerm(run.from, kind === 'fix-plan' ? fix : putInWriting)
  return { kind, from: run.from, due, ...(run.metOn !== undefined && { metOn: run.metOn }) }
}

function earliest(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return one < other ? one : other
}
