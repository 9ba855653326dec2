import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changeFamilyPlan } from './change-family-plan.ts'
import { FamilyPlanChanged, GiveInWriting } from './contract/family-plan.ts'
import { giveInWriting as give } from './rules/family-group-plan.ts'

/** The family has the plan on paper; the fourteen days stop (N-ACC-05). */
export const giveInWriting = useCase({
  name: 'plans.give-in-writing',
  summary: 'Vastleggen dat het gezin het plan op papier heeft',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: GiveInWriting,
  output: FamilyPlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/family-plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  async run(scene, { dossierId, version }) {
    const kind = 'family-plan-writing-given'
    return {
      id: dossierId,
      version: await changeFamilyPlan(scene, { dossierId, kind, version }, (file) => give(file, scene.today)),
    }
  },
})
