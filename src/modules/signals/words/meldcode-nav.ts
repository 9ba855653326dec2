/** The name in the navigation; loaded at once, so it stands apart from the large catalogues. */
export const meldcodeNav = { nl: 'Meldcode', en: 'Meldcode' } as const
