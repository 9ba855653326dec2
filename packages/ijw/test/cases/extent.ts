import { PLACES, type Place, set } from './begin.ts'
import type { Case } from './case.ts'

const { ALLOCATION, REQUEST, CHANGE, FRESH } = PLACES
const NAMED = [ALLOCATION, REQUEST, FRESH]
const ALL = [...NAMED, CHANGE]
const HOURS = { Volume: 2, Eenheid: '04', Frequentie: '4' } as const

/** How much is allocated or asked for, in each of the four classes that say so. */
export const EXTENT: readonly Case[] = [
  ...NAMED.flatMap((place): Case[] => [
    {
      rule: 'CD041',
      when: `a product code has no extent in ${called(place)}`,
      passes: () => [place.make(() => {}), place.make((one) => withoutCode(one))],
      fails: () => [place.make((one) => delete one.Omvang)],
      at: place.at,
    },
    {
      rule: 'CD079',
      when: `there is no product and no budget in ${called(place)}`,
      passes: () => [place.make(() => {}), place.make((one) => budgetOnly(one))],
      fails: () => [
        place.make((one) => {
          delete one.Product
          delete one.Omvang
        }),
      ],
      at: place.at,
    },
  ]),
  ...ALL.flatMap((place): Case[] => [
    {
      rule: 'CD075',
      when: `a budget has no end in ${called(place)}`,
      passes: () => [place.make((one) => budgetOnly(one))],
      fails: () => [place.make((one) => budgetOnly(one), null)],
      at: place.at,
    },
    {
      rule: 'CD076',
      when: `an extent per week has no end in ${called(place)}`,
      passes: () => [place.make(() => {}), place.make((one) => set(one, { Omvang: HOURS }), null)],
      fails: () => [place.make((one) => set(one, { Omvang: { ...HOURS, Frequentie: '2' } }), null)],
      at: place.at,
    },
    {
      rule: 'CD077',
      when: `an extent stands beside a budget in ${called(place)}`,
      passes: () => [place.make(() => {}), place.make((one) => budgetOnly(one))],
      fails: () => [place.make((one) => set(one, { Budget: 100_000 }))],
      at: `${place.at}/Omvang`,
    },
    {
      rule: 'CD078',
      when: `a budget stands beside an extent in ${called(place)}`,
      passes: () => [place.make(() => {}), place.make((one) => budgetOnly(one))],
      fails: () => [place.make((one) => set(one, { Budget: 0 }))],
      at: `${place.at}/Budget`,
    },
    {
      rule: 'CS003',
      when: `the end lies before the begin in ${called(place)}`,
      passes: () => [
        place.make(() => {}),
        place.make(() => {}, place === ALLOCATION || place === REQUEST ? '2026-04-01' : '2026-07-01'),
      ],
      fails: () => [place.make(() => {}, '2026-03-31')],
      at: `${place.at}/${place.end}`,
    },
  ]),
  ...(
    [
      ['CD080', ALLOCATION],
      ['CD095', REQUEST],
      ['CD096', FRESH],
    ] as const
  ).map(
    ([rule, place]): Case => ({
      rule,
      when: `an extent stands without a product code in ${called(place)}`,
      passes: () => [
        place.make(() => {}),
        place.make((one) => withoutCode(one)),
        place.longAgo((one) => delete one.Product?.Code),
      ],
      fails: () => [
        place.make((one) => delete one.Product?.Code),
        place.make((one) => {
          delete one.Product?.Code
          one.Omvang = HOURS
        }, null),
        place.make((one) => delete one.Product),
      ],
      at: `${place.at}/Omvang`,
    }),
  ),
  ...(
    [
      ['CS338', ALLOCATION],
      ['CS338', FRESH],
      ['CS338', CHANGE],
      ['CS343', REQUEST],
    ] as const
  ).map(
    ([rule, place]): Case => ({
      rule,
      when: `days, half days, euros or pieces are counted per day in ${called(place)}`,
      passes: () => [
        ...(['2', '4', '6'] as const).map((often) => place.make((one) => set(one, { Omvang: units('14', often) }))),
        place.make((one) => set(one, { Omvang: units('82', '1') })),
        place.longAgo((one) => set(one, { Omvang: units('16', '1') })),
      ],
      fails: () => [
        ...(['14', '16', '83', '84'] as const).map((unit) =>
          place.make((one) => set(one, { Omvang: units(unit, '1') })),
        ),
        place.make((one) => set(one, { Omvang: units('84', '1') }), null),
      ],
      at: `${place.at}/Omvang/Frequentie`,
    }),
  ),
]

type Sized = Parameters<Parameters<Place['make']>[0]>[0]

function called(place: Place): string {
  return `${place.number} ${place.at.slice(place.at.lastIndexOf('/') + 1)}`
}

function units(Eenheid: '14' | '16' | '82' | '83' | '84', Frequentie: '1' | '2' | '4' | '6') {
  return { Volume: 1, Eenheid, Frequentie }
}

/** By category, so without a code or an extent. */
function withoutCode(one: Sized): void {
  delete one.Product?.Code
  delete one.Omvang
}

/** A budget to spend, without saying on what. */
function budgetOnly(one: Sized): void {
  delete one.Product
  delete one.Omvang
  one.Budget = 100_000
}
