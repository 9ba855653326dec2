import { useCase } from '../../platform/use-case.ts'
import { named } from './contract/named.ts'
import { NodePage, ShowNode } from './contract/nodes.ts'
import { mayRead, mayWrite } from './rights.ts'
import { nodeKinds } from './settings.ts'
import { aroundNode, getNode, textsOf } from './store/nodes.ts'
import { vocabularyOn } from './vocabulary.ts'

/** One node with all it says, where it stands, where it came from and where it goes on. */
export const showNode = useCase({
  name: 'programme.show-node',
  summary: 'Een onderdeel van de boom',
  action: 'read',
  purpose: 'policy',
  input: ShowNode,
  output: NodePage,
  subject: ({ nodeId }) => `programme-node/${nodeId}`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, actor, municipality, today }, { nodeId: id }) {
    const node = await getNode(tx, { municipality, id })
    const around = await aroundNode(tx, { municipality, id })
    const kinds = await vocabularyOn(tx, nodeKinds, { municipality, day: today })
    return {
      ...textsOf(node),
      id,
      programme: { id: node.programme, name: around.programmeName },
      path: around.path,
      kind: node.kind,
      shape: kinds.find(node.kind)?.shape ?? 'text',
      owner: named(node.owner, around.ownerName),
      ended: node.ended,
      successor: around.successor,
      origin: around.origin,
      mayChange: mayWrite(actor) !== false,
      version: node.version,
    }
  },
})
