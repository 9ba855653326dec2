import { useCase } from '../../platform/use-case.ts'
import { HouseholdPage, OpenHousehold } from './contract.ts'
import { relationsTo } from './store/access.ts'
import { getHousehold } from './store/households.ts'

/** The household with its people, for whoever has to do with it. A secret address is not in the answer at all (L09). */
export const openHousehold = useCase({
  name: 'households.open-household',
  summary: 'Een gezin openen',
  action: 'read',
  purpose: 'youth-help',
  conceal: true,
  input: OpenHousehold,
  output: HouseholdPage,
  subject: ({ householdId }) => `household/${householdId}`,
  async may(scene, { householdId }) {
    const [relation] = await relationsTo(scene, householdId)
    return relation !== undefined && `relation/${relation}`
  },
  async run({ tx, municipality, touch }, { householdId }) {
    const household = await getHousehold(tx, municipality, householdId)
    touch(householdId)
    const members = household.members.map(({ hasBsn, ...member }) => ({ ...member, bsn: hasBsn ? '•••••••••' : null }))
    return { ...household, members }
  },
})
