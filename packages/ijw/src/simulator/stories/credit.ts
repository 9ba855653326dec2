import { amountOf, tariffPerMinute } from '../../calculate/amounts.ts'
import type { AllocatedProduct } from '../../calculate/changes.ts'
import { creditOf } from '../../calculate/credits.ts'
import type { Performance } from '../../calculate/delivered.ts'
import { claimPeriod } from '../../calculate/periods.ts'
import type { Story } from '../story.ts'
import { MUNICIPALITY, NOOR, PROVIDER } from './people.ts'
import { allocation, claim, start, startOf } from './telling.ts'

const ALLOCATED: AllocatedProduct = {
  ToewijzingNummer: 30_400,
  Product: { Categorie: '45', Code: '45A04' },
  Toewijzingsdatum: '2026-02-26',
  Toewijzingstijd: '11:00:00',
  Ingangsdatum: '2026-03-01',
  Einddatum: '2026-08-31',
  Omvang: { Volume: 4, Eenheid: '04', Frequentie: '2' },
}
/** The contract knows an hour only; what is claimed in minutes is counted from it (IV081). */
const HOUR_TARIFF = 8_750

function minutes(ReferentieNummer: string, GeleverdVolume: number): Performance {
  const line = { GeleverdVolume, Eenheid: '01', ProductTarief: tariffPerMinute(HOUR_TARIFF) } as const
  return {
    ProductReferentie: { ReferentieNummer },
    ToewijzingNummer: ALLOCATED.ToewijzingNummer,
    ProductCategorie: '45',
    ProductCode: '45A04',
    ProductPeriode: claimPeriod('2026-03'),
    ...line,
    IngediendBedrag: { Bedrag: amountOf(line, HOUR_TARIFF) ?? 0, DebetCredit: 'D' },
  }
}

const TOO_MUCH = minutes('P-1', 875)
const APRIL = { number: 'D202604', month: '2026-04', day: '2026-05-07' }

/** A performance that turns out to be too high is taken back and claimed again (IV085, IV086, IV091). */
export const CREDIT: Story = {
  id: 'crediteren',
  title: 'Een toegekende prestatie crediteren en opnieuw declareren',
  standard: 'ijw',
  municipality: MUNICIPALITY,
  provider: PROVIDER,
  steps: [
    {
      id: 'allocation',
      day: '2026-02-26',
      says: 'De gemeente wijst de hulp toe.',
      content: allocation(NOOR, ALLOCATED),
    },
    {
      id: 'start',
      day: '2026-03-04',
      says: 'De hulp is op 2 maart begonnen.',
      content: start(NOOR, startOf(ALLOCATED, '2026-03-02')),
    },
    {
      id: 'claim',
      day: '2026-04-08',
      says: 'De aanbieder declareert 875 minuten over maart.',
      content: claim(NOOR, { number: 'D202603', month: '2026-03', day: '2026-04-08' }, TOO_MUCH),
    },
    {
      id: 'again',
      day: APRIL.day,
      says: 'Het waren 785 minuten: de aanbieder crediteert de prestatie en declareert haar opnieuw.',
      content: claim(NOOR, APRIL, creditOf(TOO_MUCH, 'P-2'), minutes('P-3', 785)),
      mistake: { content: claim(NOOR, { ...APRIL, number: 'D202604F' }, minutes('P-0', 785)), codes: ['9389'] },
    },
  ],
}
