import { hasRole } from '../../platform/actor.ts'
import { useCase } from '../../platform/use-case.ts'
import { findTeamName } from '../organisations/public.ts'
import { RoutingTried, TryRouting } from './contract/routing.ts'
import { findTeamFor } from './route.ts'

/** Which team would get this signal today, and why; nothing is kept. */
export const tryRouting = useCase({
  name: 'signals.try-routing',
  summary: 'Welk team krijgt dit signaal?',
  action: 'read',
  purpose: 'management',
  input: TryRouting,
  output: RoutingTried,
  subject: () => 'signals/routing',
  may: ({ actor }) => hasRole(actor, 'functional-administrator', 'team-lead') && 'role/sees-routing',
  async run(scene, { age, ...signal }) {
    const { tx, municipality } = scene
    const routed = await findTeamFor(scene, { ...signal, ages: age === undefined ? [] : [age] })
    const nameOf = async (id: string) => (await findTeamName(tx, municipality, id)) ?? ''
    return {
      team: await nameOf(routed.team),
      rule: 'rule' in routed.by ? routed.by.rule : '',
      from: routed.by.from,
      leads: routed.leads,
      instead: routed.instead ? await nameOf(routed.instead) : '',
      passed: [...routed.passed],
    }
  },
})
