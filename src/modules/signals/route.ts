import { orRefuse, Refused } from '../../platform/refusal.ts'
import type { Scene } from '../../platform/use-case.ts'
import { type Arranged, arrangedOn, listTeams, type TeamInfo, teamOn } from '../organisations/public.ts'
import { type Routable, type Routed, type RoutingSet, routeSignal } from './rules/routing.ts'
import { getRouting, type KeptRouting } from './store/routing.ts'

const SINCE_LAW = '2015-01-01'

type Where = Pick<Scene, 'tx' | 'municipality' | 'today'>

/** Everything routing looks at on this day: the municipality's rules, its teams, and which team serves which area. */
export async function routingSetOf(where: Where): Promise<KnownRouting> {
  const { tx, municipality, today } = where
  const [teams, routing] = await Promise.all([listTeams(tx, { municipality, today }), getRouting(tx, municipality)])
  return routingSetIn(where, teams, routing)
}

type KnownRouting = RoutingSet & { version: number; names: TeamInfo[] }

async function routingSetIn(where: Where, names: TeamInfo[], kept: KeptRouting): Promise<KnownRouting> {
  const own = kept.version > 0 ? kept : { ...kept, ...startingRules(names) }
  const named = [...own.rules.flatMap(({ to }) => ('team' in to ? [to.team] : [])), ...own.nets.map(({ team }) => team)]
  return {
    version: kept.version,
    rules: own.rules,
    nets: own.nets,
    teams: [...names.map(({ id }) => ({ id, from: SINCE_LAW })), ...(await mergedTeams(where, named, names))],
    areaTeams: areaTeamsOf(names),
    names,
  }
}

/** Teams a rule still names that became another one (S003-058). */
async function mergedTeams({ tx, municipality, today }: Where, named: readonly string[], names: readonly TeamInfo[]) {
  const gone = [...new Set(named)].filter((id) => !names.some((team) => team.id === id))
  const found = []
  for (const id of gone) {
    const becomes = await teamOn(tx, { municipality, day: today }, id)
    if (becomes !== id) found.push({ id, from: SINCE_LAW, until: today, becomes })
  }
  return found
}

/** Home leads (S003-031, S003-083), and the first youth team is the net, as long as the municipality wrote no rules. */
export function startingRules(teams: readonly TeamInfo[]): Pick<RoutingSet, 'rules' | 'nets'> {
  const first = teams.find(({ kind }) => kind === 'youth') ?? teams[0]
  const dated = { from: SINCE_LAW, source: 'S003-031', certainty: 'U' as const }
  return {
    rules: [{ ...dated, id: 'woongebied', priority: 100, when: {}, to: { teamOf: 'home' } }],
    nets: first ? [{ ...dated, source: 'S003-081', team: first.id }] : [],
  }
}

/** One youth team per area (S003-046). */
export function areaTeamsOf(teams: readonly TeamInfo[]): RoutingSet['areaTeams'] {
  return teams.flatMap(({ id, kind, area }) =>
    kind === 'youth' && area !== null ? [{ area, team: id, from: SINCE_LAW }] : [],
  )
}

export type Addressed = Omit<Routable, 'municipality' | 'on' | 'homeArea' | 'schoolArea'> & {
  postcode: string
  schoolPostcode: string
}

/** What routing asks of the municipality at these postcodes, and of this module. */
export type Ground = Pick<Arranged, 'teams' | 'areas'> & { routing: KeptRouting }

/** The postcodes routing asks `areas` of a ground for. */
export const postcodesOf = ({ postcode, schoolPostcode }: Pick<Addressed, 'postcode' | 'schoolPostcode'>) => [
  postcode,
  schoolPostcode,
]

/** The team that gets a signal today on this ground, and why. */
export async function teamOnGround(
  where: Where,
  { teams, areas, routing }: Ground,
  signal: Omit<Addressed, 'postcode' | 'schoolPostcode'>,
): Promise<Routed> {
  if (teams.length === 0) throw new Refused({ refused: 'signals/no-team', status: 409 })
  const { municipality, today } = where
  const [homeArea, schoolArea] = areas
  const set = await routingSetIn(where, teams, routing)
  return orRefuse(routeSignal(set, { ...signal, municipality, on: today, homeArea, schoolArea }))
}

/** The team that gets a signal today, and why. */
export async function findTeamFor(where: Where, { postcode, schoolPostcode, ...signal }: Addressed): Promise<Routed> {
  const { tx, municipality, today } = where
  const postcodes = postcodesOf({ postcode, schoolPostcode })
  const [arranged, routing] = await Promise.all([
    arrangedOn(tx, { municipality, day: today }, { postcodes }),
    getRouting(tx, municipality),
  ])
  return teamOnGround(where, { ...arranged, routing }, signal)
}

/** Whole years of somebody born on this day; -1 before birth. */
export function ageOn(birth: string, today: string): number {
  const [born, day] = [Temporal.PlainDate.from(birth), Temporal.PlainDate.from(today)]
  return Temporal.PlainDate.compare(born, day) > 0 ? -1 : born.until(day, { largestUnit: 'years' }).years
}
