import type { ScreenRoute } from '../../../platform/ui/screen.ts'
import { familyNav } from '../words/nav.ts'
import type { FamilyTab } from './family-tab.ts'

/**
 * The screens about families: search before registering, the family itself, who may be registered twice. `more` are the
 * parts of the page of a family that other modules bring.
 */
export function familyScreens(more: readonly FamilyTab[]): readonly ScreenRoute[] {
  return [
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
    {
      path: '/gezinnen/$householdId',
      load: async () => ({ Screen: (await import('./family-page.tsx')).familyPage(more) }),
    },
  ]
}
