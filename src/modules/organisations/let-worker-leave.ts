import { Refused } from '../../platform/refusal.ts'
import { endSessionsOf } from '../../platform/session.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { Left, LetWorkerLeave } from './contract/workers.ts'
import type { Duties } from './ports.ts'
import { mayManage } from './rules/rights.ts'
import { firstDayAway, refuseLeave, refuseOwnRights, refuseSuccessor, unassigned } from './rules/workers.ts'
import { endAbsencesAfter, endDeputiesAfter, listAbsences, lockAbsences } from './store/absences.ts'
import { endMandatesAfter } from './store/mandates.ts'
import { endRolesAfter, holdOtherAdministrators } from './store/roles.ts'
import { changeWorker, findWorkersById, holdWorker } from './store/workers.ts'

type Ask = {
  workerId: string
  lastDay: string
  successors: readonly { duty: string; to: string }[]
}

/**
 * Somebody stops working here. Everything they answered for has a successor in the same transaction, or nobody leaves
 * (promise 2); roles, mandates and absences end with the work, and so do the sessions when it ends now.
 */
export function letWorkerLeave(duties: Pick<Duties, 'leftBehind' | 'succeed'>) {
  return useCase({
    name: 'organisations.let-worker-leave',
    summary: 'Een medewerker laten vertrekken, met opvolgers',
    action: 'rights-change',
    purpose: 'administration',
    input: LetWorkerLeave,
    output: Left,
    subject: ({ workerId }) => `worker/${workerId}`,
    may: ({ actor }) => mayManage(actor),
    async run(scene, { version, ...ask }) {
      const { tx, actor, now, today, municipality } = scene
      const { workerId: id, lastDay } = ask
      const worker = await holdWorker(tx, { municipality, id, version })
      const own = refuseOwnRights(actor.id, id)
      if (own) throw new Refused(own)
      await lockAbsences(tx, municipality)
      const handedOver = await passOn(scene, duties, ask)
      await refuseToLeave(scene, duties, { ...ask, worker })
      await endEverything(scene, ask)
      const next = await changeWorker(tx, { municipality, id, version }, { until: lastDay, by: actor.id, at: now })
      if (lastDay < today) await endSessionsOf(tx, worker.subject)
      return { id, until: lastDay, version: next, handedOver }
    },
  })
}

/** Every duty goes to the successor named for it; a successor must work here on that day. */
async function passOn(
  { tx, actor, now, today, municipality }: Scene,
  duties: Pick<Duties, 'leftBehind' | 'succeed'>,
  { workerId, lastDay, successors }: Ask,
): Promise<number> {
  const from = firstDayAway(lastDay, today)
  const left = await duties.leftBehind(tx, { municipality, worker: workerId, from })
  const without = unassigned(left, successors)
  if (without.length > 0)
    throw new Refused({ refused: 'organisations/leaves-work-behind', facts: { count: without.length } })
  const used = successors.filter(({ duty }) => left.some(({ id }) => id === duty))
  const people = await findWorkersById(tx, municipality, [...new Set(used.map(({ to }) => to))])
  for (const { to } of used) {
    const refusal = refuseSuccessor(people.get(to), { leaver: workerId, from })
    if (refusal) throw new Refused(refusal)
  }
  if (used.length > 0)
    await duties.succeed(tx, { municipality, worker: workerId, from, successors: used, by: actor.id, at: now })
  return used.length
}

/** Asked after the handing over: what is still there then, stays behind. */
async function refuseToLeave(
  { tx, today, municipality }: Scene,
  duties: Pick<Duties, 'leftBehind'>,
  { workerId, lastDay, worker }: Ask & { worker: { id: string; since: string; until: string | null } },
): Promise<void> {
  const from = firstDayAway(lastDay, today)
  const left = await duties.leftBehind(tx, { municipality, worker: workerId, from })
  const standsIn = await listAbsences(tx, { municipality, day: from }, { deputy: workerId })
  const refusal = refuseLeave(
    {
      worker,
      leftBehind: left.length,
      deputyOf: standsIn.length,
      otherAdministrators: await holdOtherAdministrators(tx, { municipality, day: from }, workerId),
    },
    { lastDay, today },
  )
  if (refusal) throw new Refused(refusal)
}

async function endEverything({ tx, actor, now, municipality }: Scene, { workerId, lastDay }: Ask): Promise<void> {
  const end = { until: lastDay, by: actor.id, at: now }
  await endRolesAfter(tx, { municipality, worker: workerId }, end)
  await endMandatesAfter(tx, { municipality, holder: workerId }, end)
  await endAbsencesAfter(tx, { municipality, worker: workerId }, end)
  await endDeputiesAfter(tx, { municipality, worker: workerId }, end)
  await endDeputiesAfter(tx, { municipality, deputy: workerId }, end)
}
