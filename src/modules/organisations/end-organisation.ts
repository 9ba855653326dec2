import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Ended } from './contract/fields.ts'
import { EndOrganisation } from './contract/organisations.ts'
import { refuseEnd } from './rules/dated.ts'
import { refuseInUse } from './rules/organisations.ts'
import { mayManage } from './rules/rights.ts'
import { changeOrganisation, countUses, holdOrganisation } from './store/organisations.ts'

/** A partner stops; not while people, teams, parts or keys of it go on. */
export const endPartner = useCase({
  name: 'organisations.end-organisation',
  summary: 'Een organisatie beëindigen',
  action: 'change',
  purpose: 'administration',
  input: EndOrganisation,
  output: Ended,
  subject: ({ organisationId }) => `organisation/${organisationId}`,
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, today, municipality }, { organisationId: id, version, until }) {
    const row = await holdOrganisation(tx, { municipality, id, version })
    const refusal = refuseEnd(row, { until, today }) ?? refuseInUse(await countUses(tx, { municipality, id }, until))
    if (refusal) throw new Refused(refusal)
    const next = await changeOrganisation(tx, { municipality, id, version }, { until, by: actor.id, at: now })
    return { id, until, version: next }
  },
})
