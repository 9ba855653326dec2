import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Ended } from './contract/fields.ts'
import { EndDeputy } from './contract/workers.ts'
import { refuseEnd } from './rules/dated.ts'
import { mayManage } from './rules/rights.ts'
import { endDeputiesAfter, holdDeputy } from './store/absences.ts'

/** Nobody stands in as a rule any more; an absence that was reported keeps its deputy. */
export const endOneDeputy = useCase({
  name: 'organisations.end-deputy',
  summary: 'Een vaste vervanging beëindigen',
  action: 'change',
  purpose: 'administration',
  input: EndDeputy,
  output: Ended,
  subject: ({ deputyId }) => `deputy/${deputyId}`,
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, today, municipality }, { deputyId: id, version, until }) {
    const row = await holdDeputy(tx, { municipality, id, version })
    const refusal = refuseEnd(row, { until, today })
    if (refusal) throw new Refused(refusal)
    if (row.until !== null && row.until <= until)
      throw new Refused({ refused: 'organisations/already-ended', facts: { until: row.until } })
    await endDeputiesAfter(tx, { municipality, worker: row.worker }, { until, by: actor.id, at: now })
    return { id, until, version: version + 1 }
  },
})
