import type { Words } from '../../../platform/words.ts'

/** Who is who, and one's own account. */
export const nl = {
  who: {
    title: 'Wie is wie',
    lead: 'Zoek een collega, een team of een organisatie in {municipality}.',
    tabs: { people: 'Mensen', teams: 'Teams', organisations: 'Organisaties', mandates: 'Mandaten' },
    tabsLabel: 'Wie is wie',
    emptyPeople: 'Hier werkt nog niemand',
    emptyTeams: 'Er zijn nog geen teams',
    emptyOrganisations: 'Er zijn nog geen organisaties',
    emptyText: 'Vraag uw functioneel beheerder om dit in te richten.',
    name: 'Naam',
    roles: 'Rol',
    team: 'Team',
    contact: 'Bereikbaar',
  },
  account: {
    title: 'Mijn account',
    lead: '{name}, {municipality}',
    sessions: 'Waar u bent ingelogd',
    sessionsText: 'Ziet u een sessie die u niet kent? Beëindig die en meld het bij uw beheerder.',
    thisOne: 'deze sessie',
    municipality: 'Gemeente',
    started: 'Begonnen',
    used: 'Laatst gebruikt',
    end: 'Beëindigen',
    ended: 'De sessie is beëindigd.',
    moment: '{day}, {time}',
    roles: 'Uw rollen',
    absence: 'Uw afwezigheid',
    noRoles: 'U heeft nog geen rol. Vraag uw functioneel beheerder.',
  },
}

export type WhoWords = Words<typeof nl>
