import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changeFamilyPlan } from './change-family-plan.ts'
import { AskInWriting, FamilyPlanChanged } from './contract/family-plan.ts'
import { askInWriting as ask } from './rules/family-group-plan.ts'

/** Somebody of the family wants the plan in writing; the fourteen days begin (N-ACC-05). */
export const askInWriting = useCase({
  name: 'plans.ask-in-writing',
  summary: 'Vastleggen dat iemand het plan op papier wil',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: AskInWriting,
  output: FamilyPlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/family-plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  async run(scene, { dossierId, by, date, version }) {
    const kind = 'family-plan-writing-asked'
    const asked = { by, on: date ?? scene.today }
    return {
      id: dossierId,
      version: await changeFamilyPlan(scene, { dossierId, kind, version, people: { '/by': by } }, (file) =>
        ask(file, asked),
      ),
    }
  },
})
