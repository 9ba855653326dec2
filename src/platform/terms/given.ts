import type { RunningTerm, Suspension } from './running-term.ts'

/** A day, as people write it in a sentence. */
export function day(iso: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(iso)
}

/** An application received on Monday 2 March 2026, to be decided within eight weeks: by Monday 27 April, which is King's day. */
export function application(facts: Partial<RunningTerm> = {}): RunningTerm {
  return { start: day('2026-03-02'), length: { weeks: 8 }, suspensions: [], ...facts }
}

/** Force majeure by default; open unless it is given an end. */
export function suspension(from: string, until?: string, facts: Partial<Suspension> = {}): Suspension {
  return { kind: 'force-majeure', from: day(from), ...(until && { until: day(until) }), ...facts }
}
