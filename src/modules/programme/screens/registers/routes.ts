import type { ScreenRoute } from '../../../../platform/ui/screen.ts'

/** The registers of a programme, one register, and one entry of any. */
export const registerScreens: readonly ScreenRoute[] = [
  { path: '/programma/$programmeId/registers', load: () => import('./registers-page.tsx') },
  { path: '/programma/$programmeId/registers/$register', load: () => import('./register-page.tsx') },
  { path: '/programma/registers/$entryId', load: () => import('./entry-page.tsx') },
]
