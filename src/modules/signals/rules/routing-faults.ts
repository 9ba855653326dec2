import { type Day, holdsOn } from './dated.ts'
import { type Conditions, type RoutingRule, type RoutingSet, rulesInOrder, teamOn } from './routing.ts'

type Found =
  | { fault: 'no-net' }
  | { fault: 'two-nets' }
  | { fault: 'net-team-missing'; team: string }
  | { fault: 'equal-priority'; priority: number; rules: readonly [string, string] }
  | { fault: 'team-missing'; rule: string; team: string }
  | { fault: 'area-without-team'; area: string }
  | { fault: 'area-with-two-teams'; area: string }
  | { fault: 'area-team-missing'; area: string; team: string }
  | { fault: 'kind-unknown'; rule: string; kind: string }
  | { fault: 'age-range-empty'; rule: string }

/** What an administrator must mend before a set of routing rules is used; `on` is the first day it goes wrong. */
export type RoutingFault = Found & { on: Day }

/** The period and the outside world a rule set must fit in. */
export type RoutingPeriod = {
  municipality: string
  from: Day
  until: Day
  areas: readonly string[]
  /** Is this kind of signal in use that day? */
  isKind: (code: string, on: Day) => boolean
}

/**
 * Every fault of a rule set in a period. Looked at only on days on which something begins or ends: in between nothing
 * changes. An empty answer means: every day has exactly one net, every named team exists, and no two rules of the same
 * priority can claim the same signal.
 */
export function faultsOfRouting(set: RoutingSet, period: RoutingPeriod): RoutingFault[] {
  const faults: RoutingFault[] = []
  let before = new Set<string>()
  for (const on of changingDays(set, period)) {
    const found = faultsOn(set, period, on)
    // A fault that lasts is told once, on its first day; one that comes back is told again.
    faults.push(...found.filter((fault) => !before.has(keyOf(fault))).map((fault) => ({ ...fault, on })))
    before = new Set(found.map(keyOf))
  }
  return faults
}

function keyOf(fault: Found): string {
  return JSON.stringify(fault)
}

/** The first day of the period, and every later day in it on which a row begins or ends. */
function changingDays(set: RoutingSet, { from, until }: RoutingPeriod): Day[] {
  const rows = [...set.rules, ...set.nets, ...set.teams, ...set.areaTeams]
  const days = rows.flatMap((row) => [row.from, ...(row.until === undefined ? [] : [row.until])])
  return [...new Set([from, ...days])].filter((day) => day >= from && day < until).toSorted()
}

function faultsOn(set: RoutingSet, period: RoutingPeriod, on: Day): Found[] {
  const rules = rulesInOrder(set, period.municipality).filter((rule) => holdsOn(rule, on))
  return [
    ...netFaults(set, period.municipality, on),
    ...rules.flatMap((rule) => ruleFaults(set, rule, { on, isKind: period.isKind })),
    ...equalPriorities(rules),
    ...areaFaults(set, rules, { on, areas: period.areas }),
  ]
}

function netFaults(set: RoutingSet, municipality: string, on: Day): Found[] {
  const nets = set.nets.filter((net) => holdsOn(net, on))
  const own = nets.filter((net) => net.municipality === municipality)
  const holding = own.length > 0 ? own : nets.filter((net) => net.municipality === undefined)
  const [net, second] = holding
  if (!net) return [{ fault: 'no-net' }]
  const missing: Found[] = teamOn(set.teams, net.team, on) ? [] : [{ fault: 'net-team-missing', team: net.team }]
  return second ? [{ fault: 'two-nets' }, ...missing] : missing
}

function ruleFaults(
  set: RoutingSet,
  { id, when, to }: RoutingRule,
  { on, isKind }: { on: Day } & Pick<RoutingPeriod, 'isKind'>,
): Found[] {
  const found: Found[] = (when.kinds ?? [])
    .filter((kind) => !isKind(kind, on))
    .map((kind) => ({ fault: 'kind-unknown', rule: id, kind }))
  if ('team' in to && !teamOn(set.teams, to.team, on)) found.push({ fault: 'team-missing', rule: id, team: to.team })
  if (when.ageFrom !== undefined && when.ageBelow !== undefined && when.ageBelow <= when.ageFrom)
    found.push({ fault: 'age-range-empty', rule: id })
  return found
}

function equalPriorities(rules: readonly RoutingRule[]): Found[] {
  return rules.flatMap((one, at) =>
    rules
      .slice(at + 1)
      .filter((other) => other.priority === one.priority && canBothFit(one.when, other.when))
      .map((other): Found => ({ fault: 'equal-priority', priority: one.priority, rules: [one.id, other.id] })),
  )
}

/** Is there a signal that both sets of conditions fit? Different kinds never part two rules: a signal can have both. */
export function canBothFit(one: Conditions, other: Conditions): boolean {
  const share = (a: readonly string[] | undefined, b: readonly string[] | undefined) =>
    a === undefined || b === undefined || a.some((item) => b.includes(item))
  const from = Math.max(one.ageFrom ?? -Infinity, other.ageFrom ?? -Infinity)
  const below = Math.min(one.ageBelow ?? Infinity, other.ageBelow ?? Infinity)
  return (
    from < below &&
    (one.acute === undefined || other.acute === undefined || one.acute === other.acute) &&
    share(one.homeAreas, other.homeAreas) &&
    share(one.schoolAreas, other.schoolAreas) &&
    share(one.reporterKinds, other.reporterKinds)
  )
}

function areaFaults(
  set: RoutingSet,
  rules: readonly RoutingRule[],
  { on, areas }: { on: Day; areas: readonly string[] },
): Found[] {
  if (!rules.some(({ to }) => 'teamOf' in to)) return []
  return areas.flatMap((area): Found[] => {
    const [served, second] = set.areaTeams.filter((row) => row.area === area && holdsOn(row, on))
    if (!served) return [{ fault: 'area-without-team', area }]
    const missing: Found[] = teamOn(set.teams, served.team, on)
      ? []
      : [{ fault: 'area-team-missing', area, team: served.team }]
    return second ? [{ fault: 'area-with-two-teams', area }, ...missing] : missing
  })
}
