import { given } from '../given.ts'
import { ANSWERED_LINE, answering, answerOf, claimAnswer, claimOf, first, LINE, type Line, set } from './begin.ts'
import type { Case } from './case.ts'

const CLAIM = '/Bericht/Declaratie'
const ANSWER = '/Bericht/DeclaratieAntwoord'
const CREDIT = { Bedrag: 24_000, DebetCredit: 'C' } as const
const NOTHING = { debit: { Bedrag: 0, DebetCredit: 'D' }, credit: { Bedrag: 0, DebetCredit: 'C' } } as const

/** Claims and the answers to them: money and references. */
export const CLAIMS: readonly Case[] = [
  {
    rule: 'TR358',
    when: 'the total of a claim is not the sum of its lines',
    passes: () => [given('323'), claimOf([() => {}, credit('X1'), () => {}]), claimOf([credit('X1')])],
    fails: () => [
      given('323', ({ Declaratie }) =>
        set(Declaratie, { TotaalIngediendBedrag: { TotaalBedrag: 24_001, DebetCredit: 'D' } }),
      ),
      given('323', ({ Declaratie }) =>
        set(Declaratie, { TotaalIngediendBedrag: { TotaalBedrag: 24_000, DebetCredit: 'C' } }),
      ),
      claimOf([() => {}, credit('X1')], ({ Declaratie }) =>
        set(Declaratie, { TotaalIngediendBedrag: { TotaalBedrag: 48_000, DebetCredit: 'D' } }),
      ),
    ],
    at: `${CLAIM}/TotaalIngediendBedrag`,
  },
  {
    rule: 'TR342',
    when: 'claimed less granted is not the sum of the refused lines',
    passes: () => [
      claimAnswer(),
      granted(90_000, 66_000),
      // Refused as a whole: the lines are not judged and not repeated.
      refusedWhole(0),
    ],
    fails: () => [granted(24_000, 1), granted(90_000, 90_000), refusedWhole(24_000)],
    at: `${ANSWER}/TotaalToegekendBedrag`,
  },
  {
    rule: 'CS325',
    when: 'a claim of nothing is a credit',
    passes: () => [claimOf([(line) => set(line, { IngediendBedrag: NOTHING.debit })])],
    fails: () => [
      claimOf([(line) => set(line, { IngediendBedrag: NOTHING.debit })], ({ Declaratie }) =>
        set(Declaratie, { TotaalIngediendBedrag: { TotaalBedrag: 0, DebetCredit: 'C' } }),
      ),
    ],
    at: `${CLAIM}/TotaalIngediendBedrag/DebetCredit`,
  },
  {
    rule: 'CS325',
    when: 'a line of nothing is a credit',
    passes: () => [given('323')],
    fails: () => [claimOf([(line) => set(line, { IngediendBedrag: NOTHING.credit })])],
    at: `${LINE}[1]/IngediendBedrag/DebetCredit`,
  },
  {
    rule: 'CS325',
    when: 'an answer to a claim says that a credit of nothing was granted',
    passes: () => [claimAnswer()],
    fails: () => [
      claimAnswer((body) => set(answerOf(body), { TotaalToegekendBedrag: { TotaalBedrag: 0, DebetCredit: 'C' } })),
    ],
    at: `${ANSWER}/TotaalToegekendBedrag/DebetCredit`,
  },
  {
    rule: 'CS325',
    when: 'an answer to a claim says that a credit of nothing was claimed',
    passes: () => [claimAnswer()],
    fails: () => [
      claimAnswer((body) => set(answerOf(body), { TotaalIngediendBedrag: { TotaalBedrag: 0, DebetCredit: 'C' } })),
    ],
    at: `${ANSWER}/TotaalIngediendBedrag/DebetCredit`,
  },
  {
    rule: 'CS325',
    when: 'a refused line of nothing is a credit',
    passes: () => [claimAnswer()],
    fails: () => [answering((line) => set(line, { IngediendBedrag: NOTHING.credit }))],
    at: `${ANSWERED_LINE}[1]/IngediendBedrag/DebetCredit`,
  },
  {
    rule: 'CS339',
    when: 'the amount in euros is not the volume in euros',
    passes: () => [given('323'), claimOf([euros(12_500, 12_500)])],
    fails: () => [claimOf([euros(12_500, 12_400)])],
    at: `${LINE}[1]/IngediendBedrag`,
  },
  {
    rule: 'CD087',
    when: 'a line in hours has no tariff',
    passes: () => [given('323'), claimOf([euros(12_500, 12_500)])],
    fails: () => [claimOf([(line) => delete line.ProductTarief])],
    at: `${LINE}[1]`,
  },
  {
    rule: 'CD087',
    when: 'a line in euros has a tariff',
    passes: () => [claimOf([euros(12_500, 12_500)])],
    fails: () => [claimOf([(line) => set(line, { Eenheid: '83', GeleverdVolume: 24_000 })])],
    at: `${LINE}[1]/ProductTarief`,
  },
  {
    rule: 'CD060',
    when: 'a credit line does not say which line it takes back',
    passes: () => [given('323'), claimOf([credit('X1')])],
    fails: () => [claimOf([(line) => set(line, { IngediendBedrag: CREDIT })])],
    at: `${LINE}[1]/ProductReferentie`,
  },
  {
    rule: 'CD060',
    when: 'a debit line takes back another',
    passes: () => [given('323')],
    fails: () => [claimOf([(line) => set(line.ProductReferentie, { VorigReferentieNummer: 'X1' })])],
    at: `${LINE}[1]/ProductReferentie/VorigReferentieNummer`,
  },
  {
    rule: 'CD060',
    when: 'a refused debit line takes back another',
    passes: () => [claimAnswer()],
    fails: () => [answering((line) => set(line.ProductReferentie, { VorigReferentieNummer: 'X1' }))],
    at: `${ANSWERED_LINE}[1]/ProductReferentie/VorigReferentieNummer`,
  },
  {
    rule: 'TR315',
    when: 'one line is taken back twice',
    passes: () => [claimOf([credit('X1'), credit('X2')])],
    fails: () => [claimOf([credit('X1'), credit('X1')])],
    at: `${LINE}[2]/ProductReferentie/VorigReferentieNummer`,
  },
  {
    rule: 'TR316',
    when: 'a line of the same claim is taken back, wherever it stands',
    passes: () => [claimOf([() => {}, credit('X1')])],
    fails: () => [claimOf([() => {}, credit('P1')]), claimOf([() => {}, credit('P3'), () => {}])],
    at: `${LINE}[2]/ProductReferentie/VorigReferentieNummer`,
  },
  {
    rule: 'TR416',
    when: 'one product of one allocation is claimed twice for one period',
    passes: () => [
      claimOf([() => {}, () => {}]),
      claimOf([() => {}, (line) => set(line, { ToewijzingNummer: 10_072, ...creditOf('X1') })]),
      claimOf([() => {}, (line) => set(line, { ToewijzingNummer: 10_072, ProductCode: '45A05' })]),
      claimOf([() => {}, (line) => set(line, { ToewijzingNummer: 10_072, ProductPeriode: MARCH })]),
    ],
    fails: () => [claimOf([() => {}, (line) => set(line, { ToewijzingNummer: 10_072 })])],
    at: `${LINE}[2]`,
  },
  {
    rule: 'TR101',
    when: 'two lines have one reference',
    passes: () => [claimOf([() => {}, () => {}])],
    fails: () => [claimOf([() => {}, (line) => set(line.ProductReferentie, { ReferentieNummer: 'P1' })])],
    at: `${LINE}[2]`,
  },
  {
    rule: 'TR101',
    when: 'a client is in a claim twice; the lines of each are their own',
    passes: () => [twoClients('999900018', 'P1')],
    fails: () => [twoClients('999900006', 'P2')],
    at: '/Bericht/Declaratie/Clienten/Client[2]',
  },
  {
    rule: 'TR101',
    when: 'two refused lines have one reference',
    passes: () => [claimAnswer()],
    fails: () => [
      claimAnswer((body) => {
        const list = first(answerOf(body).Clienten?.Client ?? []).Prestaties.Prestatie
        list.push(structuredClone(first(list)))
        set(answerOf(body), { TotaalIngediendBedrag: { TotaalBedrag: 48_000, DebetCredit: 'D' } })
      }),
    ],
    at: `${ANSWERED_LINE}[2]`,
  },
]

