import type { ScreenRoute } from '../../../platform/ui/screen.ts'
import { nav } from '../words.nav.ts'
import { importScreens } from './importing/routes.ts'
import { indicatorScreens } from './indicators/routes.ts'
import { moneyScreens } from './money/routes.ts'
import { registerScreens } from './registers/routes.ts'
import { reportScreens } from './reports/routes.ts'
import { riskScreens } from './risks/routes.ts'

/**
 * Who steers, or watches over who does. Everybody else of the staff comes from a message or from "Mijn werk" straight to what
 * they are asked, and finds a programme by searching.
 */
const steers = ['policy-officer', 'team-lead', 'functional-administrator', 'inspector', 'data-protection-officer']

/** The screens of the programmes: everybody of the staff reads, policy officers write, owners tell about their own items. */
export const programmeScreens: readonly ScreenRoute[] = [
  {
    path: '/programma',
    load: () => import('./programme-list.tsx'),
    nav: { label: nav.programmes, icon: 'flag', order: 50, group: 'steer', roles: steers },
  },
  { path: '/programma/vragen', load: () => import('./questions-page.tsx') },
  ...importScreens,
  { path: '/programma/$programmeId', load: () => import('./programme-page.tsx') },
  { path: '/programma/$programmeId/planbord', load: () => import('./board-page.tsx') },
  { path: '/programma/$programmeId/momenten', load: () => import('./moments-page.tsx') },
  { path: '/programma/$programmeId/wijzigingen', load: () => import('./changes-page.tsx') },
  { path: '/programma/onderdelen/$nodeId', load: () => import('./node-page.tsx') },
  { path: '/programma/momenten/$momentId', load: () => import('./moment-page.tsx') },
  ...moneyScreens,
  ...reportScreens,
  ...registerScreens,
  ...riskScreens,
  ...indicatorScreens,
]
