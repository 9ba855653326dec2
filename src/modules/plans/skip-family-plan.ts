import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changeFamilyPlan } from './change-family-plan.ts'
import { FamilyPlanChanged, SkipFamilyPlan } from './contract/family-plan.ts'
import { skipFamilyPlan as skip } from './rules/family-group-plan.ts'

/** Records why no family group plan is asked for; the law knows three reasons only (N-ACC-04). */
export const skipFamilyPlan = useCase({
  name: 'plans.skip-family-plan',
  summary: 'Vastleggen waarom er geen familiegroepsplan komt',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: SkipFamilyPlan,
  output: FamilyPlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/family-plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  async run(scene, { dossierId, reason, text, saidBy, version }) {
    const skipped = { reason, text, by: scene.actor.id, on: scene.today, ...(saidBy && { saidBy }) }
    const people = saidBy ? { '/saidBy': saidBy } : {}
    return {
      id: dossierId,
      version: await changeFamilyPlan(scene, { dossierId, kind: 'family-plan-skipped', version, people }, (file) =>
        skip(file, skipped),
      ),
    }
  },
})
