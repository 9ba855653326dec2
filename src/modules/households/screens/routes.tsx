import type { ScreenRoute } from '../../../platform/ui/screen.ts'
import { familyNav } from '../words/nav.ts'

/** The screens about families: search before registering, the family itself, who may be registered twice. */
export const familyScreens: readonly ScreenRoute[] = [
  {
    path: '/gezinnen',
    load: () => import('./household-list.tsx'),
    nav: {
      label: familyNav,
      icon: 'people',
      order: 30,
      roles: ['youth-consultant', 'front-office', 'team-lead', 'behavioural-scientist'],
    },
  },
  { path: '/gezinnen/nieuw', load: () => import('./register-family.tsx') },
  { path: '/gezinnen/dubbel', load: () => import('./doubles-page.tsx') },
  { path: '/gezinnen/$householdId', load: () => import('./family-page.tsx') },
]
