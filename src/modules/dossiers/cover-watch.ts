import { orRefuse, Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { getWorkerName } from '../organisations/public.ts'
import { cover, isThere } from './absence.ts'
import { holdToChange } from './change.ts'
import { Changed } from './contract/fields.ts'
import { CoverWatch } from './contract/watch.ts'
import { mayDecide } from './may-open.ts'
import { watcherAt } from './rules/watch.ts'
import { addEvent } from './store/timeline.ts'
import { loadWatch, saveWatch } from './store/watch.ts'

/** A deputy keeps an eye during some days; afterwards the watch returns by itself (D06). */
export const coverOneWatch = useCase({
  name: 'dossiers.cover-watch',
  summary: 'Een vervanger het gezin in het oog laten houden',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: CoverWatch,
  output: Changed,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDecide(scene, dossierId),
  async run(scene, { dossierId, deputyId, since, until, version }) {
    const { tx, now, municipality } = scene
    const { of, stamp, next } = await holdToChange(scene, { dossierId, version })
    if (!(await isThere(scene, { deputy: deputyId, since, until })))
      throw new Refused({ refused: 'dossiers/receiver-not-active', status: 422, pointer: '/deputyId' })
    const watch = await loadWatch(tx, of)
    const current = watcherAt(watch, now)
    const absence = { worker: current?.insteadOf ?? current?.worker ?? '', deputy: deputyId, since, until }
    await saveWatch(tx, of, { watch: orRefuse(cover(watch, absence, now)), now })
    const facts = { name: await getWorkerName(tx, municipality, deputyId), since, until }
    await addEvent(tx, { municipality, dossier: dossierId, kind: 'watch-covered', facts }, stamp)
    return { id: dossierId, version: next }
  },
})
