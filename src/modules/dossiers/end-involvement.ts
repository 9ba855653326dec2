import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { holdOpen } from './change.ts'
import { Changed } from './contract/fields.ts'
import { EndInvolvement } from './contract/involved.ts'
import { mayDo } from './may-open.ts'
import { plusDays, startOfDay } from './rules/day.ts'
import { endInvolvement as end } from './rules/involved.ts'
import { endInvolved, getInvolved, staleInvolved, toInvolved } from './store/involved.ts'
import { addEvent } from './store/timeline.ts'

/** Somebody is no longer involved; who helped when stays readable (D08). */
export const endInvolvement = useCase({
  name: 'dossiers.end-involvement',
  summary: 'Een betrokkenheid laten eindigen',
  action: 'change',
  purpose: 'youth-help',
  conceal: true,
  input: EndInvolvement,
  output: Changed,
  subject: ({ involvedId }) => `involved/${involvedId}`,
  async may(scene, { involvedId }) {
    return mayDo(scene, (await getInvolved(scene.tx, scene.municipality, involvedId)).dossier, { action: 'write' })
  },
  async run(scene, { involvedId, until, version }) {
    const { tx, now, today, municipality } = scene
    const { dossier } = await getInvolved(tx, municipality, involvedId)
    const { of, stamp } = await holdOpen(scene, dossier)
    const kept = await getInvolved(tx, municipality, involvedId)
    if (kept.version !== version) throw await staleInvolved(tx, { municipality, id: involvedId })
    const at = until === undefined || until >= today ? now : startOfDay(plusDays(until, 1))
    const ended = orRefuse(end(toInvolved(kept), at))
    const next = await endInvolved(tx, of, { id: involvedId, until: ended.until ?? at, version, ...stamp })
    const facts = { name: kept.name, role: kept.role }
    await addEvent(tx, { municipality, dossier, kind: 'involvement-ended', facts }, stamp)
    return { id: involvedId, version: next }
  },
})
