import { useCase } from '../../../platform/use-case.ts'
import { History, ListHistory } from '../contract/history.ts'
import { mayRead } from '../rights.ts'
import { historyOf } from '../store/history.ts'
import { getNode } from '../store/nodes.ts'
import { sayChanges } from './say-changes.ts'

/** Everything that happened to a node and to all that goes on in it, also in earlier programmes. */
export const listHistory = useCase({
  name: 'programme.list-history',
  summary: 'De geschiedenis van een onderdeel',
  action: 'list',
  purpose: 'policy',
  input: ListHistory,
  output: History,
  subject: ({ nodeId }) => `programme-node/${nodeId}/history`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, municipality }, { nodeId: id }) {
    await getNode(tx, { municipality, id })
    return sayChanges(tx, municipality, await historyOf(tx, { municipality, id }))
  },
})
