import { orRefuse, type Refusal } from '../../platform/refusal.ts'
import type { Scene } from '../../platform/use-case.ts'
import { addEvent, getOpenDossier } from '../dossiers/public.ts'
import type { FamilyPlanFile } from './rules/family-group-plan.ts'
import { loadFamilyPlan, saveFamilyPlan } from './store/family-plan.ts'

type Ask = { dossierId: string; kind: string; version?: number }

/** The one way in which the offer of a family group plan changes. */
export async function changeFamilyPlan(
  scene: Scene,
  ask: Ask,
  decide: (file: FamilyPlanFile) => FamilyPlanFile | Refusal,
): Promise<number> {
  const { tx, municipality, actor, now, touch } = scene
  const { household } = await getOpenDossier(tx, municipality, ask.dossierId)
  touch(household)
  const { file, version } = await loadFamilyPlan(tx, municipality, ask.dossierId)
  const next = orRefuse(decide(file))
  const of = { municipality, dossier: ask.dossierId, byName: actor.name, at: now }
  const kept = await saveFamilyPlan(tx, of, { file: next, version: ask.version ?? version })
  await addEvent(
    tx,
    { municipality, dossier: ask.dossierId, kind: ask.kind },
    { by: actor.id, byName: actor.name, at: now },
  )
  return kept
}
