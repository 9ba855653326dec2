import { newId } from '../../../platform/ids.ts'
import { orRefuse } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { settingOn } from '../../organisations/public.ts'
import { Saved } from '../contract/fields.ts'
import { SetStatus } from '../contract/follow.ts'
import { refuseUnmeasured } from '../indicators/refuse-unmeasured.ts'
import { mayWrite } from '../rights.ts'
import { differenceOf } from '../rules/history.ts'
import { decideStatus, saysDone } from '../rules/statuses.ts'
import { itemStatuses } from '../settings.ts'
import { addStatuses, closeStatus, lastStatus } from '../store/follow.ts'
import { addChanges } from '../store/history.ts'
import { changeNode } from '../store/nodes.ts'
import { holdItem } from './hold-item.ts'

/** Gives an item another status from a day on; what it was until then stays known, with the reason. */
export const setStatus = useCase({
  name: 'programme.set-status',
  summary: 'De status van een onderdeel',
  action: 'change',
  purpose: 'policy',
  input: SetStatus,
  output: Saved,
  subject: ({ nodeId }) => `programme-node/${nodeId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { nodeId: id, version, code, since = scene.today, end, reason }) {
    const { tx, actor, now, municipality, today } = scene
    const seen = { municipality, id, version }
    const node = await holdItem(scene, seen, 'programme/no-status-here')
    const last = await lastStatus(tx, { municipality, node: id })
    const kinds = await settingOn(tx, itemStatuses, { municipality, day: today })
    const { replaces, ended } = orRefuse(decideStatus(kinds, { last, ask: { code, since, end, today } }))
    const before = last ? { status: last.code, since: last.since, end: last.end } : {}
    const difference = differenceOf({ ...before, ended: node.ended }, { status: code, since, end, ended })
    if (!difference) return { id, version }
    if (kinds.some((kind) => kind.code === code && saysDone(kind))) await refuseUnmeasured(tx, seen)
    if (last) await closeStatus(tx, { municipality, id: last.id }, { since, replaces })
    const status = { municipality, id: newId(now), node: id, code, since, end, reason }
    await addStatuses(tx, [status], { at: now, byName: actor.name })
    const changed = await changeNode(tx, seen, { ended, by: actor.id, at: now })
    await addChanges(tx, scene, [{ node: id, kind: 'status', why: reason, ...difference }])
    return { id, version: changed }
  },
})
