import type { Outside } from '../../src/judge/outside/outside.ts'
import { LINE } from './begin.ts'
import type { Case } from './case.ts'
import { after, allocating, claiming, crediting, judging, monthOf, type Past, under } from './earlier-begin.ts'

const X = { id: 'X' }
const MAY = { number: 'D202605', month: '2026-05' }
const IN_MAY = { ProductPeriode: monthOf('2026-05') }
const IN_TOTAL = allocating([{ Omvang: { Volume: 20, Eenheid: '04', Frequentie: '6' } }])
const FORTY = allocating([{ Omvang: { Volume: 40, Eenheid: '04', Frequentie: '6' } }])
/** 240 hours in all. */
const MONTHLY = allocating([{ Omvang: { Volume: 20, Eenheid: '04', Frequentie: '4' } }])
const IN_JUNE = { ProductPeriode: monthOf('2026-06') }
const BUDGET = allocating([{ Product: { Categorie: '45' }, Omvang: undefined, Budget: 40_000 }])
const NO_SIZE = allocating([{ Product: { Categorie: '45' }, Omvang: undefined }])
const ALLOCATED = allocating()

const HOURLY: Outside = { agreements: () => [{ Eenheid: '04', tariff: 1_500 }] }
const BY_HALF_DAY: Outside = { agreements: () => [{ Eenheid: '16', tariff: 6_000 }] }
const EITHER: Outside = {
  agreements: () => [
    { Eenheid: '16', tariff: 6_000 },
    { Eenheid: '04', tariff: 1_500 },
  ],
}
const TWO_TARIFFS: Outside = {
  agreements: () => [
    { Eenheid: '04', tariff: 1_400 },
    { Eenheid: '04', tariff: 1_500 },
  ],
}
const UNEVEN: Outside = { agreements: () => [{ Eenheid: '04', tariff: 8_730 }] }
const MINUTES = { Eenheid: '01', GeleverdVolume: 960, ProductTarief: 25 } as const
/** Wednesday 29 April until Tuesday 5 May: two weeks, of which the first lies in both months. Eight hours in all. */
const SHORT_RUN = allocating([{ Ingangsdatum: '2026-04-29', Einddatum: '2026-05-05' }])
const APRIL_PART = { ProductPeriode: { Begindatum: '2026-04-29', Einddatum: '2026-04-30' }, GeleverdVolume: 4 } as const
const MAY_PART = { ProductPeriode: { Begindatum: '2026-05-01', Einddatum: '2026-05-05' }, GeleverdVolume: 4 } as const

