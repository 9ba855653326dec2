import { orRefuse } from '../../platform/refusal.ts'
import type { EndWithDossier, ListOpenEnds } from '../dossiers/public.ts'
import { changeBy } from './change-plan.ts'
import { runningSafety } from './rules/agreements.ts'
import { endPlan } from './rules/life.ts'
import { findPlan, getPlanForUpdate, savePlan } from './store/plans.ts'

/** Safety agreements that somebody still watches stand in the way of closing a dossier: each is ended with a reason first. */
export const openSafetyEnds: ListOpenEnds = async (tx, { municipality, dossier }) => {
  const plan = await findPlan(tx, municipality, dossier)
  return [{ block: 'safety-concern', count: runningSafety(plan), href: `/app/dossiers/${dossier}/plan#veiligheid` }]
}

/** The plan ends with its dossier, so that a family that comes back can make a new one (D02). */
export const endPlanWith: EndWithDossier = async (scene, { dossier, why }) => {
  const { tx, municipality, actor } = scene
  const plan = await findPlan(tx, municipality, dossier)
  if (!plan || plan.state === 'ended') return
  const held = await getPlanForUpdate(tx, municipality, { dossier, version: undefined })
  await savePlan(tx, { municipality, dossier, byName: actor.name }, orRefuse(endPlan(held, changeBy(scene, why))))
}
