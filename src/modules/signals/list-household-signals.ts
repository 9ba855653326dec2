import { hasRole } from '../../platform/actor.ts'
import { useCase } from '../../platform/use-case.ts'
import { relationsTo } from '../households/public.ts'
import { HouseholdSignals, ListHouseholdSignals } from './contract/handling.ts'
import { linkedTo } from './linked.ts'
import { HANDLERS } from './may-handle.ts'

/** No signal has this id: the family's page looks from the family and not from a signal. */
const NO_SIGNAL = '00000000-0000-0000-0000-000000000000'

/** The signals about a family, its children and its address, for who handles signals and has to do with that family. */
export const listHouseholdSignals = useCase({
  name: 'signals.list-household-signals',
  summary: 'Signalen over een gezin',
  action: 'read',
  purpose: 'child-safety',
  conceal: true,
  input: ListHouseholdSignals,
  output: HouseholdSignals,
  subject: ({ householdId }) => `household/${householdId}`,
  async may(scene, { householdId }) {
    const relations = await relationsTo(scene, householdId)
    return hasRole(scene.actor, ...HANDLERS) && relations.length > 0 && `relation/${relations[0]}`
  },
  async run(scene, { householdId }) {
    scene.touch(householdId)
    return { signals: await linkedTo(scene, { signal: NO_SIGNAL, household: householdId }) }
  },
})
