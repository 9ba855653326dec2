import { Refused } from '../../platform/refusal.ts'
import { useCase } from '../../platform/use-case.ts'
import { disciplineOf, rolesOf, teamRow } from './contract/rows.ts'
import { ShowTeam, TeamPage } from './contract/teams.ts'
import { isStaff, mayRead } from './rules/rights.ts'
import { listMembers } from './store/roles.ts'
import { findTeam, listMergedFrom } from './store/teams.ts'

/** One team with who works in it on a day, and what it came from. A partner sees how to reach it, not who is in it. */
export const showTeam = useCase({
  name: 'organisations.show-team',
  summary: 'Een team bekijken',
  action: 'read',
  purpose: 'use-of-the-system',
  input: ShowTeam,
  output: TeamPage,
  subject: ({ teamId }) => `team/${teamId}`,
  may: ({ actor }) => mayRead(actor),
  async run({ tx, actor, municipality, today }, { teamId, on }) {
    const team = await findTeam(tx, { municipality, id: teamId })
    if (!team) throw new Refused({ refused: 'organisations/unknown-team', status: 404 })
    const members = isStaff(actor) ? await listMembers(tx, { municipality, day: on ?? today }, teamId) : []
    return {
      ...teamRow(team),
      mergedFrom: await listMergedFrom(tx, { municipality, id: teamId }),
      members: members.flatMap(({ role, discipline, ...member }) =>
        rolesOf([role]).map((known) => ({ ...member, role: known, discipline: disciplineOf(discipline) })),
      ),
      version: team.version,
    }
  },
})
