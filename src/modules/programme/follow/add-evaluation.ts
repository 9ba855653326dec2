import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { AddEvaluation } from '../contract/pilots.ts'
import { mayWrite } from '../rights.ts'
import { refuseEvaluation } from '../rules/pilots.ts'
import { nodeKinds } from '../settings.ts'
import { addEvaluation } from '../store/evaluations.ts'
import { addChanges } from '../store/history.ts'
import { getNode } from '../store/nodes.ts'
import { refuseGoneOn } from '../tree/gone-on.ts'
import { vocabularyOn } from '../vocabulary.ts'

/** Plans when an item is evaluated, or when is decided what comes after a pilot. */
export const addOneEvaluation = useCase({
  name: 'programme.add-evaluation',
  summary: 'Een evaluatie of besluit plannen',
  action: 'add',
  purpose: 'policy',
  input: AddEvaluation,
  output: Saved,
  subject: ({ nodeId }) => `programme-node/${nodeId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { nodeId, ...evaluation }) {
    const { tx, actor, now, municipality, today } = scene
    const node = await getNode(tx, { municipality, id: nodeId })
    await refuseGoneOn(tx, node)
    const kinds = await vocabularyOn(tx, nodeKinds, { municipality, day: today })
    const refusal = refuseEvaluation(kinds.find(node.kind)?.shape ?? 'text', evaluation.sort)
    if (refusal) throw new Refused(refusal)
    const id = newId(now)
    await addEvaluation(tx, { municipality, id, node: nodeId, ...evaluation }, { by: actor.id, at: now })
    const after = { evaluation: { id, ...evaluation } }
    await addChanges(tx, scene, [{ node: nodeId, kind: 'evaluation-planned', why: '', before: {}, after }])
    return { id, version: 1 }
  },
})
