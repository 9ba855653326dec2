import type { ScreenRoute } from '../../../platform/ui/screen.ts'
import type { DossierTab } from './dossier-tab.ts'

/** The screens of dossiers. `more` are the parts of the page that other modules bring. */
export function dossierScreens(more: readonly DossierTab[]): readonly ScreenRoute[] {
  return [
    {
      path: '/dossiers',
      load: () => import('./list-page.tsx'),
      nav: { label: { nl: 'Dossiers', en: 'Dossiers' }, icon: 'folder', order: 3, group: 'work' },
    },
    {
      path: '/dossiers/$dossierId',
      load: async () => ({ Screen: (await import('./dossier-page.tsx')).dossierPage(more) }),
    },
  ]
}
