import { hasRole } from '../../platform/actor.ts'
import { pointing } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { getWorkerName } from '../organisations/public.ts'
import { DossierMade, OpenDossier } from './contract/dossier.ts'
import { openFor } from './open.ts'

/** Opens the dossier of a household; whoever opens it keeps an eye on it, unless another is named. */
export const openDossier = useCase({
  name: 'dossiers.open-dossier',
  summary: 'Een dossier openen',
  action: 'add',
  purpose: 'youth-help',
  input: OpenDossier,
  output: DossierMade,
  subject: ({ householdId }) => `household/${householdId}`,
  may: ({ actor }) => hasRole(actor, 'youth-consultant', 'team-lead') && 'role/opens-dossiers',
  async run(scene, { householdId, why, watcherId }) {
    const watcher = watcherId ?? scene.actor.id
    if (watcherId) await pointing('/watcherId', getWorkerName(scene.tx, scene.municipality, watcherId))
    const { id, number, version } = await openFor(scene, { household: householdId, why, watcher })
    return { id, number, version }
  },
})
