import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { ChangeAbsence } from './contract/workers.ts'
import type { Duties } from './ports.ts'
import { dayBefore, laterDay } from './rules/dated.ts'
import { mayArrangeAbsence } from './rules/rights.ts'
import { planAbsence, refuseBeyondWork, refuseOtherAbsence } from './rules/workers.ts'
import { changeAbsence, findAbsence, holdAbsence, listAbsences, lockAbsences } from './store/absences.ts'
import { findWorkersById } from './store/workers.ts'

/**
 * Back earlier or later, or another deputy from today. A last day of yesterday or before the first day means: back now,
 * or not away after all.
 */
export function changeOneAbsence(duties: Pick<Duties, 'standIn'>) {
  return useCase({
    name: 'organisations.change-absence',
    summary: 'Afwezigheid wijzigen of intrekken',
    action: 'change',
    purpose: 'administration',
    input: ChangeAbsence,
    output: Saved,
    subject: ({ absenceId }) => `absence/${absenceId}`,
    async may({ tx, actor, municipality }, { absenceId }) {
      const absence = await findAbsence(tx, { municipality, id: absenceId })
      return mayArrangeAbsence(actor, absence?.worker)
    },
    async run({ tx, actor, now, today, municipality }, { absenceId: id, version, deputy, since, until }) {
      await lockAbsences(tx, municipality)
      const absence = await holdAbsence(tx, { municipality, id, version })
      const refusal = refuseOtherAbsence(absence, { since, until, today })
      if (refusal) throw new Refused(refusal)
      if (until > dayBefore(today) && until >= since) {
        const people = await findWorkersById(tx, municipality, [absence.worker, deputy])
        const [away, standsIn] = [people.get(absence.worker), people.get(deputy)]
        if (!away || !standsIn)
          throw new Refused({ refused: 'organisations/unknown-worker', status: 422, pointer: '/deputy' })
        const days = { since: laterDay(since, today), until }
        const others = await listAbsences(tx, { municipality, day: today })
        const plan =
          refuseBeyondWork(away, days) ??
          planAbsence(others, { worker: absence.worker, deputy: standsIn, ...days, changes: id })
        if (plan) throw new Refused(plan)
      }
      const set = { deputy, since, until, by: actor.id, at: now }
      const next = await changeAbsence(tx, { municipality, id, version }, set)
      await duties.standIn(tx, { municipality, absence: id, worker: absence.worker, ...set })
      return { id, version: next }
    },
  })
}
