import type { ScreenRoute } from '../../platform/ui/screen.ts'

/** Every screen of the staff app. A module adds its own list (`screens/routes.tsx`) here. */
export const screens: readonly ScreenRoute[] = [{ path: '/onderdelen', load: () => import('./components-page.tsx') }]
