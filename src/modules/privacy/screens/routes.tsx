import type { ScreenRoute } from '../../../platform/ui/screen.ts'

/** Who looked in a file; one comes here from the file or the plan of a family. */
export const privacyScreens: readonly ScreenRoute[] = [
  { path: '/gezinnen/$householdId/inzage', load: () => import('./looks-page.tsx') },
]
