import type { ScreenRoute } from '../../../platform/ui/screen.ts'
import { actsEn } from '../words/acts.en.ts'
import { actsNl } from '../words/acts.nl.ts'
import { helpers } from './routes.tsx'

/** Who may look and what was shared: screens of their own, reached from the dossier, my work and messages. */
export const rightsScreens: readonly ScreenRoute[] = [
  { path: '/dossiers/$dossierId/toestemming', load: () => import('./consent-page.tsx') },
  { path: '/dossiers/$dossierId/gedeeld/$shareId', load: () => import('./extract-page.tsx') },
  { path: '/dossiers/$dossierId/sluiten', load: () => import('./closing-page.tsx') },
  { path: '/dossiers/$dossierId/toegang', load: () => import('./access-page.tsx') },
  {
    path: '/in-het-oog',
    load: () => import('./watches-page.tsx'),
    nav: {
      label: { nl: actsNl.watches.nav, en: actsEn.watches.nav },
      icon: 'eye',
      order: 4,
      group: 'work',
      roles: ['youth-consultant', 'team-lead', 'behavioural-scientist'],
    },
  },
  { path: '/mijn-agenda', load: () => import('./agenda-page.tsx') },
  {
    path: '/toegang',
    load: () => import('./requests-page.tsx'),
    nav: { label: { nl: 'Toegang', en: 'Access' }, icon: 'lock', order: 70, roles: helpers },
  },
  {
    path: '/noodtoegang',
    load: () => import('./glass-page.tsx'),
    nav: {
      label: { nl: 'Noodtoegang', en: 'Emergency access' },
      icon: 'warning',
      order: 71,
      group: 'manage',
      roles: ['attention-officer', 'data-protection-officer'],
    },
  },
]
