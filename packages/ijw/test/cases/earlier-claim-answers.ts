import { ANSWERED_LINE } from './begin.ts'
import type { Case } from './case.ts'
import { after, allocating, claiming, crediting, judging, monthOf, type Past, under } from './earlier-begin.ts'

const ALLOCATED = allocating()
const CLAIMED = claiming()
const REJECTING = judging({ rejected: [{}] })
const OTHER = claiming([under('P2', { ProductPeriode: monthOf('2026-05') })], { number: 'D2' }, { id: 'OTHER' })

/** A value of a performance that the answer changes, and where that shows. */
const ALTERED = [
  { values: { ToewijzingNummer: 10073 }, at: 'ToewijzingNummer' },
  { values: { ProductCategorie: '54' }, at: 'ProductCategorie' },
  { values: { ProductCode: '45A05' }, at: 'ProductCode' },
  { values: { ProductPeriode: monthOf('2026-03') }, at: 'ProductPeriode' },
  { values: { GeleverdVolume: 15 }, at: 'GeleverdVolume' },
  { values: { Eenheid: '01' }, at: 'Eenheid' },
  { values: { ProductTarief: 1_501 }, at: 'ProductTarief' },
  { values: { IngediendBedrag: { Bedrag: 24_001, DebetCredit: 'D' } }, at: 'IngediendBedrag' },
  { values: crediting('P0', 'P1', { IngediendBedrag: { Bedrag: 24_000, DebetCredit: 'D' } }), at: 'ProductReferentie' },
] as const
const NUMBERED_AS_OTHER = judging({}, ({ DeclaratieAntwoord }) => {
  if (DeclaratieAntwoord) DeclaratieAntwoord.DeclaratieNummer = 'D2'
})

export const EARLIER_CLAIM_ANSWERS: readonly Case<Past>[] = [
  {
    rule: 'TR337',
    when: 'an answer is to a claim that was not sent',
    besides: ['TR376'],
    passes: () => [after([ALLOCATED, CLAIMED], judging()), after([ALLOCATED, CLAIMED], REJECTING)],
    fails: () => [
      after([], judging()),
      after([ALLOCATED, OTHER], judging()),
      after(
        [ALLOCATED, CLAIMED],
        judging({}, (body) => {
          body.Header.DeclaratieIdentificatie = { Identificatie: '323-0001', Dagtekening: '2026-05-07' }
        }),
      ),
    ],
    at: '/Bericht/Header/DeclaratieIdentificatie',
  },
  {
    rule: 'TR366',
    when: 'an answer rejects what was not claimed',
    passes: () => [after([ALLOCATED, CLAIMED], REJECTING)],
    fails: () => [after([ALLOCATED, CLAIMED], judging({ rejected: [under('P9')] }))],
    at: `${ANSWERED_LINE}[1]/ProductReferentie`,
  },
  ...ALTERED.map(
    ({ values, at }): Case<Past> => ({
      rule: 'TR367',
      when: `an answer has another ${at} than was claimed`,
      passes: () => [after([ALLOCATED, CLAIMED], REJECTING)],
      fails: () => [after([ALLOCATED, CLAIMED], judging({ rejected: [values] }))],
      at: `${ANSWERED_LINE}[1]/${at}`,
    }),
  ),
  {
    rule: 'TR367',
    when: 'an answer leaves out the tariff that was claimed',
    passes: () => [after([ALLOCATED, CLAIMED], REJECTING)],
    fails: () => [after([ALLOCATED, CLAIMED], judging({ rejected: [{ ProductTarief: undefined }] }))],
    at: `${ANSWERED_LINE}[1]`,
  },
  {
    rule: 'TR371',
    when: 'an answer has another XSD version than the claim',
    passes: () => [after([ALLOCATED, CLAIMED], judging())],
    fails: () => [
      after(
        [ALLOCATED, CLAIMED],
        judging({}, (body) => {
          body.Header.XsdVersieDeclaratie = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.1' }
        }),
      ),
    ],
    at: '/Bericht/Header/XsdVersieDeclaratie',
  },
  {
    rule: 'TR376',
    when: 'an answer is to a claim number that was not sent',
    passes: () => [
      after([ALLOCATED, CLAIMED], judging()),
      after([ALLOCATED, CLAIMED, OTHER], judging()),
      // The letter asks for the number of a claim, not for that of the claim that is answered.
      after([ALLOCATED, CLAIMED, OTHER], NUMBERED_AS_OTHER),
    ],
    fails: () => [
      after(
        [ALLOCATED, CLAIMED],
        judging({}, ({ DeclaratieAntwoord }) => {
          if (DeclaratieAntwoord) DeclaratieAntwoord.DeclaratieNummer = 'D9'
        }),
      ),
    ],
    at: '/Bericht/DeclaratieAntwoord/DeclaratieNummer',
  },
]
