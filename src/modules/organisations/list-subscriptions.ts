import { useCase } from '../../platform/use-case.ts'
import { eventHosts, ListSubscriptions, SubscriptionList } from './contract/events.ts'
import { maySubscribe, onlyOf } from './may-subscribe.ts'
import { subscribableKinds } from './rules/events.ts'
import { listSubscriptions } from './store/events.ts'
import { settingOn } from './store/settings.ts'

/** Which systems hear what, where, and whether it arrives. */
export const listAllSubscriptions = useCase({
  name: 'organisations.list-subscriptions',
  summary: 'Abonnementen van systemen op gebeurtenissen',
  action: 'list',
  purpose: 'administration',
  input: ListSubscriptions,
  output: SubscriptionList,
  subject: () => 'event-subscriptions',
  may: ({ actor }) => maySubscribe(actor),
  async run({ tx, municipality, today, actor }, { organisation }) {
    const rows = await listSubscriptions(tx, municipality, onlyOf(actor) ?? organisation)
    return {
      subscriptions: rows.map(
        ({ organisation: id, organisationName, kinds, madeAt, endedAt, lastDelivered, ...row }) => ({
          ...row,
          organisation: { id, name: organisationName },
          kinds: subscribableKinds.filter((kind) => kinds.includes(kind)),
          madeAt: madeAt.toISOString(),
          endedAt: endedAt?.toISOString() ?? null,
          lastDelivered: lastDelivered?.toISOString() ?? null,
        }),
      ),
      hosts: await settingOn(tx, eventHosts, { municipality, day: today }),
    }
  },
})
