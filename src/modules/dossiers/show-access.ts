import { Refused } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { findSeal } from '../households/public.ts'
import { getWorkerName } from '../organisations/public.ts'
import { AccessPage, ShowAccess } from './contract/access.ts'
import { mayOversee, maySeal } from './may-oversee.ts'
import { watcherAt } from './rules/watch.ts'
import { showGlass } from './show-glass.ts'
import { showRequest } from './show-request.ts'
import { listRequestsOf } from './store/access-requests.ts'
import { getDossier } from './store/dossier.ts'
import { listGlass } from './store/glass.ts'
import { listWorkersAround } from './store/standing.ts'
import { loadWatch } from './store/watch.ts'

/** Who asked to get in and what was answered, emergency access, and the seal. Nothing of the content. */
export const showAccess = useCase({
  name: 'dossiers.show-access',
  summary: 'Wie toegang vroeg, kreeg of in nood nam',
  action: 'read',
  purpose: 'account',
  conceal: true,
  input: ShowAccess,
  output: AccessPage,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayOversee(scene, dossierId),
  async run(scene, { dossierId }) {
    const { tx, municipality, today, touch } = scene
    const { household, number } = await getDossier(tx, municipality, dossierId)
    touch(household)
    const [seal, requests, glasses] = await Promise.all([
      findSeal(tx, municipality, household),
      listRequestsOf(tx, municipality, dossierId),
      listGlass(tx, municipality, { dossier: dossierId }),
    ])
    const workers = await Promise.all(
      (seal?.workers ?? []).map(async (id) => ({ id, name: await getWorkerName(tx, municipality, id) })),
    )
    return {
      number,
      seal: seal ? { reason: seal.reason, version: seal.version, workers } : null,
      requests: requests.map((row) => showRequest(row, today)),
      glasses: glasses.map((row) => showGlass(row, today)),
      sealing: (await isSealer(scene, dossierId)) ? await sealingOf(scene, { dossierId, household }) : null,
    }
  },
})

async function isSealer(scene: Scene, dossierId: string): Promise<boolean> {
  try {
    return (await maySeal(scene, dossierId)) !== false
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

/** Who keeps the eye and who else may open the dossier now: the people to choose from when it is sealed. */
async function sealingOf(
  { tx, municipality, now }: Scene,
  { dossierId, household }: { dossierId: string; household: string },
): Promise<NonNullable<AccessPage['sealing']>> {
  const watch = await loadWatch(tx, { municipality, dossier: dossierId })
  const around = await listWorkersAround(tx, { municipality, household, at: now })
  return { watcher: watcherAt(watch, now)?.worker ?? null, around }
}
