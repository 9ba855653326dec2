import type { ScreenRoute } from '../../../../platform/ui/screen.ts'

/** A report from elsewhere: read in, corrected, and only then saved. */
export const importScreens: readonly ScreenRoute[] = [
  { path: '/programma/inlezen', load: () => import('./imports-page.tsx') },
  { path: '/programma/inlezen/$importId', load: () => import('./import-page.tsx') },
]
