import { hasRole } from '../../platform/actor.ts'
import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { ChangeRouting, RoutingChanged } from './contract/routing.ts'
import { routingSetOf } from './route.ts'
import { rulesOf } from './rules-of.ts'
import { faultsIn } from './show-routing.ts'
import { keepRouting } from './store/routing.ts'

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
    const [fault] = faultsIn(scene, { ...(await routingSetOf(scene)), ...next }, kinds)
    if (fault) {
      const facts = { fault: fault.fault, on: fault.on }
      throw new Refused({ refused: 'signals/routing-fault', status: 422, facts, pointer: '/rules' })
    }
    const by = { id: actor.id, name: actor.name, at: now }
    return { version: await keepRouting(tx, { municipality, version, ...next }, by) }
  },
})
