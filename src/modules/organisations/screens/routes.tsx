import type { ScreenRoute } from '../../../platform/ui/screen.ts'
import { nav } from '../words.nav.ts'

const administrator = ['functional-administrator']
/** The screens of this module: who is who for everybody, one's own account, and the arranging for the administrator. */
export const organisationScreens: readonly ScreenRoute[] = [
  {
    path: '/wie-is-wie',
    load: () => import('./who-is-who.tsx'),
    nav: { label: nav.who, icon: 'book', order: 80 },
  },
  { path: '/mijn-account', load: () => import('./my-account.tsx') },
  {
    path: '/beheer',
    load: () => import('./overview.tsx'),
    nav: { label: nav.overview, icon: 'gear', order: 100, group: 'manage', roles: administrator },
  },
  {
    path: '/beheer/organisaties',
    load: () => import('./organisation-list.tsx'),
    nav: { label: nav.organisations, icon: 'building', order: 110, group: 'manage', roles: administrator },
  },
  { path: '/beheer/organisaties/$organisationId', load: () => import('./organisation-page.tsx') },
  {
    path: '/beheer/gebieden',
    load: () => import('./areas.tsx'),
    nav: { label: nav.areas, icon: 'map', order: 120, group: 'manage', roles: administrator },
  },
  {
    path: '/beheer/teams',
    load: () => import('./team-list.tsx'),
    nav: { label: nav.teams, icon: 'people', order: 130, group: 'manage', roles: administrator },
  },
  { path: '/beheer/teams/$teamId', load: () => import('./team-page.tsx') },
  {
    path: '/beheer/medewerkers',
    load: () => import('./worker-list.tsx'),
    nav: { label: nav.workers, icon: 'person', order: 140, group: 'manage', roles: administrator },
  },
  { path: '/beheer/medewerkers/$workerId', load: () => import('./worker-page.tsx') },
  {
    path: '/beheer/rechten',
    load: () => import('./rights.tsx'),
    nav: { label: nav.rights, icon: 'lock', order: 145, group: 'manage', roles: administrator },
  },
  {
    path: '/beheer/mandaten',
    load: () => import('./mandates.tsx'),
    nav: { label: nav.mandates, icon: 'document', order: 150, group: 'manage', roles: administrator },
  },
  {
    path: '/beheer/instellingen',
    load: () => import('./settings.tsx'),
    nav: { label: nav.settings, icon: 'calendar', order: 160, group: 'manage', roles: administrator },
  },
  {
    path: '/beheer/sleutels',
    load: () => import('./keys.tsx'),
    nav: { label: nav.keys, icon: 'lock', order: 170, group: 'manage', roles: administrator },
  },
]
