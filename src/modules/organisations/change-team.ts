import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { Saved } from './contract/fields.ts'
import { ChangeTeam } from './contract/teams.ts'
import { mayManage } from './rules/rights.ts'
import { refuseOtherNature } from './rules/teams.ts'
import { findArea } from './store/areas.ts'
import { changeTeam, holdTeam } from './store/teams.ts'

/** Corrects what a team is called and how to reach it; its kind and area only as long as it has not begun. */
export const changeOneTeam = useCase({
  name: 'organisations.change-team',
  summary: 'Een team wijzigen',
  action: 'change',
  purpose: 'administration',
  input: ChangeTeam,
  output: Saved,
  subject: ({ teamId }) => `team/${teamId}`,
  may: ({ actor }) => mayManage(actor),
  async run({ tx, actor, now, today, municipality }, { teamId: id, version, phone, email, ...change }) {
    const team = await holdTeam(tx, { municipality, id, version })
    const refusal = refuseOtherNature(team, { kind: change.kind, area: change.area, today })
    if (refusal) throw new Refused(refusal)
    if (change.area !== null && !(await findArea(tx, { municipality, id: change.area })))
      throw new Refused({ refused: 'organisations/unknown-area', status: 422, pointer: '/area' })
    const set = { ...change, phone: phone || null, email: email || null, by: actor.id, at: now }
    return { id, version: await changeTeam(tx, { municipality, id, version }, set) }
  },
})
