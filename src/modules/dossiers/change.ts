import { Refused } from '../../platform/refusal.ts'
import type { Scene } from '../../platform/use-case.ts'
import { bumpDossier, type Dossier, getDossierForUpdate, type Stamp } from './store/dossier.ts'
import type { OfDossier } from './store/watch.ts'

/** What a change of a dossier stands on: the dossier held for this transaction, and who changes it. */
export type Change = { dossier: Dossier; of: OfDossier; stamp: Stamp }

/** Holds an open dossier until the end of the transaction; a closed one takes no change. */
export async function holdOpen(scene: Scene, dossierId: string): Promise<Change> {
  const { tx, actor, now, municipality, touch } = scene
  const dossier = await getDossierForUpdate(tx, municipality, dossierId)
  touch(dossier.household)
  if (dossier.closedAt) throw new Refused({ refused: 'dossiers/closed' })
  return {
    dossier,
    of: { municipality, dossier: dossierId, household: dossier.household },
    stamp: { by: actor.id, byName: actor.name, at: now },
  }
}

/** The same, and counts the version up: whoever saw an older one hears who was quicker. */
export async function holdToChange(
  scene: Scene,
  { dossierId, version }: { dossierId: string; version: number },
): Promise<Change & { next: number }> {
  const held = await holdOpen(scene, dossierId)
  const next = await bumpDossier(scene.tx, { municipality: scene.municipality, id: dossierId, version }, held.stamp)
  return { ...held, next }
}

/** Counts the version of a held dossier up, for a change that was decided about something else than the dossier itself. */
export async function bumpHeld({ tx, municipality }: Scene, { dossier, stamp }: Change): Promise<number> {
  return bumpDossier(tx, { municipality, id: dossier.id, version: dossier.version }, stamp)
}
