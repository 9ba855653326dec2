import { hasRole } from '../../platform/actor.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { RoutingPage, ShowRouting } from './contract/routing.ts'
import { routingSetOf } from './route.ts'
import { findCode } from './rules/dated.ts'
import type { SignalKind } from './rules/kinds.ts'
import type { RoutingSet } from './rules/routing.ts'
import { faultsOfRouting, type RoutingFault } from './rules/routing-faults.ts'
import { rulesOf } from './rules-of.ts'

/** The rules that say which team gets a signal, with what is wrong with them in the coming year (A08). */
export const showRouting = useCase({
  name: 'signals.show-routing',
  summary: 'De regels voor routering',
  action: 'read',
  purpose: 'management',
  input: ShowRouting,
  output: RoutingPage,
  subject: () => 'signals/routing',
  may: ({ actor }) => hasRole(actor, 'functional-administrator', 'team-lead') && 'role/sees-routing',
  async run(scene) {
    const set = await routingSetOf(scene)
    const { kinds } = await rulesOf(scene)
    return {
      version: set.version,
      rules: set.rules.map(({ certainty: _, municipality: _m, ...rule }) => rule),
      nets: set.nets.map(({ certainty: _, municipality: _m, ...net }) => net),
      teams: set.names.map(({ id, name }) => ({ id, name })),
      areas: set.names.flatMap(({ area, name, kind }) =>
        area !== null && kind === 'youth' ? [{ id: area, name: name.replace(/^\S+ /, ''), team: name }] : [],
      ),
      faults: faultsIn(scene, set, kinds).map(({ fault, on, ...facts }) => ({
        fault,
        on,
        facts: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, String(value)])),
      })),
    }
  },
})

/** What is wrong with a set of rules from today until a year on. */
export function faultsIn(
  { municipality, today }: Scene,
  set: RoutingSet,
  kinds: readonly SignalKind[],
): RoutingFault[] {
  return faultsOfRouting(set, {
    municipality,
    from: today,
    until: Temporal.PlainDate.from(today).add({ years: 1 }).toString(),
    areas: [...new Set(set.areaTeams.map(({ area }) => area))],
    isKind: (code, on) => findCode(kinds, code, on, municipality) !== undefined,
  })
}
