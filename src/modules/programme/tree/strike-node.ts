import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { StrikeNode } from '../contract/shape.ts'
import { mayWrite } from '../rights.ts'
import { refuseStrike } from '../rules/leaving.ts'
import { addChanges } from '../store/history.ts'
import { strikeFactsOf } from '../store/leaving.ts'
import { changeNode, getNode, holdNode } from '../store/nodes.ts'
import { lockTree } from '../store/programmes.ts'
import { refuseGoneOn } from './gone-on.ts'

/** Takes away a node that was made by mistake: it is in no tree, list or count any more; its history says that it was, and why. */
export const strikeNode = useCase({
  name: 'programme.strike-node',
  summary: 'Een onderdeel weghalen dat per ongeluk is gemaakt',
  action: 'change',
  purpose: 'policy',
  input: StrikeNode,
  output: Saved,
  subject: ({ nodeId }) => `programme-node/${nodeId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { nodeId: id, version, why }) {
    const { tx, actor, now, municipality, today } = scene
    const seen = { municipality, id, version }
    const { programme } = await getNode(tx, seen)
    await lockTree(tx, { municipality, id: programme })
    const node = await holdNode(tx, seen)
    await refuseGoneOn(tx, node)
    const refusal = refuseStrike(await strikeFactsOf(tx, seen), { by: actor.id, today })
    if (refusal) throw new Refused(refusal)
    const changed = await changeNode(tx, seen, { struck: true, by: actor.id, at: now })
    await addChanges(tx, scene, [{ node: id, kind: 'struck', why, before: {}, after: {} }])
    return { id, version: changed }
  },
})
