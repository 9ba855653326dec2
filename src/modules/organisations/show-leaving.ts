import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Leaving, ShowLeaving } from './contract/workers.ts'
import type { Duties } from './ports.ts'
import { mayManage } from './rules/rights.ts'
import { firstDayAway } from './rules/workers.ts'
import { listAbsences } from './store/absences.ts'
import { findWorker } from './store/workers.ts'

/** What has to be passed on before somebody leaves: everything that would be left without anybody. */
export function showLeaving(duties: Pick<Duties, 'leftBehind'>) {
  return useCase({
    name: 'organisations.show-leaving',
    summary: 'Wat een medewerker achterlaat bij vertrek',
    action: 'read',
    purpose: 'administration',
    input: ShowLeaving,
    output: Leaving,
    subject: ({ workerId }) => `worker/${workerId}`,
    may: ({ actor }) => mayManage(actor),
    async run({ tx, municipality, today }, { workerId, lastDay }) {
      if (!(await findWorker(tx, { municipality, id: workerId })))
        throw new Refused({ refused: 'organisations/unknown-worker', status: 404 })
      const from = firstDayAway(lastDay, today)
      const standsIn = await listAbsences(tx, { municipality, day: from }, { deputy: workerId })
      return {
        from,
        duties: await duties.leftBehind(tx, { municipality, worker: workerId, from }),
        deputyOf: standsIn.map(({ worker, workerName, since, until }) => ({
          worker: { id: worker, name: workerName },
          since,
          until,
        })),
      }
    },
  })
}
