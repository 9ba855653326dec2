import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { ChangeNode } from '../contract/nodes.ts'
import { refuseAbsentOwner } from '../owners.ts'
import { mayWrite } from '../rights.ts'
import { differenceOf } from '../rules/history.ts'
import { refuseFields } from '../rules/kinds.ts'
import { nodeKinds } from '../settings.ts'
import { addChanges } from '../store/history.ts'
import { changeNode, holdNode, textsOf } from '../store/nodes.ts'
import { vocabularyOn } from '../vocabulary.ts'
import { refuseGoneOn } from './gone-on.ts'

/** Writes a node anew; what it said until now stays in its history. */
export const changeOneNode = useCase({
  name: 'programme.change-node',
  summary: 'Een onderdeel van de boom aanpassen',
  action: 'change',
  purpose: 'policy',
  input: ChangeNode,
  output: Saved,
  subject: ({ nodeId }) => `programme-node/${nodeId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { nodeId: id, version, why, ...texts }) {
    const { tx, actor, now, municipality, today } = scene
    const seen = { municipality, id, version }
    const before = await holdNode(tx, seen)
    await refuseGoneOn(tx, before)
    const kinds = await vocabularyOn(tx, nodeKinds, { municipality, day: today })
    const refusal = refuseFields(kinds.find(before.kind)?.shape ?? 'text', texts)
    if (refusal) throw new Refused(refusal)
    if (texts.owner !== before.owner) await refuseAbsentOwner(tx, scene, texts.owner)
    const difference = differenceOf(textsOf(before), texts)
    if (!difference) return { id, version }
    const { name, what, result, owner } = texts
    const set = { name, what, result, owner, from_what: texts.from, to_what: texts.to, by_what: texts.by }
    const runs = { runs_since: texts.runsSince, runs_until: texts.runsUntil }
    const changed = await changeNode(tx, seen, { ...set, ...runs, by: actor.id, at: now })
    await addChanges(tx, scene, [{ node: id, kind: 'changed', why, ...difference }])
    return { id, version: changed }
  },
})
