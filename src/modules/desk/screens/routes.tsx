import type { ScreenRoute } from '../../../platform/ui/screen.ts'
import { nav } from '../words.nav.ts'

/** Messages: what waits, and how one wants to hear. */
export const deskScreens: readonly ScreenRoute[] = [
  {
    path: '/berichten',
    load: () => import('./notices-page.tsx'),
    nav: { label: nav.notices, icon: 'mail', order: 70 },
  },
  { path: '/berichten/keuzes', load: () => import('./choices-page.tsx') },
]
