import type { NamedSetting } from '../../organisations/public.ts'
import { listFigureChanges } from '../list-figure-changes.ts'
import { smallNumbers } from '../settings-indicators.ts'
import { riskZones } from '../settings-risks.ts'
import { figuresEn } from '../words/figures.en.ts'
import { figuresNl } from '../words/figures.nl.ts'
import { indicatorActions } from './indicators.ts'
import { moneyActions } from './money.ts'
import { riskActions } from './risks.ts'
import { savingActions } from './savings-and-subsidies.ts'

/** Money, risks and indicators of a programme. */
export const figureActions = {
  'GET /programmes/:programmeId/figure-changes': listFigureChanges,
  ...moneyActions,
  ...savingActions,
  ...riskActions,
  ...indicatorActions,
}

/** What there is to set about them. */
export const figureSettings: readonly NamedSetting[] = [
  { setting: riskZones, words: { nl: figuresNl.settings.zones, en: figuresEn.settings.zones } },
  {
    setting: smallNumbers,
    words: { nl: figuresNl.settings.smallNumbers, en: figuresEn.settings.smallNumbers },
  },
]
