import { orRefuse } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { ReviewGlass } from './contract/access.ts'
import { Changed } from './contract/fields.ts'
import { mayDo } from './may-open.ts'
import { reviewGlass as judge } from './rules/break-glass.ts'
import { getDossier } from './store/dossier.ts'
import { getGlass, holdGlass, keepReview } from './store/glass.ts'
import { finishTasksOf } from './store/tasks.ts'
import { addEvent } from './store/timeline.ts'

/** Somebody else judges whether the emergency was one, in words; nobody judges an own one (N-ID-04). */
export const reviewGlass = useCase({
  name: 'dossiers.review-glass',
  summary: 'Noodtoegang beoordelen',
  action: 'change',
  purpose: 'account',
  conceal: true,
  input: ReviewGlass,
  output: Changed,
  subject: ({ glassId }) => `glass/${glassId}`,
  async may(scene, { glassId }) {
    if (scene.actor.kind !== 'worker') return false
    const { dossier } = await getGlass(scene.tx, scene.municipality, glassId)
    return mayDo(scene, dossier, { action: 'review', purpose: 'account' })
  },
  async run({ tx, actor, now, municipality, touch }, { glassId, outcome, text, version }) {
    await holdGlass(tx, { municipality, id: glassId, version })
    const review = { by: actor.id, at: now, outcome, text }
    const glass = orRefuse(judge(await getGlass(tx, municipality, glassId), review))
    const next = await keepReview(tx, { municipality, version, glass }, actor.name)
    touch((await getDossier(tx, municipality, glass.dossier)).household)
    const stamp = { by: actor.id, byName: actor.name, at: now }
    await finishTasksOf(tx, { municipality, cause: `glass/${glassId}`, outcome }, stamp)
    await addEvent(tx, { municipality, dossier: glass.dossier, kind: 'glass-reviewed', facts: { outcome } }, stamp)
    return { id: glassId, version: next }
  },
})
