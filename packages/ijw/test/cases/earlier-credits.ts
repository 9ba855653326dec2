import type { Outside } from '../../src/judge/outside/outside.ts'
import { LINE } from './begin.ts'
import type { Case } from './case.ts'
import { after, allocating, claiming, crediting, judging, monthOf, type Past, under } from './earlier-begin.ts'

const MAY = { number: 'D202605', month: '2026-05' }
const X = { id: 'X' }
const LATER = { Toewijzingsdatum: '2026-06-01', RedenWijziging: '14' } as const
const CLAIMED = [allocating(), claiming(), judging()]
const CREDIT = claiming([crediting('P1', 'P2')], MAY, X)
/** It says something else than what it takes back. */
const MORE = claiming([crediting('P1', 'P2', { GeleverdVolume: 17 })], MAY, X)
const SHORTENED = allocating([{ ...LATER, Einddatum: '2026-04-15' }], X)
const LATE = allocating([{ ...LATER, Ingangsdatum: '2026-04-08' }], X)
const LOWERED = allocating([{ ...LATER, Omvang: { Volume: 1, Eenheid: '04', Frequentie: '2' } }], X)
const OTHER_UNIT = allocating([{ ...LATER, Omvang: { Volume: 9, Eenheid: '16', Frequentie: '2' } }], X)
const OTHER_PRODUCT = allocating([{ ...LATER, Product: { Categorie: '54', Code: '54001' } }], X)
const REMOVED = allocating([{ ...LATER, Einddatum: '2026-04-01', RedenWijziging: '13' }], X)
const DEARER: Outside = { agreements: () => [{ Eenheid: '04', tariff: 1_600 }] }

/** What was granted can be taken back, whatever became of the allocation since (IV085, IV091, OP366). */
const UNDER_OTHER_TERMS = (
  [
    ['TR307', LATE, 'ProductPeriode/Begindatum'],
    ['TR387', LATE, 'ProductPeriode/Begindatum'],
    ['TR308', SHORTENED, 'ProductPeriode/Einddatum'],
    ['TR388', SHORTENED, 'ProductPeriode/Einddatum'],
    ['TR321', LOWERED, 'GeleverdVolume'],
    ['TR341', OTHER_UNIT, 'Eenheid'],
    ['TR339', OTHER_PRODUCT, 'ProductCategorie'],
    ['TR340', OTHER_PRODUCT, 'ProductCode'],
    ['TR384', REMOVED, 'ToewijzingNummer'],
    ['TR418', allocating([LATER], X), 'ProductTarief'],
  ] as const
).map(
  ([rule, since, at]): Case<Past> => ({
    rule,
    when: 'a credit for what was granted under other terms is not the same as what was granted',
    passes: () => [after([...CLAIMED, since], CREDIT, DEARER)],
    besides: [],
    fails: () => [after([...CLAIMED, since], MORE, DEARER)],
    at: `${LINE}[1]/${at}`,
  }),
)

const IN_MAY = { ProductPeriode: monthOf('2026-05') }
const IN_JUNE = { ProductPeriode: monthOf('2026-06') }
const JUNE = { number: 'D202606', month: '2026-06' }
const IN_TOTAL = allocating([{ Omvang: { Volume: 20, Eenheid: '04', Frequentie: '6' } }])
const BUDGET = allocating([{ Product: { Categorie: '45' }, Omvang: undefined, Budget: 40_000 }])
const Z = { id: 'Z' }
const OTHER = { ToewijzingNummer: 10073, ...IN_JUNE }
const OTHER_CREDITED = { ToewijzingNummer: 10073, ...IN_MAY }
const TOTAL = { Omvang: { Volume: 20, Eenheid: '04', Frequentie: '6' } } as const
/** Sixteen hours of twenty claimed on each of two allocations, and granted. */
const TWO = claiming([{}, under('P5', OTHER_CREDITED)], MAY)
const TWO_CLAIMED = [allocating([TOTAL, { ...TOTAL, ToewijzingNummer: 10073 }]), TWO, judging({ of: TWO })]
const REFUSED_TOO = 'a credit that is refused itself would make room'

/** A credit makes room to claim again only when it is not refused itself. */
export const EARLIER_CREDITS: readonly Case<Past>[] = [
  ...UNDER_OTHER_TERMS,
  {
    rule: 'TR389',
    when: REFUSED_TOO,
    passes: () => [after(CLAIMED, claiming([under('P3'), crediting('P1', 'P2')], MAY, X))],
    fails: () => [
      after([allocating(), claiming()], claiming([under('P3'), crediting('P1', 'P2')], MAY, X)),
      after(
        [...CLAIMED, claiming([under('P2', IN_MAY)], MAY)],
        claiming([under('P3'), crediting('P1', 'P2')], JUNE, X),
      ),
    ],
    at: `${LINE}[1]`,
  },
  {
    rule: 'TR322',
    when: 'a credit would make room on another allocation than that of its debit',
    passes: () => [after(TWO_CLAIMED, claiming([under('P6', OTHER), crediting('P5', 'P7', OTHER_CREDITED)], JUNE, Z))],
    fails: () => [after(TWO_CLAIMED, claiming([under('P6', OTHER), crediting('P1', 'P7', OTHER_CREDITED)], JUNE, Z))],
    at: `${LINE}[1]/GeleverdVolume`,
  },
  ...(
    [
      ['TR322', IN_TOTAL, 'GeleverdVolume'],
      ['TR369', BUDGET, 'IngediendBedrag'],
    ] as const
  ).map(
    ([rule, allocated, at]): Case<Past> => ({
      rule,
      when: REFUSED_TOO,
      passes: () => [
        after([allocated, claiming(), judging()], claiming([under('P2', IN_MAY), crediting('P1', 'P3')], MAY, X)),
      ],
      fails: () => [
        after([allocated, claiming()], claiming([under('P2', IN_MAY), crediting('P1', 'P3')], MAY, X)),
        // Taken back before, and claimed again since.
        after(
          [allocated, claiming(), judging(), CREDIT, claiming([under('P4', IN_MAY)], { ...MAY, number: 'D4' })],
          claiming([under('P5', IN_JUNE), crediting('P1', 'P6')], JUNE, X),
        ),
      ],
      at: `${LINE}[1]/${at}`,
    }),
  ),
]
