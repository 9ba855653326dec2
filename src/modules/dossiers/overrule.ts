import { newId } from '../../platform/ids.ts'
import { orRefuse, Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { holdOpen } from './change.ts'
import { Overrule } from './contract/direction.ts'
import { Made } from './contract/fields.ts'
import { mandatesOf } from './mandates.ts'
import { mayDo } from './may-open.ts'
import { directorAt } from './rules/direction.ts'
import { overrule as decide } from './rules/powers.ts'
import { loadDirections } from './store/direction.ts'
import { getInvolved } from './store/involved.ts'
import { addOverruling } from './store/overruling.ts'
import { addEvent } from './store/timeline.ts'

/**
 * The director decides over the head of somebody involved: with a mandate that holds today, a reason, and the other's own
 * view beside it. It stands on the timeline and is never changed (D04; S003-106, S003-142).
 */
export const overruleSomebody = useCase({
  name: 'dossiers.overrule',
  summary: 'Doorzettingsmacht gebruiken',
  action: 'add',
  purpose: 'youth-help',
  conceal: true,
  input: Overrule,
  output: Made,
  subject: ({ dossierId }) => `dossier/${dossierId}`,
  may: (scene, { dossierId }) => mayDo(scene, dossierId, { action: 'direct' }),
  async run(scene, { dossierId, power, involvedId, decision, reason, theirView }) {
    const { tx, actor, now, today, municipality } = scene
    const { of, stamp } = await holdOpen(scene, dossierId)
    const other = await getInvolved(tx, municipality, involvedId)
    if (other.dossier !== dossierId)
      throw new Refused({ refused: 'dossiers/unknown-involved', status: 422, pointer: '/involvedId' })
    const director = directorAt(await loadDirections(tx, of), now)
    const { mandates } = await mandatesOf(scene, director)
    const overruling = orRefuse(
      decide(director, mandates, {
        power,
        by: { worker: actor.id, teams: actor.teams },
        at: now,
        today,
        over: { organisation: other.organisation, ...(other.worker && { worker: other.worker }) },
        decision,
        reason,
        theirView,
      }),
    )
    const id = newId(now)
    await addOverruling(tx, { municipality, id, dossier: dossierId, over: involvedId, overruling })
    const facts = { power, name: other.name, reason, theirView }
    await addEvent(tx, { municipality, dossier: dossierId, kind: 'power-used', facts, text: decision }, stamp)
    return { id, version: 1 }
  },
})
