import type { ScreenRoute } from '../../../platform/ui/screen.ts'
import type { DossierTab } from './dossier-tab.ts'

/** Whoever helps families. Others steer, manage or check, and have no dossiers of their own (promise 6). */
export const helpers = [
  'youth-consultant',
  'team-lead',
  'behavioural-scientist',
  'front-office',
  'back-office',
  'youth-worker',
  'partner',
  'attention-officer',
]

/** The screens of dossiers. `more` are the parts of the page that other modules bring. */
export function dossierScreens(more: readonly DossierTab[]): readonly ScreenRoute[] {
  return [
    {
      path: '/dossiers',
      load: () => import('./list-page.tsx'),
      nav: { label: { nl: 'Dossiers', en: 'Dossiers' }, icon: 'folder', order: 3, group: 'work', roles: helpers },
    },
    {
      path: '/dossiers/$dossierId',
      load: async () => ({ Screen: (await import('./dossier-page.tsx')).dossierPage(more) }),
    },
  ]
}
