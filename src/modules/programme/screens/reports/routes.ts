import type { ScreenRoute } from '../../../../platform/ui/screen.ts'

/** The screens of reports: the list of a programme, the builder, and what was published. */
export const reportScreens: readonly ScreenRoute[] = [
  { path: '/programma/$programmeId/rapporten', load: () => import('./reports-page.tsx') },
  { path: '/programma/rapporten/$reportId', load: () => import('./builder-page.tsx') },
  { path: '/programma/rapporten/gepubliceerd/$publishedId', load: () => import('./published-page.tsx') },
]
