/** What the desk is called in the navigation, which is loaded at once. */
export const nav = { notices: { nl: 'Berichten', en: 'Messages' } }
