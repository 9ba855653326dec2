import type { ScreenRoute } from '../../../platform/ui/screen.ts'
import { nav } from '../words.nav.ts'

/** Who looked in a file; one comes here from the file or the plan of a family, or with the number of a dossier. */
export const privacyScreens: readonly ScreenRoute[] = [
  { path: '/gezinnen/$householdId/inzage', load: () => import('./looks-page.tsx') },
  {
    path: '/inzage',
    load: () => import('./entry-page.tsx'),
    nav: { label: nav.looks, icon: 'eye', order: 30, roles: ['data-protection-officer'] },
  },
]
