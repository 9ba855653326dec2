import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { EndSubscription, SubscriptionEnded } from './contract/events.ts'
import { maySubscribe, onlyOf } from './may-subscribe.ts'
import { changeSubscription, holdSubscription } from './store/events.ts'

/** From now on this address hears nothing; what waits for it is not sent any more. */
export const endOneSubscription = useCase({
  name: 'organisations.end-subscription',
  summary: 'Een abonnement op gebeurtenissen beëindigen',
  action: 'rights-change',
  purpose: 'administration',
  conceal: true,
  input: EndSubscription,
  output: SubscriptionEnded,
  subject: ({ subscriptionId }) => `event-subscription/${subscriptionId}`,
  may: ({ actor }) => maySubscribe(actor),
  async run({ tx, actor, now, municipality }, { subscriptionId: id, version }) {
    const row = await holdSubscription(tx, { municipality, id, version }, onlyOf(actor))
    if (row.ended_at) throw new Refused({ refused: 'organisations/subscription-ended' })
    await changeSubscription(tx, { municipality, id, version }, { ended_at: now, by: actor.id, at: now })
    return { id, endedAt: now.toISOString(), version: version + 1 }
  },
})
