import type { Grant, Scene } from '../../platform/use-case.ts'
import { relationsTo } from '../households/public.ts'
import { getDossier } from './store/dossier.ts'

/** Whoever has to do with the household now may open its dossier; for anybody else it does not exist. */
export async function mayOpen(scene: Scene, dossierId: string): Promise<Grant> {
  const { household } = await getDossier(scene.tx, scene.municipality, dossierId)
  const [relation] = await relationsTo(scene, household)
  return relation !== undefined && `relation/${relation}`
}

/** Who keeps the eye or directs may decide about the dossier. */
export async function mayDecide(scene: Scene, dossierId: string): Promise<Grant> {
  const { household } = await getDossier(scene.tx, scene.municipality, dossierId)
  const relations = await relationsTo(scene, household)
  const deciding = relations.find((relation) => relation === 'watch' || relation === 'director')
  return deciding !== undefined && `relation/${deciding}`
}
