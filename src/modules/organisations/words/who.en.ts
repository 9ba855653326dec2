import type { WhoWords } from './who.nl.ts'

export const en: WhoWords = {
  who: {
    title: 'Who is who',
    lead: 'Find a colleague, a team or an organisation in {municipality}.',
    tabs: { people: 'People', teams: 'Teams', organisations: 'Organisations', mandates: 'Mandates' },
    tabsLabel: 'Who is who',
    emptyPeople: 'Nobody works here yet',
    emptyTeams: 'There are no teams yet',
    emptyOrganisations: 'There are no organisations yet',
    emptyText: 'Ask your functional administrator to arrange this.',
    name: 'Name',
    roles: 'Role',
    team: 'Team',
    contact: 'To be reached at',
  },
  account: {
    title: 'My account',
    lead: '{name}, {municipality}',
    sessions: 'Where you are signed in',
    sessionsText: 'Do you see a session you do not know? End it and tell your administrator.',
    thisOne: 'this session',
    municipality: 'Municipality',
    started: 'Began',
    used: 'Last used',
    end: 'End',
    ended: 'The session was ended.',
    moment: '{day}, {time}',
    roles: 'Your roles',
    absence: 'Your absence',
    noRoles: 'You have no role yet. Ask your functional administrator.',
  },
}
