import { hasRole } from '../../platform/actor.ts'
import { Refused } from '../../platform/refusal.ts'
import { sayDate } from '../../platform/ui/parse-date.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { fill } from '../../platform/words.ts'
import { findArea, type TeamInfo } from '../organisations/public.ts'
import { ChangeRouting, RoutingChanged } from './contract/routing.ts'
import { routingSetOf } from './route.ts'
import type { RoutingFault } from './rules/routing-faults.ts'
import { rulesOf } from './rules-of.ts'
import { faultsIn } from './show-routing.ts'
import { keepRouting } from './store/routing.ts'
import { en } from './words/en.ts'
import { nl } from './words/nl.ts'

/** Writes the rules anew, whole: with a fault they are refused, so that no day is without a team (A08). */
export const changeRouting = useCase({
  name: 'signals.change-routing',
  summary: 'De regels voor routering wijzigen',
  action: 'change',
  purpose: 'management',
  input: ChangeRouting,
  output: RoutingChanged,
  subject: () => 'signals/routing',
  may: ({ actor }) => hasRole(actor, 'functional-administrator') && 'role/functional-administrator',
  async run(scene, { rules, nets, version }) {
    const { tx, municipality, actor, now } = scene
    const dated = { certainty: 'U' as const }
    const next = {
      rules: rules.map((rule) => ({ ...rule, ...dated })),
      nets: nets.map((net) => ({ ...net, ...dated })),
    }
    const { kinds } = await rulesOf(scene)
    const set = await routingSetOf(scene)
    const [fault] = faultsIn(scene, { ...set, ...next }, kinds)
    if (fault) {
      const facts = { fault: sayFault(actor.language, { ...set, fault }) }
      throw new Refused({
        refused: 'signals/routing-fault',
        status: 422,
        facts,
        pointer: teamUnknown(next, set.names) ?? '/rules',
      })
    }
    await refuseStrangeAreas(scene, rules)
    const by = { id: actor.id, name: actor.name, at: now }
    return { version: await keepRouting(tx, { municipality, version, ...next }, by) }
  },
})

/** What is wrong, with the names of teams instead of their ids. */
function sayFault(
  language: 'nl' | 'en' | undefined,
  { fault: found, names }: { fault: RoutingFault; names: TeamInfo[] },
) {
  const { fault, ...facts } = found
  const nameOf = (value: unknown) => names.find(({ id, area }) => id === value || area === value)?.name ?? String(value)
  const said = Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, nameOf(value)]))
  const on = sayDate(facts.on, language ?? 'nl')
  return fill((language === 'en' ? en : nl).handling.routing.faults[fault], { ...said, on })
}

/** Where a team is named that is not of this municipality: the fault then stands at that field. */
function teamUnknown(
  { rules, nets }: { rules: readonly { to: object }[]; nets: readonly { team: string }[] },
  teams: readonly { id: string }[],
): string | undefined {
  const strange = (team: unknown) => team !== undefined && !teams.some(({ id }) => id === team)
  const net = nets.findIndex(({ team }) => strange(team))
  if (net >= 0) return `/nets/${net}/team`
  const rule = rules.findIndex(({ to }) => 'team' in to && strange(to.team))
  return rule >= 0 ? `/rules/${rule}/to/team` : undefined
}

type AreaNamed = { when: { homeAreas?: readonly string[] | undefined; schoolAreas?: readonly string[] | undefined } }

/** An area that has ended may stay in a rule; one that was never there would make the rule wait for nothing. */
async function refuseStrangeAreas({ tx, municipality }: Scene, rules: readonly AreaNamed[]): Promise<void> {
  const known = new Map<string, boolean>()
  for (const [nth, { when }] of rules.entries())
    for (const name of ['homeAreas', 'schoolAreas'] as const)
      for (const [at, id] of (when[name] ?? []).entries()) {
        if (!known.has(id)) known.set(id, (await findArea(tx, { municipality, id })) !== undefined)
        if (known.get(id)) continue
        const pointer = `/rules/${nth}/when/${name}/${at}`
        throw new Refused({ refused: 'input/unknown-reference', status: 422, pointer })
      }
}
