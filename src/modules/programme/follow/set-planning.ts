import { orRefuse } from '../../../platform/refusal.ts'
import { useCase } from '../../../platform/use-case.ts'
import { Saved } from '../contract/fields.ts'
import { SetPlanning } from '../contract/follow.ts'
import { mayWrite } from '../rights.ts'
import { differenceOf } from '../rules/history.ts'
import { decidePlanning } from '../rules/planning.ts'
import { keepPlanning, planningOf } from '../store/follow.ts'
import { addChanges } from '../store/history.ts'
import { changeNode } from '../store/nodes.ts'
import { holdItem } from './hold-item.ts'

/** Plans an item in quarters and half years; the first planning stays beside that of today (S002-003, S002-011). */
export const setPlanning = useCase({
  name: 'programme.set-planning',
  summary: 'De planning van een onderdeel',
  action: 'change',
  purpose: 'policy',
  input: SetPlanning,
  output: Saved,
  subject: ({ nodeId }) => `programme-node/${nodeId}`,
  may: ({ actor }) => mayWrite(actor),
  async run(scene, { nodeId: id, version, periods: asked, sort, why }) {
    const { tx, actor, now, municipality } = scene
    const seen = { municipality, id, version }
    await holdItem(scene, seen, 'programme/no-planning-here')
    const planned = await planningOf(tx, { municipality, node: id })
    const periods = orRefuse(decidePlanning(planned, { sort, periods: asked }))
    const name = sort === 'baseline' ? 'baseline' : 'planning'
    const difference = differenceOf({ [name]: planned[sort] }, { [name]: periods })
    if (!difference) return { id, version }
    await keepPlanning(tx, { municipality, node: id }, { sort, periods, at: now, byName: actor.name })
    const changed = await changeNode(tx, seen, { by: actor.id, at: now })
    await addChanges(tx, scene, [{ node: id, kind: 'planned', why, ...difference }])
    return { id, version: changed }
  },
})
