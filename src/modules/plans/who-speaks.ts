import type { Tx } from '../../platform/database.ts'
import { getHousehold } from '../households/public.ts'
import { listWorkers } from '../organisations/public.ts'

export type Family = {
  id: string
  name: string
  members: { id: string; name: string }[]
  nameOf: (person: string) => string
}

/** The people a plan can speak of: members of the household and workers by id; whoever else stands there by name. */
export async function loadFamily(
  tx: Tx,
  of: { municipality: string; household: string; today: string },
): Promise<Family> {
  const household = await getHousehold(tx, of.municipality, of.household)
  const workers = await listWorkers(tx, of)
  const names = new Map([...household.members, ...workers].map(({ id, name }) => [id, name]))
  return {
    id: household.id,
    name: household.name,
    members: household.members.map(({ id, name }) => ({ id, name })),
    nameOf: (person) => names.get(person) ?? person,
  }
}
