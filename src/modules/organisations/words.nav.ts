/** The names of this module's screens in the navigation; loaded at once, so only these. */
export const nav = {
  who: { nl: 'Wie is wie', en: 'Who is who' },
  overview: { nl: 'Overzicht beheer', en: 'Administration' },
  organisations: { nl: 'Organisaties', en: 'Organisations' },
  areas: { nl: 'Gebieden', en: 'Areas' },
  teams: { nl: 'Teams', en: 'Teams' },
  workers: { nl: 'Medewerkers', en: 'Workers' },
  mandates: { nl: 'Mandaten', en: 'Mandates' },
  rights: { nl: 'Rechten nalopen', en: 'Go over rights' },
  settings: { nl: 'Instellingen', en: 'Settings' },
  keys: { nl: 'Sleutels van systemen', en: 'Keys of systems' },
} as const
