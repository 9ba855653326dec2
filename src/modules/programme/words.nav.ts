/** The names of this module's screens in the navigation; loaded at once, so only these. */
export const nav = {
  programmes: { nl: 'Programma’s', en: 'Programmes' },
} as const
