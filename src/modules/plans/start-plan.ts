import { useCase } from '../../platform/use-case.ts'
import { addEvent, getOpenDossier, mayDecide } from '../dossiers/public.ts'
import { PlanMade, StartPlan } from './contract.ts'
import { addPlan } from './store.ts'

/** Starts the one plan of the household. */
export const startPlan = useCase({
  name: 'plans.start-plan',
  summary: 'Het ene plan van een gezin beginnen',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: StartPlan,
  output: PlanMade,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  async run({ tx, municipality, actor, now, touch }, { dossierId, goesWell }) {
    const { household } = await getOpenDossier(tx, municipality, dossierId)
    touch(household)
    const id = await addPlan(tx, { municipality, dossier: dossierId, goesWell }, { by: actor.name, at: now })
    await addEvent(
      tx,
      { municipality, dossier: dossierId, kind: 'plan-started' },
      { by: actor.id, byName: actor.name, at: now },
    )
    return { id, version: 1 }
  },
})
