import { Refused } from '../../platform/refusal.ts'
import { staleOrGone } from '../../platform/stale.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { findSeal, liftSeal, sealHousehold } from '../households/public.ts'
import { getWorkerName } from '../organisations/public.ts'
import { LiftSeal, SealDossier, Sealed } from './contract/access.ts'
import { maySeal } from './may-oversee.ts'
import { watcherAt } from './rules/watch.ts'
import { getDossierForUpdate } from './store/dossier.ts'
import { addEvent } from './store/timeline.ts'
import { loadWatch } from './store/watch.ts'

/** Closes a dossier to everybody who is not named: a colleague's family, or one that is in danger from within (L09). */
export const sealDossier = useCase({
  name: 'dossiers.seal-dossier',
  summary: 'Een dossier verzegelen voor wie niet genoemd is',
  action: 'change',
  purpose: 'child-safety',
  conceal: true,
  input: SealDossier,
  output: Sealed,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => maySeal(scene, dossierId),
  async run(scene, { dossierId, reason, workerIds, version }) {
    const { tx, municipality, now } = scene
    const { household } = await checkVersion(scene, { dossierId, version })
    const watcher = watcherAt(await loadWatch(tx, { municipality, dossier: dossierId }), now)
    if (workerIds.length === 0 || (watcher && !workerIds.includes(watcher.worker)))
      throw new Refused({ refused: 'dossiers/seal-without-watcher', pointer: '/workerIds' })
    for (const worker of workerIds) await getWorkerName(tx, municipality, worker)
    const stamp = { by: scene.actor.name, at: now }
    await sealHousehold(tx, { municipality, household, reason, workers: [...new Set(workerIds)] }, stamp)
    await note(scene, dossierId, 'sealed')
    return { version: version + 1 }
  },
})

/** Opens it again for everybody who has to do with it. */
export const openSeal = useCase({
  name: 'dossiers.open-seal',
  summary: 'De verzegeling van een dossier opheffen',
  action: 'change',
  purpose: 'child-safety',
  conceal: true,
  input: LiftSeal,
  output: Sealed,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => maySeal(scene, dossierId),
  async run(scene, { dossierId, version }) {
    const { household } = await checkVersion(scene, { dossierId, version })
    await liftSeal(scene.tx, scene.municipality, household)
    await note(scene, dossierId, 'seal-lifted')
    return { version: 0 }
  },
})

/** The row of the dossier is held, so two people cannot seal it at once. */
async function checkVersion({ tx, municipality, touch }: Scene, ask: { dossierId: string; version: number }) {
  const dossier = await getDossierForUpdate(tx, municipality, ask.dossierId)
  touch(dossier.household)
  const seal = await findSeal(tx, municipality, dossier.household)
  if ((seal?.version ?? 0) !== ask.version)
    throw staleOrGone(seal && { changed_by: seal.by, changed_at: seal.at }, 'dossiers/seal-unknown')
  return dossier
}

function note({ tx, municipality, actor, now }: Scene, dossier: string, kind: string): Promise<void> {
  return addEvent(tx, { municipality, dossier, kind }, { by: actor.id, byName: actor.name, at: now })
}
