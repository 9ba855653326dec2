import { orRefuse, Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { MoveNode } from '../contract/shape.ts'
import { mayWrite } from '../rights.ts'
import { differenceOf } from '../rules/history.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { decideMove } from '../rules/tree.ts'
import { nodeKinds } from '../settings.ts'
import { addChanges } from '../store/history.ts'
import { getNode, holdNode } from '../store/nodes.ts'
import { lockTree } from '../store/programmes.ts'
import { placeNode, standingsIn } from '../store/standing.ts'
import { vocabularyOn } from '../vocabulary.ts'

/** Gives a node, with all below it, another place in its tree. */
export const moveNode = useCase({
  name: 'programme.move-node',
  summary: 'Een onderdeel verplaatsen in de boom',
  action: 'change',
  purpose: 'policy',
  input: MoveNode,
  output: Saved,
  subject: ({ nodeId }) => `programme-node/${nodeId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { nodeId: id, version, parent, before, why }) {
    const { tx, actor, now, municipality, today } = scene
    const seen = { municipality, id, version }
    const { programme } = await getNode(tx, seen)
    await lockTree(tx, { municipality, id: programme })
    const node = await holdNode(tx, seen)
    const nodes = await standingsIn(tx, municipality, [programme])
    const above = nodes.find((one) => one.id === parent) ?? null
    if (parent !== null && above === null)
      throw new Refused({
        refused: 'programme/unknown-parent' satisfies ProgrammeRefusal,
        pointer: '/parent',
        status: 422,
      })
    // A kind that went off the list still stands somewhere, and may be put in order.
    const { all: kinds } = await vocabularyOn(tx, nodeKinds, { municipality, day: today })
    const { order } = orRefuse(decideMove(nodes, { node, parent: above, before, kinds }))
    const stood = { parent: node.parent, place: node.place }
    const difference = differenceOf(stood, { parent, place: order.indexOf(id) + 1 })
    if (!difference) return { id, version }
    const moved = await placeNode(tx, seen, { parent, order, by: actor.id, at: now })
    await addChanges(tx, scene, [{ node: id, kind: 'moved', why, ...difference }])
    return { id, version: moved }
  },
})
