import { investigation, refusal } from '../../calculate/answers.ts'
import type { AllocatedProduct, ChangeRequest } from '../../calculate/changes.ts'
import type { Step, Story } from '../story.ts'
import { MUNICIPALITY, NOOR, PROVIDER } from './people.ts'
import { allocation, answer, change, request, start, startOf, stop, stopOf } from './telling.ts'

/** The short flows that the standard lists besides its cases: what can follow on a request, a change, a start and a stop. */

const REFERENCE = 'V-2026-0003'
const SIZE = { Volume: 120, Eenheid: '01', Frequentie: '2' } as const
const ALLOCATED: AllocatedProduct = {
  ToewijzingNummer: 40_001,
  Product: { Categorie: '45', Code: '45A04' },
  Toewijzingsdatum: '2026-02-02',
  Toewijzingstijd: '16:05:00',
  Ingangsdatum: '2026-02-03',
  Einddatum: '2026-12-31',
  Omvang: SIZE,
}
const ASKED = {
  ReferentieAanbieder: REFERENCE,
  Product: { Categorie: '45', Code: '45A04' },
  ToewijzingIngangsdatum: '2026-02-03',
  ToewijzingEinddatum: '2026-12-31',
  Omvang: SIZE,
  Verwijzer: { Type: '04', Naam: 'Een gecertificeerde instelling' },
} as const
const LONGER: ChangeRequest = {
  ReferentieAanbieder: 'W-2026-0002',
  RedenVerzoek: '2',
  TeWijzigenProducten: {
    TeWijzigenProduct: [
      {
        ToewijzingNummer: ALLOCATED.ToewijzingNummer,
        GewensteIngangsdatum: ALLOCATED.Ingangsdatum,
        Einddatum: '2027-03-31',
        Omvang: SIZE,
      },
    ],
  },
}

const requested: Step = {
  id: 'request',
  day: '2026-01-12',
  says: 'De aanbieder vraagt om een toewijzing.',
  content: request(NOOR, ASKED),
}
const investigated: Step = {
  id: 'investigation',
  day: '2026-01-16',
  says: 'De gemeente neemt de aanvraag in onderzoek.',
  content: answer(investigation(REFERENCE)),
}
const allocated: Step = {
  id: 'allocation',
  day: '2026-02-02',
  says: 'De gemeente wijst 120 minuten per week toe.',
  content: allocation(NOOR, ALLOCATED),
}
const BEGUN = startOf(ALLOCATED, '2026-02-05')
const started: Step = {
  id: 'start',
  day: '2026-02-06',
  says: 'De hulp is op 5 februari begonnen.',
  content: start(NOOR, BEGUN),
}
const ENDED = stopOf(BEGUN, '2026-04-30', '31')
const stopped: Step = {
  id: 'stop',
  day: '2026-05-04',
  says: 'De hulp is op 30 april gestopt.',
  content: stop(NOOR, ENDED),
}
const longer: Step = {
  id: 'change',
  day: '2026-10-05',
  says: 'De aanbieder vraagt om de hulp te verlengen.',
  content: change(NOOR, LONGER),
  mistake: {
    content: change(NOOR, { ...LONGER, TeWijzigenProducten: { TeWijzigenProduct: [wrongBegin()] } }),
    codes: ['9357'],
  },
}

const longerInvestigated: Step = {
  id: 'investigation',
  day: '2026-10-12',
  says: 'De gemeente neemt de wijziging in onderzoek.',
  content: answer(investigation(LONGER.ReferentieAanbieder)),
}

