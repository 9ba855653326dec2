import { type AllocatedProduct, allocationsAfterChange, type ChangeRequest } from '../../calculate/changes.ts'
import type { Story } from '../story.ts'
import { MUNICIPALITY, NOOR, PROVIDER } from './people.ts'
import { allocation, change, start, startOf, stop, stopOf } from './telling.ts'

const GIVEN = { Toewijzingsdatum: '2026-01-02', Toewijzingstijd: '10:15:00', Ingangsdatum: '2026-01-05' }
const AMBULANT: AllocatedProduct = {
  ToewijzingNummer: 20_011,
  Product: { Categorie: '45', Code: '45A04' },
  ...GIVEN,
  Einddatum: '2026-12-31',
  Omvang: { Volume: 3, Eenheid: '04', Frequentie: '2' },
}
const DAY_TREATMENT: AllocatedProduct = {
  ToewijzingNummer: 20_012,
  Product: { Categorie: '41', Code: '41A03' },
  ...GIVEN,
  Einddatum: '2026-12-31',
  Omvang: { Volume: 4, Eenheid: '16', Frequentie: '4' },
}
const WISHED: ChangeRequest = {
  ReferentieAanbieder: 'W-2026-0001',
  RedenVerzoek: '1',
  OngewijzigdeProducten: { OngewijzigdProduct: [{ ToewijzingNummer: DAY_TREATMENT.ToewijzingNummer }] },
  TeWijzigenProducten: {
    TeWijzigenProduct: [
      {
        ToewijzingNummer: AMBULANT.ToewijzingNummer,
        GewensteIngangsdatum: '2026-07-01',
        Einddatum: '2026-12-31',
        Omvang: { Volume: 5, Eenheid: '04', Frequentie: '2' },
      },
    ],
  },
}
const CHANGED = allocationsAfterChange(WISHED, [AMBULANT, DAY_TREATMENT], {
  Toewijzingsdatum: '2026-05-22',
  Toewijzingstijd: '14:00:00',
  firstNumber: 20_078,
})
const MORE = CHANGED.find((product) => product.ToewijzingNummer === 20_078) ?? AMBULANT
const BEGUN = startOf(AMBULANT, '2026-01-06')

/** More hours than were allocated: asked for, granted by a new allocation after the old one, and told by a stop and a start. */
export const CHANGE: Story = {
  id: 'verzoek-om-wijziging',
  title: 'Van verzoek om wijziging naar een nieuwe toewijzing met meer uren',
  standard: 'ijw',
  municipality: MUNICIPALITY,
  provider: PROVIDER,
  steps: [
    {
      id: 'allocation',
      day: '2026-01-02',
      says: 'De gemeente wijst twee vormen van hulp toe.',
      content: allocation(NOOR, AMBULANT, DAY_TREATMENT),
    },
    {
      id: 'start',
      day: '2026-01-08',
      says: 'Beide vormen van hulp zijn op 6 januari begonnen.',
      content: start(NOOR, BEGUN, startOf(DAY_TREATMENT, '2026-01-06')),
    },
    {
      id: 'change',
      day: '2026-05-18',
      says: 'De aanbieder vraagt om meer uren vanaf 1 juli; de dagbehandeling blijft zoals zij is.',
      content: change(NOOR, WISHED),
      mistake: { content: change(NOOR, withoutUnchanged(WISHED)), codes: ['9349'] },
    },
    {
      id: 'reallocation',
      day: '2026-05-22',
      says: 'De gemeente honoreert het verzoek in zijn geheel.',
      content: allocation(NOOR, ...CHANGED),
    },
    {
      id: 'stop',
      day: '2026-07-02',
      says: 'De hulp op de oude toewijzing is op 30 juni gestopt.',
      content: stop(NOOR, stopOf(BEGUN, '2026-06-30', '37')),
    },
    {
      id: 'restart',
      day: '2026-07-03',
      says: 'De hulp op de nieuwe toewijzing is op 1 juli begonnen.',
      content: start(NOOR, startOf(MORE, '2026-07-01')),
    },
  ],
}

/** A request for a change without what stays the same: not everything that runs is in it (TR349). */
function withoutUnchanged({ OngewijzigdeProducten: _, ...rest }: ChangeRequest): ChangeRequest {
  return rest
}
