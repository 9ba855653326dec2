import type { ScreenRoute } from '../../../platform/ui/screen.ts'

/** The screens of the plan; one comes here from the file of a family. */
export const planScreens: readonly ScreenRoute[] = [
  { path: '/dossiers/$dossierId/plan', load: () => import('./plan-page.tsx') },
  { path: '/dossiers/$dossierId/plan/eerst-zelf', load: () => import('./family-plan-page.tsx') },
  { path: '/dossiers/$dossierId/plan/samen-kijken', load: () => import('./evaluation-page.tsx') },
  { path: '/dossiers/$dossierId/plan/versies', load: () => import('./versions-page.tsx') },
]
