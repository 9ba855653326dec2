import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { LoadingNotice } from '../../platform/ui/progress.tsx'
import type { ScreenRoute } from '../../platform/ui/screen.ts'
import { CrashPage, HomePage, NotFoundPage } from './plain-pages.tsx'
import { Shell } from './shell.tsx'

/** The routes of the staff app: the shell around one lazy chunk per screen. */
export function makeRouter(screens: readonly ScreenRoute[]) {
  const root = createRootRoute({ component: () => <Shell screens={screens} />, notFoundComponent: NotFoundPage })
  const home = createRoute({ getParentRoute: () => root, path: '/', component: HomePage })
  const others = screens
    .filter((screen) => screen.path !== '/')
    .map((screen) =>
      createRoute({
        getParentRoute: () => root,
        path: screen.path,
        component: lazyRouteComponent(screen.load, 'Screen'),
      }),
    )
  const own = screens.find((screen) => screen.path === '/')
  const first = own
    ? createRoute({ getParentRoute: () => root, path: '/', component: lazyRouteComponent(own.load, 'Screen') })
    : home
  return createRouter({
    routeTree: root.addChildren([first, ...others]),
    basepath: '/app',
    defaultErrorComponent: CrashPage,
    defaultNotFoundComponent: NotFoundPage,
    defaultPendingComponent: LoadingNotice,
    defaultPreload: false,
    scrollRestoration: true,
    // Search stays text as typed: our own readers decide what it means.
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const text = new URLSearchParams(search as Record<string, string>).toString()
      return text ? `?${text}` : ''
    },
  })
}
