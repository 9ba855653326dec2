import { orRefuse, type Refusal } from '../../platform/refusal.ts'
import type { Scene } from '../../platform/use-case.ts'
import { addEvent, getOpenDossier } from '../dossiers/public.ts'
import type { Change, Changed, Plan } from './rules/plan.ts'
import { getPlanForUpdate, savePlan } from './store/plans.ts'

type Ask = { dossierId: string; version?: number; why?: string | undefined }

/**
 * The one way in which a plan changes: hold it, let the rule decide, keep plan and version, and tell the timeline.
 * A version that is given must be the one that was seen.
 */
export async function changePlan(
  scene: Scene,
  ask: Ask,
  decide: (plan: Plan, change: Change) => Changed | Refusal,
): Promise<{ id: string; version: number }> {
  const { tx, municipality, actor, now, touch } = scene
  const { household } = await getOpenDossier(tx, municipality, ask.dossierId)
  touch(household)
  const plan = await getPlanForUpdate(tx, municipality, { dossier: ask.dossierId, version: ask.version })
  const changed = orRefuse(decide(plan, changeBy(scene, ask.why)))
  await savePlan(tx, { municipality, dossier: ask.dossierId, byName: actor.name }, changed)
  const { number, kind } = changed.version
  await addEvent(
    tx,
    { municipality, dossier: ask.dossierId, kind: `plan-${kind}`, facts: { version: String(number) } },
    { by: actor.id, byName: actor.name, at: now },
  )
  return { id: plan.id, version: changed.plan.version }
}

export function changeBy({ actor, now }: Scene, why?: string): Change {
  return { by: actor.id, at: now, ...(why && { why }) }
}
