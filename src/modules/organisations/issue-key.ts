import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { IssueKey, KeyIssued } from './contract/keys.ts'
import { refuseEndedKey } from './rules/keys.ts'
import { mayManage } from './rules/rights.ts'
import { holdKey, issueKey } from './store/keys.ts'

/** Makes the key and shows it, once. Asked again it makes another; the former opens nothing from that moment. */
export const issuePartnerKey = useCase({
  name: 'organisations.issue-key',
  summary: 'Een sleutel maken; hij wordt één keer getoond',
  action: 'rights-change',
  purpose: 'administration',
  input: IssueKey,
  output: KeyIssued,
  subject: ({ keyId }) => `key/${keyId}`,
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, today, municipality }, { keyId: id, version }) {
    const row = await holdKey(tx, { municipality, id, version })
    const refusal = refuseEndedKey(row, today)
    if (refusal) throw new Refused(refusal)
    const key = await issueKey(tx, { municipality, id, version }, { by: actor.id, at: now })
    return { id, key, version: version + 1 }
  },
})
