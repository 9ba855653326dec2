/** The name of this module's screen in the navigation; loaded at once, so only this. */
export const nav = { looks: { nl: 'Wie heeft gekeken', en: 'Who looked' } } as const
