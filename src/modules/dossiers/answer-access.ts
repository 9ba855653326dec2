import { orRefuse } from '../../platform/refusal.ts'
import { getInForce } from '../../platform/terms/dated.ts'
import { type Grant, type Scene, useCase } from '../../platform/use-case.ts'
import { endAccess, grantAccess } from '../households/public.ts'
import { getWorkerName } from '../organisations/public.ts'
import { AnswerAccess, EndAccess } from './contract/access.ts'
import { Changed } from './contract/fields.ts'
import { mayDo } from './may-open.ts'
import { answerAccessRequest, endGrantedAccess } from './rules/access-request.ts'
import { dayEnds } from './rules/instants.ts'
import { accessRequestLimits } from './rules/policy.ts'
import { changeRequest, getRequest, holdRequest } from './store/access-requests.ts'
import { getDossier } from './store/dossier.ts'
import { finishTasksOf } from './store/tasks.ts'
import { addEvent } from './store/timeline.ts'

/** The one it was put to, or the team lead in their place; nobody for themselves. */
async function mayAnswer(scene: Scene, requestId: string): Promise<Grant> {
  if (scene.actor.kind !== 'worker') return false
  const request = await getRequest(scene.tx, scene.municipality, requestId)
  if (request.by === scene.actor.id) return false
  if (request.handler === scene.actor.id) return 'relation/handler-of-request'
  return mayDo(scene, request.dossier, { action: 'assign', purpose: 'work-distribution' })
}

/** Grants access with a last day, or refuses with a reason; granted access ends by itself (L03). */
export const answerAccess = useCase({
  name: 'dossiers.answer-access',
  summary: 'Een vraag om toegang beantwoorden',
  action: 'change',
  purpose: 'access-on-request',
  conceal: true,
  input: AnswerAccess,
  output: Changed,
  subject: ({ requestId }) => `access-request/${requestId}`,
  may: (scene, { requestId }) => mayAnswer(scene, requestId),
  async run({ tx, actor, now, today, municipality, tell, touch }, { requestId, grant, until, why, version }) {
    await holdRequest(tx, { municipality, id: requestId, version })
    const asked = await getRequest(tx, municipality, requestId)
    const longest = getInForce(accessRequestLimits, Temporal.PlainDate.from(today)).days
    const answer = { by: actor.id, at: now, today, longest }
    const request = orRefuse(
      answerAccessRequest(
        { ...asked, handler: actor.id },
        grant ? { ...answer, grant, ...(until && { until }) } : { ...answer, grant, why },
      ),
    )
    const stamp = { by: actor.id, byName: actor.name, at: now }
    const next = await changeRequest(tx, { municipality, version, request }, stamp)
    const { household, number, id: dossier } = await getDossier(tx, municipality, request.dossier)
    touch(household)
    if (request.state === 'granted')
      await grantAccess(tx, {
        municipality,
        household,
        worker: request.by,
        relation: 'granted',
        source: request.id,
        since: now,
        until: dayEnds(request.until),
        purpose: request.purpose,
      })
    await finishTasksOf(tx, { municipality, cause: `access-request/${requestId}`, outcome: request.state }, stamp)
    const told = { name: await getWorkerName(tx, municipality, request.by), until: request.until }
    await addEvent(tx, { municipality, dossier, kind: `access-${request.state}`, facts: told }, stamp)
    tell(tx, {
      municipality,
      workers: [request.by],
      kind: 'access-answered',
      href: request.state === 'granted' ? `/app/dossiers/${dossier}` : '/app/toegang',
      facts: { number },
      factKey: `access-answer/${requestId}`,
    })
    return { id: requestId, version: next }
  },
})

/** Ends granted access before its day; whoever has it can give it back too. */
export const endGranted = useCase({
  name: 'dossiers.end-access',
  summary: 'Gegeven toegang eerder beëindigen',
  action: 'change',
  purpose: 'access-on-request',
  conceal: true,
  input: EndAccess,
  output: Changed,
  subject: ({ requestId }) => `access-request/${requestId}`,
  async may(scene, { requestId }) {
    if (scene.actor.kind !== 'worker') return false
    const { by } = await getRequest(scene.tx, scene.municipality, requestId)
    return by === scene.actor.id ? 'self/access' : mayAnswer(scene, requestId)
  },
  async run({ tx, actor, now, municipality, touch }, { requestId, version }) {
    await holdRequest(tx, { municipality, id: requestId, version })
    const request = orRefuse(endGrantedAccess(await getRequest(tx, municipality, requestId), now))
    const stamp = { by: actor.id, byName: actor.name, at: now }
    const next = await changeRequest(tx, { municipality, version, request }, stamp)
    const { household } = await getDossier(tx, municipality, request.dossier)
    touch(household)
    await endAccess(tx, { municipality, household, source: requestId, relation: 'granted', until: now })
    const facts = { name: await getWorkerName(tx, municipality, request.by) }
    await addEvent(tx, { municipality, dossier: request.dossier, kind: 'access-ended', facts }, stamp)
    return { id: requestId, version: next }
  },
})
