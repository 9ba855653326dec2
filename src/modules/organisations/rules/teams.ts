import type { Refusal } from '../../../platform/refusal.ts'
import { type Dated, type Day, dayBefore, earlierEnd, holdsOn, neverHeld } from './dated.ts'

export type Team = Dated & { id: string; name: string; mergedInto: string | null }

export type TeamsRefusal =
  | 'organisations/merge-needs-two-teams'
  | 'organisations/team-already-merged'
  | 'organisations/team-not-there-then'
  | 'organisations/team-has-begun'
  | 'organisations/team-ends-before-role'
  | 'organisations/team-leaves-work-behind'

/** Somebody's role in a team. */
export type Holding = Dated & { id: string; worker: string; role: string; discipline: string | null }

export type Merge = {
  /** The last day of the old teams. */
  lastDay: Day
  /** Role-holdings of the old teams that stop there: on the last day, or before they began. */
  ending: readonly { id: string; until: Day }[]
  /** The same people in the same roles in the new team. */
  beginning: readonly Omit<Holding, 'id'>[]
}

/**
 * Several teams become one on a day (S003-058). The old teams keep their history up to the day before; every role in
 * them goes on in the new team, once per person and role.
 */
export function mergeTeams(
  teams: readonly Team[],
  holdings: readonly Holding[],
  on: Day,
): Merge | Refusal<TeamsRefusal> {
  const refusal = refuseMerge(teams, on)
  if (refusal) return refusal
  const lastDay = dayBefore(on)
  const moving = holdings.filter((held) => !neverHeld(held) && (held.until === null || held.until >= on))
  return {
    lastDay,
    ending: moving.map(({ id, since }) => ({ id, until: since > lastDay ? dayBefore(since) : lastDay })),
    beginning: joined(moving.map(({ id: _, ...held }) => ({ ...held, since: held.since > on ? held.since : on }))),
  }
}

function refuseMerge(teams: readonly Team[], on: Day): Refusal<TeamsRefusal> | undefined {
  if (new Set(teams.map(({ id }) => id)).size < 2)
    return { refused: 'organisations/merge-needs-two-teams', pointer: '/teams', status: 422 }
  const merged = teams.find(({ mergedInto }) => mergedInto !== null)
  if (merged) return { refused: 'organisations/team-already-merged', facts: { team: merged.name }, pointer: '/teams' }
  const gone = teams.find((team) => !holdsOn(team, dayBefore(on)) || team.until !== null)
  if (gone) return { refused: 'organisations/team-not-there-then', facts: { team: gone.name }, pointer: '/teams' }
  return undefined
}

/** The same person in the same role is one holding, also when they held it in two of the teams, or in periods that touch. */
function joined(holdings: readonly Omit<Holding, 'id'>[]): Omit<Holding, 'id'>[] {
  const kept: Omit<Holding, 'id'>[] = []
  for (const next of holdings.toSorted((a, b) => (a.since < b.since ? -1 : 1))) {
    const same = kept.findIndex(
      (held) =>
        held.worker === next.worker &&
        held.role === next.role &&
        (held.until === null || held.until >= dayBefore(next.since)),
    )
    const before = kept[same]
    if (!before) kept.push(next)
    else kept[same] = { ...before, until: laterEnd(before.until, next.until) }
  }
  return kept
}

function laterEnd(one: Day | null, other: Day | null): Day | null {
  if (one === null || other === null) return null
  return one > other ? one : other
}

/** What a team is, is fixed once it works: a team that becomes another kind of team is merged or ends. */
export function refuseOtherNature(
  team: Dated & { kind: string; area: string | null },
  ask: { kind: string; area: string | null; today: Day },
): Refusal<TeamsRefusal> | undefined {
  const same = team.kind === ask.kind && team.area === ask.area
  if (same || team.since > ask.today) return undefined
  return { refused: 'organisations/team-has-begun', facts: { since: team.since }, pointer: '/area' }
}

/** A role in a team ends with the team at the latest. A team that will merge takes no role beyond that day. */
export function refuseBeyondTeam(team: Team, held: Dated): Refusal<TeamsRefusal> | undefined {
  if (team.since <= held.since && earlierEnd(team.until, held.until) === held.until) return undefined
  const facts = { team: team.name, since: team.since, until: team.until ?? '' }
  return { refused: 'organisations/team-ends-before-role', facts, pointer: '/team' }
}
