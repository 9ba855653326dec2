import type { ScreenRoute } from '../../../../platform/ui/screen.ts'

/** The money of a programme: budget and cover, each line, savings, subsidies and what changed. */
export const moneyScreens: readonly ScreenRoute[] = [
  { path: '/programma/$programmeId/geld', load: () => import('./money-page.tsx') },
  { path: '/programma/$programmeId/geld/regels/$lineId', load: () => import('./line-page.tsx') },
  { path: '/programma/$programmeId/geld/besparingen', load: () => import('./savings-page.tsx') },
  { path: '/programma/$programmeId/geld/subsidies', load: () => import('./subsidies-page.tsx') },
  { path: '/programma/$programmeId/geld/geschiedenis', load: () => import('./figure-history-page.tsx') },
]
