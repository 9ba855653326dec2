import type { Message } from '../../src/model/contents.ts'
import { given } from '../given.ts'
import { askingNew, type Fresh, first } from './begin.ts'
import type { Case } from './case.ts'

type Help = {
  readonly code?: string | undefined
  readonly category?: string | undefined
  readonly from: string
  readonly until?: string
  readonly reason?: '01' | '13' | '14'
}

const SPRING: Help = { category: '45', code: '45A04', from: '2026-07-01', until: '2026-09-30' }
const SUMMER: Help = { ...SPRING, from: '2026-09-30', until: '2026-12-31' }
const AFTER: Help = { ...SPRING, from: '2026-10-01', until: '2026-12-31' }
const ENDLESS: Help = { category: '45', code: '45A04', from: '2026-07-01' }

/** The same three ways of asking for help, with the rule that keeps each from stacking. */
const WAYS = [
  { rule: 'TR302', list: '/Bericht/Client/ToegewezenProducten/ToegewezenProduct', make: allocating },
  { rule: 'TR386', list: '/Bericht/Client/AangevraagdeProducten/AangevraagdProduct', make: requesting },
  { rule: 'TR410', list: '/Bericht/Client/Verzoek/NieuweProducten/NieuwProduct', make: askingForNew },
] as const

export const STACKING: readonly Case[] = [
  ...WAYS.flatMap(({ rule, list, make }): Case[] => [
    {
      rule,
      when: 'one product is there twice and the periods share a day',
      passes: () => [
        make(SPRING, AFTER),
        make(SPRING, { ...SUMMER, code: '45A05' }),
        make(SPRING, { ...SUMMER, category: '54', code: undefined }),
      ],
      fails: () => [make(SPRING, SUMMER), make(ENDLESS, SUMMER), make(SPRING, SPRING)],
      at: `${list}[2]`,
    },
    {
      rule,
      when: 'the product that begins first is the last in the message',
      passes: () => [make(AFTER, SPRING)],
      fails: () => [make(SUMMER, SPRING)],
      at: `${list}[1]`,
    },
    {
      rule,
      when: 'a whole category overlaps with a product of it',
      passes: () => [make(SPRING, { ...SUMMER, category: '54', code: undefined })],
      fails: () => [make(SPRING, { ...SUMMER, code: undefined }), make({ ...SPRING, code: undefined }, SUMMER)],
      at: `${list}[2]`,
    },
    {
      rule,
      when: 'help without a product overlaps with anything',
      passes: () => [make({ ...SPRING, category: undefined }, AFTER)],
      fails: () => [make({ ...SPRING, category: undefined }, SUMMER), make(SPRING, { ...SUMMER, category: undefined })],
      at: `${list}[2]`,
    },
    {
      rule,
      when: 'a short period in between hides the one that still runs',
      passes: () => [make(SPRING, { ...SPRING, category: '54' }, AFTER)],
      fails: () => [make(SPRING, { ...SPRING, code: '45A05', from: '2026-07-02', until: '2026-07-03' }, SUMMER)],
      at: `${list}[3]`,
    },
  ]),
  {
    rule: 'TR302',
    when: 'an allocation that ends on its first day was corrected, not removed',
    besides: ['CS336'],
    passes: () => [
      allocating(SPRING, { ...SPRING, until: SPRING.from, reason: '13' }),
      allocating({ ...SPRING, until: SPRING.from, reason: '01' }, SPRING),
    ],
    fails: () => [
      allocating(SPRING, { ...SPRING, until: SPRING.from, reason: '14' }),
      allocating(SPRING, { ...SUMMER, reason: '13' }),
    ],
    at: '/Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]',
  },
]

function allocating(...all: readonly Help[]): Message {
  return given('301', (body) => {
    const { ToegewezenProduct: list } = body.Client.ToegewezenProducten
    const base = first(list)
    body.Client.ToegewezenProducten.ToegewezenProduct = all.map((help, at) => {
      const { Einddatum: _, Product: __, Omvang: ___, ...rest } = structuredClone(base)
      const { reason } = help
      const about = { ...rest, ...sized(help), ToewijzingNummer: at + 1, Ingangsdatum: help.from }
      return { ...about, ...(help.until && { Einddatum: help.until }), ...(reason && { RedenWijziging: reason }) }
    })
  })
}

function requesting(...all: readonly Help[]): Message {
  return given('315', (body) => {
    const { AangevraagdProduct: list } = body.Client.AangevraagdeProducten
    const base = first(list)
    body.Client.AangevraagdeProducten.AangevraagdProduct = all.map((help, at) => {
      const { ToewijzingEinddatum: _, Product: __, Omvang: ___, ...rest } = structuredClone(base)
      const about = { ...rest, ...sized(help), ReferentieAanbieder: `V-${at}`, ToewijzingIngangsdatum: help.from }
      return { ...about, ...(help.until && { ToewijzingEinddatum: help.until }) }
    })
  })
}

function askingForNew(...all: readonly Help[]): Message {
  return askingNew(
    ...all.map((help) => (product: Fresh) => {
      delete product.Einddatum
      delete product.Product
      delete product.Omvang
      Object.assign(product, sized(help), { GewensteIngangsdatum: help.from }, help.until && { Einddatum: help.until })
    }),
  )
}

/** A product with its extent, a category alone, or a budget for anything: all allowed in themselves. */
function sized({ category, code }: Help) {
  if (category === undefined) return { Budget: 100_000 }
  const product = { Categorie: category as '45', ...(code !== undefined && { Code: code }) }
  return {
    Product: product,
    ...(code !== undefined && { Omvang: { Volume: 1, Eenheid: '04', Frequentie: '4' } as const }),
  }
}
