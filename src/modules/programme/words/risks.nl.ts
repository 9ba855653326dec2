import type { Words } from '../../../platform/words.ts'
import type { Zone } from '../rules/risks/matrix.ts'
import type { RiskRefusal } from '../rules/risks/refusals.ts'
import type { RiskEnding, RiskEntry, Size } from '../rules/risks/risks.ts'

/** The risks of a programme. */
export const risksNl = {
  refusals: {
    'programme/risk-ended': 'Dit risico is afgesloten. Heropen het eerst als het weer kan gebeuren.',
    'programme/risk-not-ended': 'Dit risico is niet afgesloten. Haal de pagina opnieuw op.',
    'programme/risk-lies-there': 'Het risico staat al in dit vak. Kies een ander vak.',
    'programme/risk-without-reason': 'Schrijf op waarom.',
    'programme/review-not-later': 'Kies een dag na vandaag om er weer naar te kijken.',
    'programme/unknown-risk': 'Dit risico bestaat niet. Haal de lijst opnieuw op.',
    'programme/unknown-measure-owner': 'Kies voor deze maatregel iemand die nu bij de gemeente werkt.',
  } satisfies Record<RiskRefusal, string>,
  settings: {
    zones: {
      name: 'Wanneer een risico om actie vraagt',
      about:
        'Een vak van de matrix weegt kans maal effect, van 1 tot 9. Vanaf welk gewicht doet u iets, en vanaf welk nu?',
      names: { act: 'Iets doen vanaf', actNow: 'Nu iets doen vanaf' },
    },
  },
  duty: 'Eigenaar van een risico',
  sizes: { small: 'klein', medium: 'gemiddeld', large: 'groot' } satisfies Record<Size, string>,
  zones: { watch: 'volgen', act: 'iets doen', 'act-now': 'nu iets doen' } satisfies Record<Zone, string>,
  endings: { gone: 'kan niet meer gebeuren', occurred: 'is gebeurd' } satisfies Record<RiskEnding, string>,
  deeds: {
    entered: 'Toegevoegd',
    moved: 'Verplaatst',
    reviewed: 'Opnieuw bekeken',
    reworded: 'Aangepast',
    'handed-over': 'Overgedragen',
    ended: 'Afgesloten',
    reopened: 'Heropend',
  } satisfies Record<RiskEntry['deed'], string>,
}

export type RiskWords = Words<typeof risksNl>
