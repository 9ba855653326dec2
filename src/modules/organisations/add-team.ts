import { newId } from '../../platform/ids.ts'
import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { AddTeam } from './contract/teams.ts'
import { mayManage } from './rules/rights.ts'
import { findArea } from './store/areas.ts'
import { findOrganisation } from './store/organisations.ts'
import { addTeam } from './store/teams.ts'

/** A new team of an organisation, for an area or for the whole municipality (S003-046, S003-052, S003-053). */
export const addNewTeam = useCase({
  name: 'organisations.add-team',
  summary: 'Een team toevoegen',
  action: 'add',
  purpose: 'administration',
  input: AddTeam,
  output: Saved,
  subject: () => 'team/new',
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, municipality }, team) {
    if (!(await findOrganisation(tx, { municipality, id: team.organisation })))
      throw new Refused({ refused: 'organisations/unknown', status: 422, pointer: '/organisation' })
    if (team.area !== null && !(await findArea(tx, { municipality, id: team.area })))
      throw new Refused({ refused: 'organisations/unknown-area', status: 422, pointer: '/area' })
    const id = newId(now)
    await addTeam(tx, { municipality, id, ...team }, { by: actor.id, at: now })
    return { id, version: 1 }
  },
})