export const EARLIER_VOLUMES: readonly Case<Past>[] = [
  {
    rule: 'TR321',
    when: 'more is claimed in a period than is allocated',
    passes: () => [
      // April 2026 touches five weeks, of four hours each (IV077).
      after([ALLOCATED], claiming([{ GeleverdVolume: 20 }])),
      after([ALLOCATED], claiming([{ ...MINUTES, GeleverdVolume: 1_200 }])),
      after(
        [allocating([{ Omvang: { Volume: 20, Eenheid: '04', Frequentie: '4' } }])],
        claiming([{ GeleverdVolume: 20 }]),
      ),
      after([NO_SIZE], claiming([{ GeleverdVolume: 999 }])),
    ],
    fails: () => [
      after([ALLOCATED], claiming([{ GeleverdVolume: 21 }])),
      after([ALLOCATED], claiming([{ ...MINUTES, GeleverdVolume: 1_201 }])),
      after(
        [allocating([{ Omvang: { Volume: 20, Eenheid: '04', Frequentie: '4' } }])],
        claiming([{ GeleverdVolume: 21 }]),
      ),
    ],
    at: `${LINE}[1]/GeleverdVolume`,
  },
  {
    rule: 'TR322',
    when: 'more is claimed in all than is allocated',
    passes: () => [
      after([IN_TOTAL, claiming()], claiming([under('P2', { ...IN_MAY, GeleverdVolume: 4 })], MAY, X)),
      after([IN_TOTAL, claiming(), judging({ rejected: [{}] })], claiming([under('P2', IN_MAY)], MAY, X)),
      after([IN_TOTAL, claiming(), judging()], claiming([under('P2', IN_MAY), crediting('P1', 'P3')], MAY, X)),
      after([IN_TOTAL, claiming()], claiming([under('P2', { ...MINUTES, ...IN_MAY, GeleverdVolume: 240 })], MAY, X)),
    ],
    fails: () => [
      after([IN_TOTAL, claiming()], claiming([under('P2', { ...IN_MAY, GeleverdVolume: 5 })], MAY, X)),
      after([IN_TOTAL, claiming()], claiming([under('P2', { ...MINUTES, ...IN_MAY, GeleverdVolume: 241 })], MAY, X)),
      // What does not fit is not counted, so the smaller one after it does.
      after(
        [IN_TOTAL, claiming()],
        claiming(
          [
            under('P2', { ...IN_MAY, GeleverdVolume: 5 }),
            under('P3', { ...IN_MAY, ProductCode: '45A05', GeleverdVolume: 4 }),
          ],
          MAY,
          X,
        ),
      ),
    ],
    at: `${LINE}[1]/GeleverdVolume`,
  },
  {
    rule: 'TR322',
    when: 'a line that is refused anyway takes no room from the next',
    besides: ['TR389', 'TR321', 'TR340'],
    passes: () => [
      // The first is claimed twice (TR389), is too much in itself (TR321), or is of another product (TR340).
      after([FORTY, claiming()], claiming([under('P2'), under('P3', IN_MAY)], MAY, X)),
      after([MONTHLY], claiming([{ GeleverdVolume: 230 }, under('P3', { ...IN_MAY, GeleverdVolume: 20 })], MAY, X)),
      after(
        [FORTY, claiming()],
        claiming([under('P2', { ...IN_MAY, ProductCode: '45A05' }), under('P3', IN_MAY)], MAY, X),
      ),
    ],
    fails: () => [
      after(
        [FORTY, claiming()],
        claiming([under('P2', IN_MAY), under('P3', IN_JUNE)], { ...MAY, month: '2026-06' }, X),
      ),
    ],
    at: `${LINE}[2]/GeleverdVolume`,
  },
  {
    rule: 'TR322',
    when: 'the weeks of two months are claimed double',
    passes: () => [after([SHORT_RUN, claiming([APRIL_PART])], claiming([under('P2', MAY_PART)], MAY, X))],
    fails: () => [
      after([SHORT_RUN, claiming([{ ...APRIL_PART, GeleverdVolume: 8 }])], claiming([under('P2', MAY_PART)], MAY, X)),
    ],
    at: `${LINE}[1]/GeleverdVolume`,
  },
  {
    rule: 'TR369',
    when: 'more money is claimed than the budget',
    passes: () => [
      after([BUDGET, claiming()], claiming([under('P2', { ...IN_MAY, IngediendBedrag: euros(16_000) })], MAY, X)),
      after([BUDGET, claiming(), judging({ rejected: [{}] })], claiming([under('P2', IN_MAY)], MAY, X)),
      after([BUDGET, claiming(), judging()], claiming([under('P2', IN_MAY), crediting('P1', 'P3')], MAY, X)),
    ],
    fails: () => [
      after([BUDGET], claiming([{ IngediendBedrag: euros(40_001) }])),
      after([BUDGET, claiming()], claiming([under('P2', { ...IN_MAY, IngediendBedrag: euros(16_001) })], MAY, X)),
    ],
    at: `${LINE}[1]/IngediendBedrag`,
  },
  {
    rule: 'TR341',
    when: 'help is claimed in another unit than was allocated or agreed',
    passes: () => [
      after([ALLOCATED], claiming()),
      after([ALLOCATED], claiming([MINUTES])),
      after([NO_SIZE], claiming()),
      after([NO_SIZE], claiming(), HOURLY),
      after([NO_SIZE], claiming(), EITHER),
      after([NO_SIZE], claiming([MINUTES]), HOURLY),
    ],
    fails: () => [
      after([ALLOCATED], claiming([{ Eenheid: '16' }])),
      after([allocating([{ Omvang: { Volume: 999, Eenheid: '01', Frequentie: '2' } }])], claiming()),
      after([NO_SIZE], claiming(), BY_HALF_DAY),
    ],
    at: `${LINE}[1]/Eenheid`,
  },
  {
    rule: 'TR418',
    when: 'another tariff is claimed than the contract has',
    passes: () => [
      after([ALLOCATED], claiming(), HOURLY),
      after([ALLOCATED], claiming(), TWO_TARIFFS),
      after([ALLOCATED], claiming([MINUTES]), HOURLY),
      // € 87,30 an hour is € 1,455 a minute, which is written as € 1,46 (IV081).
      after([ALLOCATED], claiming([{ ...MINUTES, ProductTarief: 146 }]), UNEVEN),
      after([ALLOCATED], claiming([{ ProductTarief: 9_999 }])),
      after([ALLOCATED], claiming([{ ProductTarief: 9_999 }]), BY_HALF_DAY),
    ],
    fails: () => [
      after([ALLOCATED], claiming([{ ProductTarief: 1_501 }]), HOURLY),
      after([ALLOCATED], claiming([{ ...MINUTES, ProductTarief: 145 }]), UNEVEN),
    ],
    at: `${LINE}[1]/ProductTarief`,
  },
]

function euros(Bedrag: number) {
  return { Bedrag, DebetCredit: 'D' } as const
}
