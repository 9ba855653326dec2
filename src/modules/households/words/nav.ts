/** Apart, because the list of screens is loaded at once and the catalogues are not. */
export const familyNav = { nl: 'Gezinnen', en: 'Families' }
