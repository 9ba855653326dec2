import type { ScreenRoute } from '../../../platform/ui/screen.ts'
import { nav } from '../words.nav.ts'

const handlers = ['youth-consultant', 'team-lead', 'behavioural-scientist']
const reporters = [
  'partner',
  'youth-consultant',
  'behavioural-scientist',
  'front-office',
  'team-lead',
  'attention-officer',
]

/** The screens of this module: the inbox of the teams, and what a partner gives and hears back. */
export const signalScreens: readonly ScreenRoute[] = [
  {
    path: '/signalen',
    load: () => import('./inbox.tsx'),
    nav: { label: nav.inbox, icon: 'inbox', order: 20, roles: handlers },
  },
  { path: '/signalen/$signalId', load: () => import('./signal-page.tsx') },
  {
    path: '/signaal-doorgeven',
    load: () => import('./partner-report.tsx'),
    nav: { label: nav.report, icon: 'announce', order: 25, roles: reporters },
  },
  {
    path: '/mijn-signalen',
    load: () => import('./own-signals.tsx'),
    nav: { label: nav.mine, icon: 'speech', order: 26, roles: reporters },
  },
  {
    path: '/beheer/routering',
    load: () => import('./routing.tsx'),
    nav: {
      label: nav.routing,
      icon: 'map',
      order: 135,
      group: 'manage',
      roles: ['functional-administrator', 'team-lead'],
    },
  },
]
