import { orRefuse, Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { MergeNode } from '../contract/shape.ts'
import { mayWrite } from '../rights.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { decideMerge } from '../rules/tree.ts'
import { addChanges, type NewChange } from '../store/history.ts'
import { getNode, holdNode } from '../store/nodes.ts'
import { lockTree } from '../store/programmes.ts'
import { bringChildren, endInto, standingsIn } from '../store/standing.ts'

/**
 * Lets a node go on in another one. What stood under it comes along; what was written about it stays where it was written, and
 * its history is part of that of the other from now on.
 */
export const mergeNode = useCase({
  name: 'programme.merge-node',
  summary: 'Een onderdeel samenvoegen met een ander',
  action: 'change',
  purpose: 'policy',
  input: MergeNode,
  output: Saved,
  subject: ({ nodeId }) => `programme-node/${nodeId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { nodeId: id, version, into: other, on, why }) {
    const { tx, actor, now, municipality, today } = scene
    const seen = { municipality, id, version }
    const { programme } = await getNode(tx, seen)
    await lockTree(tx, { municipality, id: programme })
    const node = await holdNode(tx, seen)
    const nodes = await standingsIn(tx, municipality, [programme])
    const into = nodes.find((one) => one.id === other)
    if (!into)
      throw new Refused({ refused: 'programme/unknown-node' satisfies ProgrammeRefusal, pointer: '/into', status: 422 })
    const { children } = orRefuse(decideMerge(nodes, { node, into }))
    const stamp = { by: actor.id, at: now }
    const ended = node.ended ?? on ?? today
    await bringChildren(tx, municipality, { children, into: other, ...stamp })
    const merged = await endInto(tx, seen, { into: other, ended, ...stamp })
    await addChanges(tx, scene, [
      {
        node: id,
        kind: 'merged',
        why,
        before: { ended: node.ended, successor: null },
        after: { ended, successor: other },
      },
      { node: other, kind: 'took-in', why, before: {}, after: { tookIn: id } },
      ...children.map(
        (child): NewChange => ({ node: child, kind: 'moved', why, before: { parent: id }, after: { parent: other } }),
      ),
    ])
    return { id, version: merged }
  },
})
