import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { ChangeEvaluation } from '../contract/pilots.ts'
import { mayWrite } from '../rights.ts'
import { differenceOf } from '../rules/history.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { changeEvaluation, holdEvaluation } from '../store/evaluations.ts'
import { addChanges } from '../store/history.ts'

/** Plans an evaluation for another day, as long as it was not held. */
export const changeOneEvaluation = useCase({
  name: 'programme.change-evaluation',
  summary: 'Een evaluatie of besluit verzetten',
  action: 'change',
  purpose: 'policy',
  input: ChangeEvaluation,
  output: Saved,
  subject: ({ evaluationId }) => `programme-evaluation/${evaluationId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { evaluationId: id, version, on, question }) {
    const { tx, actor, now, municipality } = scene
    const seen = { municipality, id, version }
    const held = await holdEvaluation(tx, seen)
    if (held.held_on !== null) throw new Refused({ refused: 'programme/evaluation-held' satisfies ProgrammeRefusal })
    const difference = differenceOf({ on: held.on_day, question: held.question }, { on, question })
    if (!difference) return { id, version }
    const changed = await changeEvaluation(tx, seen, { on_day: on, question, by: actor.id, at: now })
    const before = { evaluation: { id, ...difference.before } }
    const after = { evaluation: { id, ...difference.after } }
    await addChanges(tx, scene, [{ node: held.node, kind: 'evaluation-planned', why: '', before, after }])
    return { id, version: changed }
  },
})
