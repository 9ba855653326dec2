import type { Refusal } from '../../../platform/refusal.ts'
import { type Dated, type Day, holdsOn, settingOn } from './dated.ts'

/** A team in a period. Teams merge (S003-058): after its last day the team it became takes its signals. */
export type RoutingTeam = { id: string; from: Day; until?: Day | undefined; becomes?: string | undefined }

/** Which team serves an area in a period (S003-046: one per area). */
export type AreaTeam = { area: string; team: string; from: Day; until?: Day | undefined }

/** What a rule asks of a signal. Everything that is given must fit; a rule without conditions always fits. */
export type Conditions = {
  kinds?: readonly string[] | undefined
  /** Whole years; every child of the signal is at least this old. */
  ageFrom?: number | undefined
  /** Whole years; every child of the signal is younger than this. */
  ageBelow?: number | undefined
  acute?: boolean | undefined
  homeAreas?: readonly string[] | undefined
  schoolAreas?: readonly string[] | undefined
  reporterKinds?: readonly string[] | undefined
}

/** A fixed team, or the team of the area where the child lives or goes to school. */
export type Target = { team: string } | { teamOf: 'home' | 'school' }

/** Without a municipality the rule holds for every municipality of the installation, such as a region. */
export type RoutingRule = Dated & {
  id: string
  /** 1 is asked first. */
  priority: number
  when: Conditions
  to: Target
}

/** The team that gets what no rule takes: nothing stays without a handler (A07, S003-081). */
export type SafetyNet = Dated & { team: string }

export type RoutingSet = {
  rules: readonly RoutingRule[]
  nets: readonly SafetyNet[]
  teams: readonly RoutingTeam[]
  areaTeams: readonly AreaTeam[]
}

/** What routing looks at. Nothing is read from text that somebody typed. */
export type Routable = {
  municipality: string
  on: Day
  kinds: readonly string[]
  /** Whole years of the children that are known; an unborn child is -1. Empty when no age is known. */
  ages: readonly number[]
  acute: boolean
  homeArea?: string | undefined
  schoolArea?: string | undefined
  reporterKind?: string | undefined
}

export type WhyNot = 'not-in-force' | 'kind' | 'age' | 'acute' | 'home-area' | 'school-area' | 'reporter' | 'no-team'

export type Routed = {
  team: string
  /** The rule that decided, with its dates; or the net. */
  by: { rule: string; from: Day; until?: Day } | { net: true; from: Day; until?: Day }
  /** Whose area leads: home, unless a rule says school (S003-031, S003-083); `none` for a fixed team. */
  leads: 'home' | 'school' | 'none'
  /** The team the rule names, when that one has merged into the team that gets the signal. */
  instead?: string
  /** Rules that were asked first and did not fit, in the order in which they were asked. */
  passed: readonly { rule: string; because: WhyNot }[]
}

export type RoutingRefusal = 'signals/no-safety-net'

/** The team that exists on this day under this id, or that it became; undefined when there is none. */
export function teamOn(teams: readonly RoutingTeam[], id: string, on: Day): string | undefined {
  const seen = new Set<string>()
  let now: string | undefined = id
  while (now !== undefined && !seen.has(now)) {
    const current: string = now
    seen.add(current)
    const rows = teams.filter((team) => team.id === current)
    if (rows.some((team) => holdsOn(team, on))) return current
    now = rows.findLast((team) => team.until !== undefined && team.until <= on && team.becomes !== undefined)?.becomes
  }
  return undefined
}

/** Rules of this municipality and of the region, in the order in which they are asked. */
export function rulesInOrder(set: Pick<RoutingSet, 'rules'>, municipality: string): RoutingRule[] {
  return set.rules
    .filter((rule) => rule.municipality === undefined || rule.municipality === municipality)
    .toSorted((one, other) => one.priority - other.priority || (one.id < other.id ? -1 : 1))
}

/**
 * The one team that gets this signal, and why: the first rule that fits, or the safety net. Refused only when the
 * municipality has no net that day, which `faultsOfRouting` forbids to happen.
 */
export function routeSignal(set: RoutingSet, signal: Routable): Routed | Refusal<RoutingRefusal> {
  const passed: { rule: string; because: WhyNot }[] = []
  for (const rule of rulesInOrder(set, signal.municipality)) {
    const because = whyNot(rule, signal)
    const named = because === undefined ? namedTeam(set, rule.to, signal) : undefined
    const team = named === undefined ? undefined : teamOn(set.teams, named, signal.on)
    if (named !== undefined && team !== undefined)
      return {
        team,
        by: { rule: rule.id, ...datesOf(rule) },
        leads: 'teamOf' in rule.to ? rule.to.teamOf : 'none',
        ...(named !== team && { instead: named }),
        passed,
      }
    passed.push({ rule: rule.id, because: because ?? 'no-team' })
  }
  return routeToNet(set, signal, passed)
}

function routeToNet(set: RoutingSet, signal: Routable, passed: Routed['passed']): Routed | Refusal<RoutingRefusal> {
  const net = settingOn(set.nets, signal.on, signal.municipality)
  const team = net && teamOn(set.teams, net.team, signal.on)
  if (!net || !team)
    return { refused: 'signals/no-safety-net', facts: { municipality: signal.municipality, on: signal.on } }
  return {
    team,
    by: { net: true, ...datesOf(net) },
    leads: 'none',
    ...(net.team !== team && { instead: net.team }),
    passed,
  }
}

function datesOf(row: { from: Day; until?: Day | undefined }): { from: Day; until?: Day } {
  return { from: row.from, ...(row.until !== undefined && { until: row.until }) }
}

/** Why this rule does not fit this signal; undefined when it does. What is not known does not fit. */
export function whyNot({ when, ...rule }: RoutingRule, signal: Routable): WhyNot | undefined {
  const within = (wanted: readonly string[] | undefined, known: string | undefined) =>
    wanted === undefined || (known !== undefined && wanted.includes(known))
  if (!holdsOn(rule, signal.on)) return 'not-in-force'
  if (when.kinds && !when.kinds.some((kind) => signal.kinds.includes(kind))) return 'kind'
  if (!agesFit(when, signal.ages)) return 'age'
  if (when.acute !== undefined && when.acute !== signal.acute) return 'acute'
  if (!within(when.homeAreas, signal.homeArea)) return 'home-area'
  if (!within(when.schoolAreas, signal.schoolArea)) return 'school-area'
  return within(when.reporterKinds, signal.reporterKind) ? undefined : 'reporter'
}

/** A family with a toddler and a teenager is not one for the 12+ team (S003-052): all known ages must fit. */
function agesFit({ ageFrom, ageBelow }: Conditions, ages: readonly number[]): boolean {
  if (ageFrom === undefined && ageBelow === undefined) return true
  const fits = (age: number) => (ageFrom === undefined || age >= ageFrom) && (ageBelow === undefined || age < ageBelow)
  return ages.length > 0 && ages.every(fits)
}

/** The team a target names for this signal; undefined when the area is unknown or has no team that day. */
export function namedTeam(
  set: Pick<RoutingSet, 'areaTeams'>,
  to: Target,
  signal: Pick<Routable, 'homeArea' | 'schoolArea' | 'on'>,
): string | undefined {
  if ('team' in to) return to.team
  const area = to.teamOf === 'home' ? signal.homeArea : signal.schoolArea
  return set.areaTeams.findLast((row) => row.area === area && holdsOn(row, signal.on))?.team
}
