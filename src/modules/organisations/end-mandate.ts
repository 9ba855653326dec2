import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Ended } from './contract/fields.ts'
import { EndMandate } from './contract/mandates.ts'
import { refuseEnd } from './rules/dated.ts'
import { mayManage } from './rules/rights.ts'
import { changeMandate, holdMandate } from './store/mandates.ts'

/** A mandate ends; what was decided by it stays decided. */
export const endOneMandate = useCase({
  name: 'organisations.end-mandate',
  summary: 'Een mandaat beëindigen',
  action: 'rights-change',
  purpose: 'administration',
  input: EndMandate,
  output: Ended,
  subject: ({ mandateId }) => `mandate/${mandateId}`,
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, today, municipality }, { mandateId: id, version, until }) {
    const row = await holdMandate(tx, { municipality, id, version })
    const refusal = refuseEnd(row, { until, today })
    if (refusal) throw new Refused(refusal)
    await changeMandate(tx, { municipality, id, version }, { until, by: actor.id, at: now })
    return { id, until, version: version + 1 }
  },
})
