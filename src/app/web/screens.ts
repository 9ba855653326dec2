import { deskScreens } from '../../modules/desk/screens/routes.tsx'
import { rightsScreens } from '../../modules/dossiers/screens/rights-routes.tsx'
import { dossierScreens } from '../../modules/dossiers/screens/routes.tsx'
import { familyScreens } from '../../modules/households/screens/routes.tsx'
import { organisationScreens } from '../../modules/organisations/screens/routes.tsx'
import { planScreens } from '../../modules/plans/screens/routes.tsx'
import { privacyScreens } from '../../modules/privacy/screens/routes.tsx'
import { programmeScreens } from '../../modules/programme/screens/routes.tsx'
import { meldcodeScreens } from '../../modules/signals/screens/meldcode-routes.tsx'
import { signalScreens } from '../../modules/signals/screens/routes.tsx'
import type { ScreenRoute } from '../../platform/ui/screen.ts'

/**
 * Every screen of the staff app. A module adds its own list (`screens/routes.tsx`) here. Parts of the page of a dossier that
 * other modules make go into `dossierScreens([...])`.
 */
export const screens: readonly ScreenRoute[] = [
  ...organisationScreens,
  {
    path: '/',
    load: () => import('./work/work-page.tsx'),
    nav: { label: { nl: 'Mijn werk', en: 'My work' }, icon: 'home', order: 1 },
  },
  {
    path: '/team',
    load: () => import('./team/team-page.tsx'),
    nav: { label: { nl: 'Mijn team', en: 'My team' }, icon: 'people', order: 60, roles: ['team-lead'] },
  },
  ...dossierScreens([{ key: 'gezinsplan', label: { nl: 'Gezinsplan', en: 'Family plan' }, path: 'plan' }]),
  ...rightsScreens,
  ...planScreens,
  ...programmeScreens,
  ...privacyScreens,
  ...deskScreens,
  { path: '/onderdelen', load: () => import('./components-page.tsx') },
  ...meldcodeScreens,
  ...signalScreens,
  ...familyScreens([
    {
      key: 'signalen',
      label: { nl: 'Signalen', en: 'Signals' },
      roles: ['youth-consultant', 'team-lead', 'behavioural-scientist'],
      load: () => import('./family/signals-tab.tsx'),
    },
  ]),
]
