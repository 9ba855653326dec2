import { Refused } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { settingOn } from '../../organisations/public.ts'
import { Saved } from '../contract/fields.ts'
import { TakeStep } from '../contract/pilots.ts'
import { mayWrite } from '../rights.ts'
import { differenceOf } from '../rules/history.ts'
import { refuseStep } from '../rules/steps.ts'
import { compassSteps } from '../settings.ts'
import { keepStep, stepsOf } from '../store/evaluations.ts'
import { addChanges } from '../store/history.ts'
import { changeNode } from '../store/nodes.ts'
import { holdItem } from './hold-item.ts'

/** A step of the quality compass of an item: done on which day, and what came out (S000-129). */
export const takeStep = useCase({
  name: 'programme.take-step',
  summary: 'Een stap van het kwaliteitskompas vastleggen',
  action: 'change',
  purpose: 'policy',
  input: TakeStep,
  output: Saved,
  subject: ({ nodeId }) => `programme-node/${nodeId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { nodeId: id, step, version, doneOn, note }) {
    const { tx, actor, now, municipality, today } = scene
    const seen = { municipality, id, version }
    await holdItem(scene, seen, 'programme/no-steps-here')
    const steps = await settingOn(tx, compassSteps, { municipality, day: today })
    const refusal = refuseStep(steps, { step, doneOn, today })
    if (refusal) throw new Refused(refusal)
    const known = (await stepsOf(tx, seen)).find(({ code }) => code === step)
    const difference = differenceOf({ doneOn: known?.doneOn, note: known?.note ?? '' }, { doneOn, note })
    if (!difference) return { id, version }
    await keepStep(tx, seen, { code: step, doneOn, note, byName: actor.name, at: now })
    const changed = await changeNode(tx, seen, { by: actor.id, at: now })
    const before = { step: { code: step, ...difference.before } }
    const after = { step: { code: step, ...difference.after } }
    await addChanges(tx, scene, [{ node: id, kind: 'step', why: '', before, after }])
    return { id, version: changed }
  },
})
