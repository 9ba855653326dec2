import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { DeliverAgain } from './contract/events.ts'
import { Saved } from './contract/fields.ts'
import { mayManage } from './rules/rights.ts'
import { beginAgain } from './store/events.ts'

/** What did not arrive is sent anew, with all its attempts. */
export const deliverAgain = useCase({
  name: 'organisations.deliver-again',
  summary: 'Een bericht aan een systeem opnieuw sturen',
  action: 'change',
  purpose: 'administration',
  input: DeliverAgain,
  output: Saved,
  subject: ({ deliveryId }) => `event-delivery/${deliveryId}`,
  may: ({ actor }) => mayManage(actor),
  async run({ tx, municipality, jobs }, { deliveryId: id, version }) {
    const before = await beginAgain(tx, { municipality, id, version })
    if (before === 'delivered') throw new Refused({ refused: 'organisations/delivery-arrived' })
    await jobs.add(tx, 'organisations.deliver', { municipality, delivery: id })
    return { id, version: version + 1 }
  },
})
