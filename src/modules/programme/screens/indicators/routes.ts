import type { ScreenRoute } from '../../../../platform/ui/screen.ts'

/** What is measured: the list of a programme, and each indicator on its own page. */
export const indicatorScreens: readonly ScreenRoute[] = [
  { path: '/programma/$programmeId/indicatoren', load: () => import('./indicators-page.tsx') },
  { path: '/programma/indicatoren/$indicatorId', load: () => import('./indicator-page.tsx') },
  { path: '/programma/indicatoren/$indicatorId/inlezen', load: () => import('./import-page.tsx') },
]
