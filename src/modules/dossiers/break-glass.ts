import { newId } from '../../platform/ids.ts'
import { orRefuse, Refused } from '../../platform/refusal.ts'
import { getInForce } from '../../platform/terms/dated.ts'
import { addWorkingDays } from '../../platform/terms/working-days.ts'
import { useCase } from '../../platform/use-case.ts'
import { grantAccess } from '../households/public.ts'
import { addTask } from './add-task.ts'
import { BreakGlassAsk, GlassBroken } from './contract/access.ts'
import { accessTable } from './rules/access-table.ts'
import { breakGlass as decideGlass } from './rules/break-glass.ts'
import { breakGlassPolicies } from './rules/policy.ts'
import { hatsOf } from './rules/standing.ts'
import { findDossierId } from './store/find.ts'
import { keepGlass } from './store/glass.ts'
import { findHandlers } from './store/handlers.ts'
import { addEvent } from './store/timeline.ts'

const rescuers = accessTable.filter(({ relation }) => relation === 'break-glass').flatMap(({ roles }) => roles)

/** Opens a dossier for sixty minutes in an emergency. Others hear of it at once, and somebody judges it later (N-ID-04). */
export const breakGlass = useCase({
  name: 'dossiers.break-glass',
  summary: 'Noodtoegang tot een dossier gebruiken',
  action: 'add',
  purpose: 'emergency',
  input: BreakGlassAsk,
  output: GlassBroken,
  subject: ({ dossier }) => `dossier/${dossier}`,
  may: ({ actor }) => hatsOf(actor).some(({ role }) => rescuers.includes(role)) && 'emergency/break-glass',
  async run(scene, { dossier: which, reason }) {
    const { tx, actor, now, today, municipality, tell, touch } = scene
    const dossier = await findDossierId(tx, municipality, which)
    const handlers = dossier && (await findHandlers(tx, { municipality, dossier, at: now, today }))
    if (!handlers) throw new Refused({ refused: 'dossiers/unknown', status: 404 })
    const { household, number, sealed, leads, attention, officers } = handlers
    touch(household)
    const policy = getInForce(breakGlassPolicies, Temporal.PlainDate.from(today))
    const reviewDue = addWorkingDays(Temporal.PlainDate.from(today), policy.reviewWithinWorkingDays).toString()
    const roles = hatsOf(actor).map(({ role }) => role)
    const ask = { id: newId(now), dossier, by: actor.id, roles, reason, at: now, reviewDue, sealed }
    const glass = orRefuse(decideGlass(ask, policy))
    const stamp = { by: actor.id, byName: actor.name, at: now }
    await keepGlass(tx, municipality, { glass, byName: actor.name })
    await grantAccess(tx, {
      municipality,
      household,
      worker: actor.id,
      relation: 'break-glass',
      source: glass.id,
      since: now,
      until: glass.until,
    })
    await addEvent(tx, { municipality, dossier, kind: 'glass-broken', facts: { name: actor.name } }, stamp)
    const told = [...attention, ...leads, ...(glass.notify.includes('data-protection-officer') ? officers : [])]
    const hear = [...new Set(told)].filter((worker) => worker !== actor.id)
    const reviewer = [...attention, ...officers].find((worker) => worker !== actor.id)
    if (reviewer)
      await addTask(scene, {
        kind: 'review-break-glass',
        dossier,
        worker: reviewer,
        due: reviewDue,
        cause: `glass/${glass.id}`,
      })
    tell(tx, {
      municipality,
      workers: hear,
      kind: 'break-glass-used',
      href: '/app/noodtoegang',
      facts: { name: actor.name, number },
      factKey: `glass/${glass.id}`,
    })
    return { id: glass.id, dossierId: dossier, until: glass.until.toISOString(), version: 1 }
  },
})
