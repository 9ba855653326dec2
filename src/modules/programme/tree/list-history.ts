import { useCase } from '../../../platform/use-case.ts'
import { History, ListHistory } from '../contract/history.ts'
import { mayReadOwn } from '../rights.ts'
import { historyOf } from '../store/history.ts'
import { findNode, unknownNode } from '../store/nodes.ts'
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
  facts: ({ tx, municipality }, { nodeId }) => findNode(tx, { municipality, id: nodeId }),
  may: ({ actor }, _input, node) => mayReadOwn(actor, [node?.owner]),
  async run({ tx, municipality }, { nodeId: id }, node) {
    if (!node) throw unknownNode()
    return sayChanges(tx, municipality, await historyOf(tx, { municipality, id }))
  },
})
