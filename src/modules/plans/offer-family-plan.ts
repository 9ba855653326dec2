import { newId } from '../../platform/ids.ts'
import { useCase } from '../../platform/use-case.ts'
import { mayDecide } from '../dossiers/public.ts'
import { changeFamilyPlan } from './change-family-plan.ts'
import { FamilyPlanChanged, OfferFamilyPlan } from './contract/family-plan.ts'
import { offerFamilyPlan as offer } from './rules/family-group-plan.ts'

/** Offers the family to make its own plan first (Jeugdwet 4.1.2, N-ACC-04). */
export const offerFamilyPlan = useCase({
  name: 'plans.offer-family-plan',
  summary: 'Het gezin aanbieden zelf een familiegroepsplan te maken',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: OfferFamilyPlan,
  output: FamilyPlanChanged,
  subject: ({ dossierId }) => `dossier/${dossierId}/family-plan`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  async run(scene, { dossierId, to }) {
    const id = newId(scene.now)
    const made = { id, on: scene.today, by: scene.actor.id, to }
    const people = Object.fromEntries(to.map((person, at) => [`/to/${at}`, person]))
    return {
      id,
      version: await changeFamilyPlan(scene, { dossierId, kind: 'family-plan-offered', people }, (file) =>
        offer(file, made),
      ),
    }
  },
})
