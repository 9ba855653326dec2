import { orRefuse } from '../../platform/refusal.ts'
import { type Grant, type Scene, useCase } from '../../platform/use-case.ts'
import { getWorkerName } from '../organisations/public.ts'
import { holdToChange } from './change.ts'
import { Changed } from './contract/fields.ts'
import { ReturnEarly } from './contract/watch.ts'
import { mayDecide } from './may-open.ts'
import { returnEarly, watcherAt } from './rules/watch.ts'
import { addEvent } from './store/timeline.ts'
import { loadWatch, saveWatch } from './store/watch.ts'

/** Whoever was away is back before the cover ends, and keeps an eye again from now on (D06). */
export const endCover = useCase({
  name: 'dossiers.end-cover',
  summary: 'Eerder terug: de vervanging stopt',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: ReturnEarly,
  output: Changed,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayReturn(scene, dossierId),
  async run(scene, { dossierId, version }) {
    const { tx, now, municipality } = scene
    const { of, stamp, next } = await holdToChange(scene, { dossierId, version })
    const watch = await loadWatch(tx, of)
    const worker = watcherAt(watch, now)?.insteadOf ?? ''
    await saveWatch(tx, of, { watch: orRefuse(returnEarly(watch, { worker, now })), now })
    const facts = { name: await getWorkerName(tx, municipality, worker) }
    await addEvent(tx, { municipality, dossier: dossierId, kind: 'watch-returned', facts }, stamp)
    return { id: dossierId, version: next }
  },
})

/** The one who is covered does not keep the eye now, and yet is the first who may come back. */
async function mayReturn(scene: Scene, dossierId: string): Promise<Grant> {
  const { tx, actor, municipality, now } = scene
  const current = watcherAt(await loadWatch(tx, { municipality, dossier: dossierId }), now)
  if (actor.kind === 'worker' && current?.insteadOf === actor.id) return 'relation/watch'
  return mayDecide(scene, dossierId)
}
