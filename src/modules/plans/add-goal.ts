import { useCase } from '../../platform/use-case.ts'
import { addEvent, getOpenDossier, mayDecide } from '../dossiers/public.ts'
import { AddGoal, PlanMade } from './contract.ts'
import { getPlanOf, addGoal as keepGoal } from './store.ts'

/** Adds a goal, in the words of the family. */
export const addGoal = useCase({
  name: 'plans.add-goal',
  summary: 'Een doel aan het plan toevoegen',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: AddGoal,
  output: PlanMade,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  async run({ tx, municipality, actor, now, touch }, { dossierId, text, whoseWords, evaluationDate }) {
    const { household } = await getOpenDossier(tx, municipality, dossierId)
    touch(household)
    const plan = await getPlanOf(tx, municipality, dossierId)
    const goal = {
      municipality,
      plan: plan.id,
      text,
      whoseWords,
      ...(evaluationDate && { evaluateOn: evaluationDate }),
    }
    const kept = await keepGoal(tx, goal, { by: actor.name, at: now })
    await addEvent(
      tx,
      { municipality, dossier: dossierId, kind: 'goal-added', text },
      { by: actor.id, byName: actor.name, at: now },
    )
    return kept
  },
})
