import { newId } from '../../platform/ids.ts'
import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { TrySubscription } from './contract/events.ts'
import { Saved } from './contract/fields.ts'
import { maySubscribe, onlyOf } from './may-subscribe.ts'
import { addDelivery, findSubscription } from './store/events.ts'

/** Sends a trial to this address, signed like the others, so that its makers can see that it arrives. */
export const trySubscription = useCase({
  name: 'organisations.try-subscription',
  summary: 'Een proefbericht sturen naar een systeem',
  action: 'add',
  purpose: 'administration',
  conceal: true,
  input: TrySubscription,
  output: Saved,
  subject: ({ subscriptionId }) => `event-subscription/${subscriptionId}`,
  may: ({ actor }) => maySubscribe(actor),
  async run({ tx, actor, now, municipality, jobs }, { subscriptionId }) {
    const row = await findSubscription(tx, { municipality, id: subscriptionId })
    const only = onlyOf(actor)
    if (!row || (only !== undefined && row.organisation !== only))
      throw new Refused({ refused: 'organisations/unknown-subscription', status: 404 })
    if (row.ended_at) throw new Refused({ refused: 'organisations/subscription-ended' })
    const event = { id: newId(now), kind: 'trial' as const, subject: subscriptionId, at: now }
    const delivery = await addDelivery(tx, { municipality, subscription: subscriptionId, event })
    if (delivery) await jobs.add(tx, 'organisations.deliver', { municipality, delivery })
    return { id: delivery ?? event.id, version: 1 }
  },
})
