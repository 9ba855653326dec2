import type { ScreenRoute } from '../../../platform/ui/screen.ts'
import { meldcodeNav } from '../words/meldcode-nav.ts'

/** The screens of the meldcode file, one form per screen. */
export const meldcodeScreens: readonly ScreenRoute[] = [
  {
    path: '/meldcode',
    load: () => import('./meldcode-list.tsx'),
    nav: {
      label: meldcodeNav,
      icon: 'flag',
      order: 35,
      roles: [
        'partner',
        'youth-consultant',
        'team-lead',
        'behavioural-scientist',
        'attention-officer',
        'front-office',
        'youth-worker',
      ],
    },
  },
  { path: '/meldcode/begin', load: () => import('./meldcode-begin.tsx') },
  { path: '/meldcode/$fileId', load: () => import('./meldcode-file.tsx') },
  { path: '/meldcode/$fileId/stap/$step', load: () => import('./meldcode-step.tsx') },
  { path: '/meldcode/$fileId/advies', load: () => import('./meldcode-advice.tsx') },
  { path: '/meldcode/$fileId/melding', load: () => import('./meldcode-report.tsx') },
  { path: '/meldcode/$fileId/signaal', load: () => import('./meldcode-pass-on.tsx') },
  { path: '/meldcode/$fileId/sluiten', load: () => import('./meldcode-close.tsx') },
  { path: '/signalen/$signalId/meldcode', load: () => import('./meldcode-of-signal.tsx') },
]
