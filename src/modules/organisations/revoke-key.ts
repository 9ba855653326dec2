import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { KeyRevoked, RevokeKey } from './contract/keys.ts'
import { dayBefore } from './rules/dated.ts'
import { refuseEndedKey } from './rules/keys.ts'
import { mayManage } from './rules/rights.ts'
import { holdKey, revokeKey } from './store/keys.ts'

/** A key opens nothing from this moment. */
export const revokePartnerKey = useCase({
  name: 'organisations.revoke-key',
  summary: 'Een sleutel intrekken',
  action: 'rights-change',
  purpose: 'administration',
  input: RevokeKey,
  output: KeyRevoked,
  subject: ({ keyId }) => `key/${keyId}`,
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, today, municipality }, { keyId: id, version }) {
    const row = await holdKey(tx, { municipality, id, version })
    const refusal = refuseEndedKey(row, today)
    if (refusal) throw new Refused(refusal)
    const until = dayBefore(today)
    await revokeKey(tx, { municipality, id }, { until, by: actor.id, at: now })
    return { id, until, version: version + 1 }
  },
})
