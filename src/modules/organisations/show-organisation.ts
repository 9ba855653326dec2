import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { OrganisationPage, ShowOrganisation } from './contract/organisations.ts'
import { named, organisationRow } from './contract/rows.ts'
import { mayReadStaff } from './rules/rights.ts'
import { countUses, findOrganisation, listLocations, listParts } from './store/organisations.ts'
import { findTeams } from './store/teams.ts'

/** One organisation with its locations, parts and teams, and how many people of it work here. */
export const showOrganisation = useCase({
  name: 'organisations.show-organisation',
  summary: 'Een organisatie bekijken',
  action: 'read',
  purpose: 'use-of-the-system',
  input: ShowOrganisation,
  output: OrganisationPage,
  subject: ({ organisationId }) => `organisation/${organisationId}`,
  may: ({ actor }) => mayReadStaff(actor),
  async run({ tx, municipality, today }, { organisationId }) {
    const place = { municipality, id: organisationId }
    const day = { municipality, day: today }
    const found = await findOrganisation(tx, place)
    if (!found) throw new Refused({ refused: 'organisations/unknown', status: 404 })
    const locations = await listLocations(tx, day, organisationId)
    const teams = await findTeams(tx, day, { organisation: organisationId })
    const uses = await countUses(tx, place, today)
    return {
      ...organisationRow(found),
      parts: await listParts(tx, place),
      locations: locations.map(({ area, areaName, ...location }) => ({ ...location, area: named(area, areaName) })),
      teams: teams.map(({ id, name }) => ({ id, name })),
      workers: uses.workers,
      version: found.version,
    }
  },
})
