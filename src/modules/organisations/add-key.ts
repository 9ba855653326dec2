import { newId } from '../../platform/ids.ts'
import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { AddKey } from './contract/keys.ts'
import { keyDays } from './contract/settings.ts'
import { refuseStart } from './rules/dated.ts'
import { refuseKeyPeriod } from './rules/keys.ts'
import { mayManage } from './rules/rights.ts'
import { addKey } from './store/keys.ts'
import { findOrganisation } from './store/organisations.ts'
import { settingOn } from './store/settings.ts'

/** Room for a system of a partner to come in, from and until a day. The key itself is made by `issue-key`. */
export const addPartnerKey = useCase({
  name: 'organisations.add-key',
  summary: 'Een systeem van een partner toelaten',
  action: 'rights-change',
  purpose: 'administration',
  input: AddKey,
  output: Saved,
  subject: ({ organisationId }) => `organisation/${organisationId}`,
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, today, municipality }, { organisationId, ...key }) {
    const partner = await findOrganisation(tx, { municipality, id: organisationId })
    if (!partner) throw new Refused({ refused: 'organisations/unknown', status: 404 })
    const longest = await settingOn(tx, keyDays, { municipality, day: today })
    const refusal = refuseStart(key.since, { today }) ?? refuseKeyPeriod(key, longest)
    if (refusal) throw new Refused(refusal)
    const id = newId(now)
    await addKey(tx, { municipality, id, organisation: organisationId, ...key }, { by: actor.id, at: now })
    return { id, version: 1 }
  },
})
