import { orRefuse, type Refusal, Refused } from '../../platform/refusal.ts'
import type { Scene } from '../../platform/use-case.ts'
import { addEvent, getOpenDossier } from '../dossiers/public.ts'
import { listFamily } from '../households/public.ts'
import { followClocks } from './clocks-of.ts'
import type { FamilyPlanFile } from './rules/family-group-plan.ts'
import { loadFamilyPlan, saveFamilyPlan, staleFamilyPlan } from './store/family-plan.ts'

/** `people` are of the family, by the field they were named in. */
type Ask = { dossierId: string; kind: string; version?: number; people?: Readonly<Record<string, string>> }

/** The one way in which the offer of a family group plan changes. */
export async function changeFamilyPlan(
  scene: Scene,
  ask: Ask,
  decide: (file: FamilyPlanFile) => FamilyPlanFile | Refusal,
): Promise<number> {
  const { tx, municipality, actor, now, touch } = scene
  const { household } = await getOpenDossier(tx, municipality, ask.dossierId)
  touch(household)
  await refuseStrangers(scene, household, ask.people ?? {})
  const { file, version } = await loadFamilyPlan(tx, municipality, ask.dossierId)
  if (ask.version !== undefined && ask.version !== version)
    throw await staleFamilyPlan(tx, { municipality, dossier: ask.dossierId })
  const next = orRefuse(decide(file))
  const of = { municipality, dossier: ask.dossierId, byName: actor.name, at: now }
  const kept = await saveFamilyPlan(tx, of, { file: next, version: ask.version ?? version })
  await followClocks(scene, ask.dossierId)
  await addEvent(
    tx,
    { municipality, dossier: ask.dossierId, kind: ask.kind },
    { by: actor.id, byName: actor.name, at: now },
  )
  return kept
}

/** An offer is made to the family and answered by it, a parent who lives elsewhere too; nobody else can be named. */
async function refuseStrangers(
  { tx, municipality }: Scene,
  household: string,
  people: Readonly<Record<string, string>>,
): Promise<void> {
  if (Object.keys(people).length === 0) return
  const family = new Set(await listFamily(tx, municipality, household))
  for (const [pointer, person] of Object.entries(people))
    if (!family.has(person)) throw new Refused({ refused: 'plans/not-of-this-family', status: 422, pointer })
}
