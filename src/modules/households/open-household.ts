import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { HouseholdPage, OpenHousehold } from './contract.ts'
import { findHouseholdOf } from './store/households.ts'

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
  facts: (scene, { householdId }) => findHouseholdOf(scene, householdId),
  may: (_scene, _input, household) => household !== undefined && `relation/${household.relation}`,
  async run({ touch }, { householdId }, household) {
    if (!household) throw new Refused({ refused: 'access/unknown', status: 404 })
    touch(householdId)
    const { relation: _, ...page } = household
    return {
      ...page,
      members: page.members.map(({ hasBsn, ...member }) => ({ ...member, bsn: hasBsn ? '•••••••••' : null })),
    }
  },
})
