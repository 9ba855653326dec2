import type { AllocatedProduct } from '../../calculate/changes.ts'
import { productPeriod } from '../../calculate/periods.ts'
import type { Story } from '../story.ts'
import { MUNICIPALITY, NOOR, PROVIDER } from './people.ts'
import { allocation, claim, performed, request, start, startOf, stop, stopOf } from './telling.ts'

const ALLOCATED: AllocatedProduct = {
  ToewijzingNummer: 10_072,
  ReferentieAanbieder: 'V-2026-0001',
  Product: { Categorie: '45', Code: '45A04' },
  Toewijzingsdatum: '2026-03-30',
  Toewijzingstijd: '09:30:00',
  Ingangsdatum: '2026-04-01',
  Einddatum: '2027-03-31',
  Omvang: { Volume: 4, Eenheid: '04', Frequentie: '2' },
}
const ASKED = {
  ReferentieAanbieder: 'V-2026-0001',
  Product: { Categorie: '45', Code: '45A04' },
  ToewijzingIngangsdatum: '2026-04-01',
  ToewijzingEinddatum: '2027-03-31',
  Omvang: { Volume: 4, Eenheid: '04', Frequentie: '2' },
  Verwijzer: { Type: '02', ZorgverlenerCode: '01234567' },
} as const

const FIRST = startOf(ALLOCATED, '2026-04-02')
const AGAIN = startOf(ALLOCATED, '2026-05-11')
const PAUSED = stopOf(FIRST, '2026-04-20', '20')
const ENDED = stopOf(AGAIN, '2026-05-29', '31')

/** What the contract says an hour of this help costs, in eurocents. */
export const TARIFF = 8_730

const APRIL = { number: 'D202604', month: '2026-04', day: '2026-05-06' }
const MAY = { number: 'D202605', month: '2026-05', day: '2026-06-05' }

function done(month: string, reference: string, volume: number) {
  // The allocation runs in each month that is claimed.
  const period = productPeriod(ALLOCATED, month) ?? { Begindatum: '', Einddatum: '' }
  return performed(ALLOCATED, { reference, period, volume }, TARIFF)
}

/** A request that is granted: start, a pause, start again, the end, and the claims over both months. */
export const REQUEST_TO_CLAIM: Story = {
  id: 'van-verzoek-tot-declaratie',
  title: 'Van verzoek om toewijzing tot declaratie, met een onderbreking',
  standard: 'ijw',
  municipality: MUNICIPALITY,
  provider: PROVIDER,
  steps: [
    {
      id: 'request',
      day: '2026-03-24',
      says: 'De aanbieder vraagt na een verwijzing van de huisarts om een toewijzing.',
      content: request(NOOR, ASKED),
      mistake: { content: request({ ...NOOR, Bsn: '999900007' }, ASKED), codes: ['0001'] },
    },
    {
      id: 'allocation',
      day: '2026-03-30',
      says: 'De gemeente wijst de hulp toe.',
      content: allocation(NOOR, ALLOCATED),
      mistake: {
        content: allocation(NOOR, { ...ALLOCATED, ReferentieAanbieder: 'V-2026-0010' }),
        codes: ['9379'],
      },
    },
    {
      id: 'start',
      day: '2026-04-03',
      says: 'De hulp is op 2 april begonnen.',
      content: start(NOOR, FIRST),
      mistake: { content: start(NOOR, { ...FIRST, ToewijzingNummer: 10_027 }), codes: ['9019'] },
    },
    {
      id: 'pause',
      day: '2026-04-22',
      says: 'De hulp is tijdelijk gestopt: Noor is opgenomen.',
      content: stop(NOOR, PAUSED),
      mistake: { content: stop(NOOR, { ...PAUSED, Begindatum: '2026-04-03' }), codes: ['9069'] },
    },
    {
      id: 'claim-april',
      day: APRIL.day,
      says: 'De aanbieder declareert de uren van april.',
      content: claim(NOOR, APRIL, done('2026-04', 'P2026-04-1', 11)),
      mistake: {
        // Five weeks of four hours fit in April, and no more (IV077).
        content: claim(NOOR, { ...APRIL, number: 'D202604F' }, done('2026-04', 'P2026-04-0', 21)),
        codes: ['9321'],
      },
    },
    {
      id: 'restart',
      day: '2026-05-12',
      says: 'De hulp is op 11 mei opnieuw begonnen.',
      content: start(NOOR, AGAIN),
      mistake: { content: start(NOOR, FIRST), codes: ['9074'] },
    },
    {
      id: 'stop',
      day: '2026-06-02',
      says: 'De hulp is op 29 mei volgens plan afgerond.',
      content: stop(NOOR, ENDED),
      mistake: { content: stop(NOOR, { ...ENDED, Product: { Categorie: '45', Code: '45A05' } }), codes: ['9069'] },
    },
    {
      id: 'claim-may',
      day: MAY.day,
      says: 'De aanbieder declareert de uren van mei.',
      content: claim(NOOR, MAY, done('2026-05', 'P2026-05-1', 12)),
      mistake: {
        content: claim(
          NOOR,
          { ...MAY, number: 'D202605F' },
          {
            ...done('2026-05', 'P2026-05-0', 12),
            ToewijzingNummer: 10_027,
          },
        ),
        codes: ['9338'],
      },
    },
  ],
}
