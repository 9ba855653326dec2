import type { Refusal } from '../../../platform/refusal.ts'
import {
  addDays,
  covers,
  type Dated,
  type DatedRefusal,
  type Day,
  holdsOn,
  overlap,
  refuseEnd,
  refuseStart,
} from './dated.ts'
import type { Role } from './kinds.ts'

export type WorkersRefusal =
  | 'organisations/deputy-is-self'
  | 'organisations/deputy-not-active'
  | 'organisations/deputy-away'
  | 'organisations/is-deputy-then'
  | 'organisations/absence-ends-before-it-begins'
  | 'organisations/absence-over'
  | 'organisations/leaves-work-behind'
  | 'organisations/successor-not-active'
  | 'organisations/is-deputy-of-somebody'
  | 'organisations/last-administrator'
  | 'organisations/not-your-own-rights'
  | 'organisations/worker-gone-then'
  | 'organisations/role-needs-team'

/** Somebody is away and somebody else stands in; without a deputy nobody is away (promise 2: a watch is never left). */
export type Absence = Dated & { id: string; worker: string; deputy: string; until: Day }

type Person = Dated & { id: string }

export type AbsenceAsk = {
  worker: string
  deputy: Person
  since: Day
  until: Day
  /** The absence that is being changed, if it exists already. */
  changes?: string
}

/**
 * Reports somebody away with a deputy who is there all that time. What was yesterday stays: an illness that began
 * yesterday is covered from today.
 */
export function planAbsence(absences: readonly Absence[], ask: AbsenceAsk): Refusal<WorkersRefusal> | undefined {
  const days = { since: ask.since, until: ask.until }
  const others = absences.filter(({ id }) => id !== ask.changes)
  if (ask.until < ask.since)
    return { refused: 'organisations/absence-ends-before-it-begins', pointer: '/until', status: 422 }
  if (ask.deputy.id === ask.worker) return { refused: 'organisations/deputy-is-self', pointer: '/deputy', status: 422 }
  if (!covers(ask.deputy, days)) return { refused: 'organisations/deputy-not-active', pointer: '/deputy' }
  const away = others.find((one) => one.worker === ask.deputy.id && overlap(one, days))
  if (away)
    return {
      refused: 'organisations/deputy-away',
      facts: { since: away.since, until: away.until },
      pointer: '/deputy',
    }
  const standsIn = others.find((one) => one.deputy === ask.worker && overlap(one, days))
  if (standsIn)
    return {
      refused: 'organisations/is-deputy-then',
      facts: { since: standsIn.since, until: standsIn.until },
      pointer: '/since',
    }
  return undefined
}

/** An absence that has begun keeps its first day; one that is over is history. */
export function refuseOtherAbsence(
  absence: Absence,
  ask: { since: Day; until: Day; today: Day },
): Refusal<WorkersRefusal | DatedRefusal> | undefined {
  if (absence.until < ask.today) return { refused: 'organisations/absence-over', facts: { until: absence.until } }
  if (ask.since !== absence.since) {
    if (absence.since < ask.today)
      return { refused: 'organisations/starts-in-the-past', facts: { earliest: absence.since }, pointer: '/since' }
    return refuseStart(ask.since, { today: ask.today })
  }
  return refuseEnd(absence, { until: ask.until, today: ask.today })
}

export type LeaveFacts = {
  worker: Person
  /** How much is left without anybody from the first day away. */
  leftBehind: number
  /** Absences of others in which the leaver stands in, on or after that day. */
  deputyOf: number
  /** Functional administrators who stay, without the leaver. */
  otherAdministrators: number
}

/**
 * Nobody leaves while a household would be left without an eye (promise 2) or while somebody counts on them as deputy;
 * and a municipality is never left without anybody who can arrange things.
 */
export function refuseLeave(
  facts: LeaveFacts,
  ask: { lastDay: Day; today: Day },
): Refusal<WorkersRefusal | DatedRefusal> | undefined {
  const dated = refuseEnd(facts.worker, { until: ask.lastDay, today: ask.today })
  if (dated) return { ...dated, ...(dated.pointer && { pointer: '/lastDay' }) }
  if (facts.leftBehind > 0) return { refused: 'organisations/leaves-work-behind', facts: { count: facts.leftBehind } }
  if (facts.deputyOf > 0) return { refused: 'organisations/is-deputy-of-somebody', facts: { count: facts.deputyOf } }
  if (facts.otherAdministrators === 0) return { refused: 'organisations/last-administrator' }
  return undefined
}

/** From this day on somebody else has to answer for what the leaver answered for. */
export function firstDayAway(lastDay: Day, today: Day): Day {
  return lastDay < today ? today : addDays(lastDay, 1)
}

/** A successor works here on the first day away, and is not the leaver. */
export function refuseSuccessor(
  successor: Person | undefined,
  ask: { leaver: string; from: Day },
): Refusal<WorkersRefusal> | undefined {
  if (successor && successor.id !== ask.leaver && holdsOn(successor, ask.from)) return undefined
  return { refused: 'organisations/successor-not-active', pointer: '/successors', status: 422 }
}

/** Every duty gets a successor; one who is named for something that is no longer there is left out. */
export function unassigned(
  duties: readonly { id: string }[],
  successors: readonly { duty: string }[],
): readonly string[] {
  return duties.map(({ id }) => id).filter((id) => !successors.some(({ duty }) => duty === id))
}

/** Nobody gives or takes rights of oneself: it takes a second person (BIO2 5.18, N-ID-01). */
export function refuseOwnRights(actor: string, worker: string): Refusal<WorkersRefusal> | undefined {
  return actor === worker ? { refused: 'organisations/not-your-own-rights', status: 403 } : undefined
}

/** A role ends with the work here at the latest. */
export function refuseBeyondWork(worker: Dated, held: Dated): Refusal<WorkersRefusal> | undefined {
  if (covers(worker, held)) return undefined
  return {
    refused: 'organisations/worker-gone-then',
    facts: { since: worker.since, until: worker.until ?? '' },
    pointer: '/since',
  }
}

/** The last functional administrator keeps the role until there is another. */
export function refuseLastAdministrator(held: { role: string }, others: number): Refusal<WorkersRefusal> | undefined {
  return held.role === ('functional-administrator' satisfies Role) && others === 0
    ? { refused: 'organisations/last-administrator' }
    : undefined
}
