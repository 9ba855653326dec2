/** The names of this module's screens in the navigation; loaded at once, so only these. */
export const nav = {
  inbox: { nl: 'Signalen', en: 'Signals' },
  report: { nl: 'Signaal doorgeven', en: 'Give a signal' },
  mine: { nl: 'Mijn signalen', en: 'My signals' },
  routing: { nl: 'Routering van signalen', en: 'Routing of signals' },
} as const
