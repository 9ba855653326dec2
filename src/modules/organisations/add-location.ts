import { newId } from '../../platform/ids.ts'
import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { AddLocation } from './contract/organisations.ts'
import { mayManage } from './rules/rights.ts'
import { addLocation, findOrganisation } from './store/organisations.ts'

/** A place where children come: a school building, a consultation office (S001-042). */
export const addPartnerLocation = useCase({
  name: 'organisations.add-location',
  summary: 'Een locatie van een organisatie toevoegen',
  action: 'add',
  purpose: 'administration',
  input: AddLocation,
  output: Saved,
  subject: ({ organisationId }) => `organisation/${organisationId}`,
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, municipality }, { organisationId, ...location }) {
    if (!(await findOrganisation(tx, { municipality, id: organisationId })))
      throw new Refused({ refused: 'organisations/unknown', status: 404 })
    const id = newId(now)
    await addLocation(tx, { municipality, id, organisation: organisationId, ...location }, { by: actor.id, at: now })
    return { id, version: 1 }
  },
})
