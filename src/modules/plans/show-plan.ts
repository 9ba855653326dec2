import { useCase } from '../../platform/use-case.ts'
import { getDossier, mayOpen } from '../dossiers/public.ts'
import { PlanPage, ShowPlan } from './contract.ts'
import { getPlanOf, listGoals } from './store.ts'

/** The plan of a household, for whoever has to do with it. */
export const showPlan = useCase({
  name: 'plans.show-plan',
  summary: 'Het plan van een gezin lezen',
  action: 'read',
  purpose: 'youth-help',
  conceal: true,
  input: ShowPlan,
  output: PlanPage,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayOpen(scene, dossierId),
  async run({ tx, municipality, touch }, { dossierId }) {
    touch((await getDossier(tx, municipality, dossierId)).household)
    const plan = await getPlanOf(tx, municipality, dossierId)
    return { ...plan, goals: await listGoals(tx, municipality, plan.id) }
  },
})
