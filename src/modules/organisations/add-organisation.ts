import { newId } from '../../platform/ids.ts'
import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { AddOrganisation } from './contract/organisations.ts'
import { refusePartOf } from './rules/organisations.ts'
import { mayManage } from './rules/rights.ts'
import { addOrganisation, findOrganisation } from './store/organisations.ts'

/** A partner comes in the register (M13). */
export const addPartner = useCase({
  name: 'organisations.add-organisation',
  summary: 'Een organisatie toevoegen',
  action: 'add',
  purpose: 'administration',
  input: AddOrganisation,
  output: Saved,
  subject: () => 'organisation/new',
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, municipality }, { partOf, ...organisation }) {
    const id = newId(now)
    if (partOf !== null) {
      const whole = await findOrganisation(tx, { municipality, id: partOf })
      if (!whole) throw new Refused({ refused: 'organisations/unknown', status: 422, pointer: '/partOf' })
      const refusal = refusePartOf({ id, parts: 0 }, { id: partOf, partOf: whole.part_of })
      if (refusal) throw new Refused(refusal)
    }
    await addOrganisation(tx, { municipality, id, partOf, ...organisation }, { by: actor.id, at: now })
    return { id, version: 1 }
  },
})
