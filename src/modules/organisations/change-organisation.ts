import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { ChangeOrganisation } from './contract/organisations.ts'
import { refusePartOf } from './rules/organisations.ts'
import { mayManage } from './rules/rights.ts'
import { changeOrganisation, findOrganisation, holdOrganisation, listParts } from './store/organisations.ts'

/** Corrects what a partner is called, is and how one reaches it. */
export const changePartner = useCase({
  name: 'organisations.change-organisation',
  summary: 'Een organisatie wijzigen',
  action: 'change',
  purpose: 'administration',
  input: ChangeOrganisation,
  output: Saved,
  subject: ({ organisationId }) => `organisation/${organisationId}`,
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, municipality }, { organisationId: id, version, partOf, phone, email, ...change }) {
    await holdOrganisation(tx, { municipality, id, version })
    if (partOf !== null) {
      const whole = await findOrganisation(tx, { municipality, id: partOf })
      if (!whole) throw new Refused({ refused: 'organisations/unknown', status: 422, pointer: '/partOf' })
      const parts = await listParts(tx, { municipality, id })
      const refusal = refusePartOf({ id, parts: parts.length }, { id: partOf, partOf: whole.part_of })
      if (refusal) throw new Refused(refusal)
    }
    const set = { ...change, phone: phone || null, email: email || null, part_of: partOf, by: actor.id, at: now }
    return { id, version: await changeOrganisation(tx, { municipality, id, version }, set) }
  },
})
