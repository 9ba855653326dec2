import { newId } from '../../platform/ids.ts'
import { isRefusal, pointing, Refused } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { getWorkerName } from '../organisations/public.ts'
import { type Absence, cover } from './absence.ts'
import { CoverWatches, WatchesCovered } from './contract/watch.ts'
import { mayArrange, outcomesOf } from './show-watches.ts'
import { getDossierForUpdate } from './store/dossier.ts'
import { addEvent } from './store/timeline.ts'
import { loadWatch, saveWatch } from './store/watch.ts'

/** A deputy for every watch of somebody who is away, in one go; says per dossier what happened (D06). */
export const coverWatches = useCase({
  name: 'dossiers.cover-watches',
  summary: 'Alle gezinnen van een afwezige collega laten vervangen',
  action: 'change',
  purpose: 'work-distribution',
  input: CoverWatches,
  output: WatchesCovered,
  subject: ({ workerId }) => `worker/${workerId}`,
  may: (scene, { workerId }) => mayArrange(scene, workerId),
  async run(scene, { workerId, deputyId, since, until }) {
    const absence = { worker: workerId, deputy: deputyId, since, until }
    await pointing('/deputyId', getWorkerName(scene.tx, scene.municipality, deputyId))
    const watches = await outcomesOf(scene, workerId, absence)
    if (watches.some(({ refused }) => refused === 'dossiers/receiver-not-active'))
      throw new Refused({ refused: 'dossiers/receiver-not-active', status: 422, pointer: '/deputyId' })
    for (const { dossier, refused } of watches) if (refused === null) await coverOne(scene, dossier.id, absence)
    return { id: newId(scene.now), version: 1, watches }
  },
})

/** Covers one watch; one that cannot be covered stays with who has it. Says whether it was covered. */
export async function coverOne(
  {
    tx,
    actor,
    now,
    municipality,
  }: Pick<Scene, 'tx' | 'now' | 'municipality'> & { actor: { id: string; name: string } },
  dossier: string,
  absence: Absence,
): Promise<boolean> {
  const { household, closedAt } = await getDossierForUpdate(tx, municipality, dossier)
  const of = { municipality, dossier, household }
  if (closedAt) return false
  const watch = cover(await loadWatch(tx, of), absence, now)
  if (isRefusal(watch)) return false
  await saveWatch(tx, of, { watch, now })
  const { since, until } = absence
  const facts = { name: await getWorkerName(tx, municipality, absence.deputy), since, until }
  await addEvent(
    tx,
    { municipality, dossier, kind: 'watch-covered', facts },
    { by: actor.id, byName: actor.name, at: now },
  )
  return true
}
