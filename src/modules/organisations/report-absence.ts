import { newId } from '../../platform/ids.ts'
import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { ReportAbsence } from './contract/workers.ts'
import type { Duties } from './ports.ts'
import { refuseStart } from './rules/dated.ts'
import { mayArrangeAbsence } from './rules/rights.ts'
import { planAbsence, refuseBeyondWork } from './rules/workers.ts'
import { addAbsence, listAbsences, lockAbsences } from './store/absences.ts'
import { findWorkersById } from './store/workers.ts'

/** Somebody is away for some days, never without a deputy. Why is not asked: that is between worker and employer. */
export function reportAbsence(duties: Pick<Duties, 'standIn'>) {
  return useCase({
    name: 'organisations.report-absence',
    summary: 'Afwezigheid melden, met vervanger',
    action: 'add',
    purpose: 'administration',
    input: ReportAbsence,
    output: Saved,
    subject: ({ workerId }) => `worker/${workerId}`,
    may: ({ actor }, { workerId }) => mayArrangeAbsence(actor, workerId),
    async run({ tx, actor, now, today, municipality }, { workerId: worker, deputy, since, until }) {
      await lockAbsences(tx, municipality)
      const people = await findWorkersById(tx, municipality, [worker, deputy])
      const [away, standsIn] = [people.get(worker), people.get(deputy)]
      if (!away) throw new Refused({ refused: 'organisations/unknown-worker', status: 404 })
      if (!standsIn) throw new Refused({ refused: 'organisations/unknown-worker', status: 422, pointer: '/deputy' })
      const others = await listAbsences(tx, { municipality, day: today })
      const refusal =
        refuseStart(since, { today }) ??
        refuseBeyondWork(away, { since, until }) ??
        planAbsence(others, { worker, deputy: standsIn, since, until })
      if (refusal) throw new Refused(refusal)
      const absence = { municipality, id: newId(now), worker, deputy, since, until }
      await addAbsence(tx, absence, { by: actor.id, at: now })
      await duties.standIn(tx, { ...absence, absence: absence.id, by: actor.id, at: now })
      return { id: absence.id, version: 1 }
    },
  })
}
