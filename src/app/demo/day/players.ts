import {
  listMunicipalitiesOf,
  listOrganisationKinds,
  listStaff,
  listTeams,
} from '../../../modules/organisations/public.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database.ts'
import { demoColleagues, demoPeople } from '../people.ts'
import type { Players } from './stage.ts'

/** The demo people as the door would let them in; nobody where this is not the municipality of the demo. */
export async function findPlayers(
  tx: Tx,
  { municipality, today }: { municipality: string; today: string },
): Promise<Players | undefined> {
  const staff = await listStaff(tx, { municipality, today })
  const actors = new Map<string, Actor>()
  for (const { id: subject } of [...demoPeople, ...demoColleagues].filter((one) => one.municipality === municipality)) {
    const found = (await listMunicipalitiesOf(tx, subject, today)).find(({ code }) => code === municipality)
    const held = staff.filter(({ id }) => id === found?.worker)
    const [first] = held
    if (!found || !first) return undefined
    actors.set(subject, {
      kind: 'worker',
      id: found.worker,
      name: found.workerName,
      municipality,
      organisation: first.organisation,
      roles: [...new Set(held.map(({ role }) => role))],
      teams: [...new Set(held.flatMap(({ team }) => team ?? []))],
      hats: held.map(({ role, team }) => ({ role, ...(team && { team }) })),
    })
  }
  const idOf = (known: readonly { id: string; name: string }[], what: string) => (name: string) => {
    const found = known.find((one) => one.name === name)
    if (!found) throw new RangeError(`There is no ${what} ${name}.`)
    return found.id
  }
  return {
    actors,
    team: idOf(await listTeams(tx, { municipality, today }), 'team'),
    partner: idOf(await listOrganisationKinds(tx, { municipality, today }), 'organisation'),
  }
}
