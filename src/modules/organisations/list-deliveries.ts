import { useCase } from '../../platform/use-case.ts'
import { DeliveryList, ListDeliveries } from './contract/events.ts'
import { mayManage } from './rules/rights.ts'
import { listDeliveries } from './store/events.ts'

/** Messages to systems and what became of them, the newest first. */
export const listAllDeliveries = useCase({
  name: 'organisations.list-deliveries',
  summary: 'Berichten aan systemen, met wat ervan kwam',
  action: 'list',
  purpose: 'administration',
  input: ListDeliveries,
  output: DeliveryList,
  subject: () => 'event-deliveries',
  may: ({ actor }) => mayManage(actor),
  async run({ tx, municipality }, filter) {
    const rows = await listDeliveries(tx, municipality, filter)
    return {
      deliveries: rows.map(({ organisation: id, organisationName, at, triedAt, ...row }) => ({
        ...row,
        organisation: { id, name: organisationName },
        at: at.toISOString(),
        triedAt: triedAt?.toISOString() ?? null,
      })),
    }
  },
})