export const FLOWS: readonly Story[] = [
  flow('toewijzen-na-onderzoek', 'Een verzoek om toewijzing na onderzoek honoreren', [
    requested,
    investigated,
    { ...allocated, content: allocation(NOOR, { ...ALLOCATED, ReferentieAanbieder: REFERENCE }) },
  ]),
  flow('afwijzen-na-onderzoek', 'Een verzoek om toewijzing na onderzoek afwijzen', [
    requested,
    investigated,
    {
      id: 'refusal',
      day: '2026-02-02',
      says: 'De gemeente wijst het verzoek af: er loopt al andere hulp.',
      content: answer(refusal(REFERENCE, '6')),
      mistake: { content: answer(investigation(REFERENCE)), codes: ['9360'] },
    },
  ]),
  flow('wijziging-afgewezen', 'Een verzoek om wijziging afwijzen', [
    allocated,
    started,
    longer,
    {
      id: 'refusal',
      day: '2026-10-09',
      says: 'De gemeente wijst het verzoek af: het past niet binnen het contract.',
      content: answer(refusal(LONGER.ReferentieAanbieder, '4')),
    },
  ]),
  flow('wijziging-na-onderzoek', 'Een verzoek om wijziging na onderzoek honoreren', [
    allocated,
    started,
    longer,
    longerInvestigated,
    {
      id: 'longer',
      day: '2026-11-16',
      says: 'De gemeente verlengt de toewijzing.',
      content: allocation(NOOR, {
        ...ALLOCATED,
        ReferentieAanbieder: LONGER.ReferentieAanbieder,
        Toewijzingsdatum: '2026-11-16',
        Einddatum: '2027-03-31',
        RedenWijziging: '12',
      }),
    },
  ]),
  flow('wijziging-na-onderzoek-afgewezen', 'Een verzoek om wijziging na onderzoek afwijzen', [
    allocated,
    started,
    longer,
    longerInvestigated,
    {
      id: 'refusal',
      day: '2026-11-16',
      says: 'De gemeente wijst het verzoek af: verlengen is om de inhoud van de zorg niet nodig.',
      content: answer(refusal(LONGER.ReferentieAanbieder, '7')),
      mistake: { content: answer(investigation(LONGER.ReferentieAanbieder)), codes: ['9360'] },
    },
  ]),
  flow('opnieuw-starten', 'Na een definitieve stop opnieuw starten op dezelfde toewijzing', [
    allocated,
    started,
    stopped,
    {
      id: 'restart',
      day: '2026-05-20',
      says: 'De hulp is op 18 mei toch weer begonnen; de toewijzing loopt nog.',
      content: start(NOOR, startOf(ALLOCATED, '2026-05-18')),
      mistake: { content: start(NOOR, BEGUN), codes: ['9074'] },
    },
  ]),
  flow('start-verwijderen', 'Een startbericht verwijderen', [
    allocated,
    started,
    {
      id: 'removal',
      day: '2026-02-10',
      says: 'De hulp is toch niet begonnen: de aanbieder verwijdert de start.',
      content: start(NOOR, { ...BEGUN, StatusAanlevering: '3' }),
      mistake: {
        content: start(NOOR, { ...BEGUN, Begindatum: '2026-02-04', StatusAanlevering: '3' }),
        codes: ['9063'],
      },
    },
  ]),
  flow('start-corrigeren', 'De begindatum van een startbericht corrigeren', [
    allocated,
    started,
    {
      id: 'correction',
      day: '2026-02-10',
      says: 'De hulp begon een dag later: de aanbieder verwijdert de start en meldt de goede.',
      // The begin is part of the key, so both may stand in one message (IV008).
      content: start(NOOR, { ...BEGUN, StatusAanlevering: '3' }, startOf(ALLOCATED, '2026-02-06')),
      mistake: { content: start(NOOR, startOf(ALLOCATED, '2026-02-06')), codes: ['9326'] },
    },
  ]),
  flow('stop-verwijderen', 'Een stopbericht verwijderen', [
    allocated,
    started,
    stopped,
    {
      id: 'removal',
      day: '2026-05-07',
      says: 'De hulp loopt toch door: de aanbieder verwijdert de stop.',
      content: stop(NOOR, { ...ENDED, StatusAanlevering: '3' }),
      mistake: { content: start(NOOR, { ...BEGUN, StatusAanlevering: '3' }), codes: ['9071'] },
    },
  ]),
  flow('toewijzing-verwijderen', 'Een toewijzing verwijderen die ten onrechte is gestuurd', [
    allocated,
    {
      id: 'removal',
      day: '2026-02-04',
      says: 'De gemeente verwijdert de toewijzing: einddatum gelijk aan ingangsdatum, reden 13.',
      content: allocation(NOOR, {
        ...ALLOCATED,
        Toewijzingsdatum: '2026-02-04',
        Einddatum: ALLOCATED.Ingangsdatum,
        RedenWijziging: '13',
      }),
      mistake: {
        // A removal is on the first day of the allocation itself (CS335).
        content: allocation(NOOR, { ...ALLOCATED, Einddatum: '2026-02-28', RedenWijziging: '13' }),
        codes: ['0001'],
      },
    },
  ]),
]

function flow(id: string, title: string, steps: readonly Step[]): Story {
  return { id, title, standard: 'ijw', municipality: MUNICIPALITY, provider: PROVIDER, steps }
}

/** A wish that has already begun must begin where the allocation does (TR357). */
function wrongBegin() {
  return {
    ToewijzingNummer: ALLOCATED.ToewijzingNummer,
    GewensteIngangsdatum: '2026-09-01',
    Einddatum: '2027-03-31',
    Omvang: SIZE,
  }
}
