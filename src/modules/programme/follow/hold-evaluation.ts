import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { HoldEvaluation } from '../contract/pilots.ts'
import { mayWrite } from '../rights.ts'
import { refuseOutcome } from '../rules/pilots.ts'
import { changeEvaluation, holdEvaluation } from '../store/evaluations.ts'
import { addChanges } from '../store/history.ts'
import { changeNode, lockNode } from '../store/nodes.ts'

/**
 * Writes down what came out of an evaluation, and of a pilot what was decided: embed, adjust, extend or stop. Extending gives the
 * pilot its new last day, and then there is something to decide again.
 */
export const holdOneEvaluation = useCase({
  name: 'programme.hold-evaluation',
  summary: 'De uitkomst van een evaluatie of besluit',
  action: 'change',
  purpose: 'policy',
  input: HoldEvaluation,
  output: Saved,
  subject: ({ evaluationId }) => `programme-evaluation/${evaluationId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { evaluationId: id, version, heldOn, outcome, decision, runsUntil }) {
    const { tx, actor, now, municipality, today } = scene
    const seen = { municipality, id, version }
    const held = await holdEvaluation(tx, seen)
    const refusal = refuseOutcome(held.sort, { heldOn, decision, runsUntil }, today)
    if (refusal) throw new Refused(refusal)
    const stamp = { by: actor.id, at: now }
    const changed = await changeEvaluation(tx, seen, { held_on: heldOn, outcome, decision, ...stamp })
    const node = await lockNode(tx, { municipality, id: held.node })
    if (runsUntil !== null) await changeNode(tx, node, { runs_until: runsUntil, ...stamp })
    const runs = runsUntil === null ? {} : { runsUntil: node.runs_until }
    const before = { evaluation: { id, heldOn: held.held_on, outcome: held.outcome, decision: held.decision }, ...runs }
    const after = { evaluation: { id, heldOn, outcome, decision }, ...(runsUntil !== null && { runsUntil }) }
    await addChanges(tx, scene, [{ node: held.node, kind: 'evaluated', why: '', before, after }])
    return { id, version: changed }
  },
})
