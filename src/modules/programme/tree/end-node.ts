import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { EndNode } from '../contract/shape.ts'
import { mayWrite } from '../rights.ts'
import { refuseEnd } from '../rules/leaving.ts'
import { nodeKinds } from '../settings.ts'
import { addChanges } from '../store/history.ts'
import { changeNode, getNode, holdNode } from '../store/nodes.ts'
import { lockTree } from '../store/programmes.ts'
import { standingsIn } from '../store/standing.ts'
import { vocabularyOn } from '../vocabulary.ts'
import { refuseGoneOn } from './gone-on.ts'

/** A vision, theme, movement or action line ends on a day, once everything under it has ended; items end by their status. */
export const endNode = useCase({
  name: 'programme.end-node',
  summary: 'Een thema of actielijn beëindigen',
  action: 'change',
  purpose: 'policy',
  input: EndNode,
  output: Saved,
  subject: ({ nodeId }) => `programme-node/${nodeId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { nodeId: id, version, on, why }) {
    const { tx, actor, now, municipality, today } = scene
    const seen = { municipality, id, version }
    const { programme } = await getNode(tx, seen)
    await lockTree(tx, { municipality, id: programme })
    const node = await holdNode(tx, seen)
    await refuseGoneOn(tx, node)
    const kinds = await vocabularyOn(tx, nodeKinds, { municipality, day: today })
    const parts = (await standingsIn(tx, municipality, [programme])).filter(({ parent }) => parent === id)
    const openParts = parts.filter(({ ended }) => ended === null).length
    const shape = kinds.find(node.kind)?.shape ?? 'text'
    const refusal = refuseEnd({ shape, ended: node.ended, on, today, openParts })
    if (refusal) throw new Refused(refusal)
    const changed = await changeNode(tx, seen, { ended: on, by: actor.id, at: now })
    await addChanges(tx, scene, [{ node: id, kind: 'ended', why, before: { ended: null }, after: { ended: on } }])
    return { id, version: changed }
  },
})
