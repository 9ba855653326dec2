import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Ended } from './contract/fields.ts'
import { EndTeam } from './contract/teams.ts'
import type { Duties } from './ports.ts'
import { addDays, refuseEnd } from './rules/dated.ts'
import { mayManage } from './rules/rights.ts'
import { endMandatesAfter } from './store/mandates.ts'
import { endRolesAfter } from './store/roles.ts'
import { changeTeam, holdTeam } from './store/teams.ts'

/** A team stops and its roles and mandates with it; not while work lies with it that nobody else has. */
export function endOneTeam(duties: Pick<Duties, 'leftByTeam'>) {
  return useCase({
    name: 'organisations.end-team',
    summary: 'Een team opheffen',
    action: 'change',
    purpose: 'administration',
    input: EndTeam,
    output: Ended,
    subject: ({ teamId }) => `team/${teamId}`,
    may: ({ actor }) => mayManage(actor),
    async run({ tx, actor, now, today, municipality }, { teamId: id, version, until }) {
      const team = await holdTeam(tx, { municipality, id, version })
      const refusal = refuseEnd(team, { until, today })
      if (refusal) throw new Refused(refusal)
      const left = await duties.leftByTeam(tx, { municipality, team: id, from: addDays(until, 1) })
      if (left.length > 0)
        throw new Refused({ refused: 'organisations/team-leaves-work-behind', facts: { count: left.length } })
      const end = { until, by: actor.id, at: now }
      await endRolesAfter(tx, { municipality, team: id }, end)
      await endMandatesAfter(tx, { municipality, holder: id }, end)
      return { id, until, version: await changeTeam(tx, { municipality, id, version }, end) }
    },
  })
}