const MARCH = { Begindatum: '2026-03-01', Einddatum: '2026-03-31' }

function creditOf(previous: string) {
  return {
    IngediendBedrag: { ...CREDIT },
    ProductReferentie: { ReferentieNummer: `C-${previous}`, VorigReferentieNummer: previous },
  }
}

/** Takes back an earlier line. */
function credit(previous: string) {
  return (line: Line) => {
    line.IngediendBedrag = { ...CREDIT }
    line.ProductReferentie.VorigReferentieNummer = previous
  }
}

function euros(volume: number, cents: number) {
  return (line: Line) => {
    delete line.ProductTarief
    set(line, { Eenheid: '83', GeleverdVolume: volume, IngediendBedrag: { Bedrag: cents, DebetCredit: 'D' } })
  }
}

/** An answer to a claim with these totals; the one refused line is € 240,00. */
function granted(claimed: number, cents: number) {
  return claimAnswer((body) => {
    set(answerOf(body), {
      TotaalIngediendBedrag: { TotaalBedrag: claimed, DebetCredit: 'D' },
      TotaalToegekendBedrag: { TotaalBedrag: cents, DebetCredit: 'D' },
    })
  })
}

function refusedWhole(cents: number) {
  return claimAnswer((body) => {
    delete answerOf(body).Clienten
    set(answerOf(body), {
      TotaalToegekendBedrag: { TotaalBedrag: cents, DebetCredit: 'D' },
      RetourCodes: { RetourCode: ['9333'] },
    })
  })
}

function twoClients(bsn: string, reference: string) {
  return claimOf([() => {}], ({ Declaratie }) => {
    const list = Declaratie.Clienten.Client
    const other = structuredClone(first(list))
    other.Bsn = bsn
    set(first(other.Prestaties.Prestatie), { ToewijzingNummer: 20_000 })
    set(first(other.Prestaties.Prestatie).ProductReferentie, { ReferentieNummer: reference })
    list.push(other)
    Declaratie.TotaalIngediendBedrag.TotaalBedrag *= 2
  })
}
