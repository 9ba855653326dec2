import { useCase } from '../../../platform/use-case.ts'
import { ListNodeEntries, NodeEntries } from '../contract/registers-entry.ts'
import { mayRead, mayReadOwn } from '../rights.ts'
import { findNode, unknownNode } from '../store/nodes.ts'
import { listEntriesAbout } from '../store/registers/lists.ts'
import { peopleIn, shown } from './rows.ts'

/** What the registers say about one part of a programme: for its page, and for who answers for it. */
export const listNodeEntries = useCase({
  name: 'programme.list-node-entries',
  summary: 'Wat er in de registers staat over een onderdeel',
  action: 'list',
  purpose: 'policy',
  input: ListNodeEntries,
  output: NodeEntries,
  subject: ({ nodeId }) => `programme-node/${nodeId}/entries`,
  facts: ({ tx, municipality }, { nodeId }) => findNode(tx, { municipality, id: nodeId }),
  may: ({ actor }, _input, node) => mayReadOwn(actor, [node?.owner]),
  async run(scene, { nodeId }, node) {
    if (!node) throw unknownNode()
    const found = await listEntriesAbout(scene.tx, { municipality: scene.municipality, node: nodeId })
    const entries = found.map(shown(scene, await peopleIn(scene, found)))
    return NodeEntries.parse({ entries, mayOpen: mayRead(scene.actor) !== false })
  },
})
