import type { ScreenRoute } from '../../../../platform/ui/screen.ts'

/** What can go wrong in a programme: the matrix, and each risk with its history. */
export const riskScreens: readonly ScreenRoute[] = [
  { path: '/programma/$programmeId/risicos', load: () => import('./risks-page.tsx') },
  { path: '/programma/$programmeId/risicos/$riskId', load: () => import('./risk-page.tsx') },
]
