import { useCase } from '../../platform/use-case.ts'
import { teamRow } from './contract/rows.ts'
import { ListTeams, TeamList } from './contract/teams.ts'
import { isStaff, mayRead } from './rules/rights.ts'
import { findTeams } from './store/teams.ts'

/** The teams of a day. A partner sees which there are and how to reach them; not how many work there. */
export const listAllTeams = useCase({
  name: 'organisations.list-teams',
  summary: 'Teams van een dag',
  action: 'list',
  purpose: 'use-of-the-system',
  input: ListTeams,
  output: TeamList,
  subject: () => 'teams',
  may: ({ actor }) => mayRead(actor),
  async run({ tx, actor, municipality, today }, { on, ...filter }) {
    const teams = await findTeams(tx, { municipality, day: on ?? today }, filter)
    const staff = isStaff(actor)
    return { teams: teams.map((team) => ({ ...teamRow(team), members: staff ? team.members : null })) }
  },
})
