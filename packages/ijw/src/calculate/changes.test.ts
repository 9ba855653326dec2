import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type AllocatedProduct,
  allocationsAfterChange,
  type ChangeRequest,
  hasChanged,
  isCurrent,
  wishAsRequest,
  withOthers,
} from './changes.ts'

type Size = NonNullable<AllocatedProduct['Omvang']>

const hours = (Volume: number): Size => ({ Volume, Eenheid: '04', Frequentie: '2' })
const DECISION = { Toewijzingsdatum: '2025-06-02', Toewijzingstijd: '10:00:00', firstNumber: 123_078 }

function allocated(ToewijzingNummer: number, Code: string, rest: Partial<AllocatedProduct> = {}): AllocatedProduct {
  return {
    ToewijzingNummer,
    Product: { Categorie: '45', Code },
    Toewijzingsdatum: '2024-12-20',
    Toewijzingstijd: '09:00:00',
    Ingangsdatum: '2025-01-01',
    Einddatum: '2025-12-31',
    Omvang: hours(4),
    ...rest,
  }
}
function request(rest: Partial<ChangeRequest>): ChangeRequest {
  return { ReferentieAanbieder: 'A001', RedenVerzoek: '1', ...rest }
}
/** What of an allocation the instructions print. */
function printed(products: readonly AllocatedProduct[]) {
  return products.map((product) => [
    product.ToewijzingNummer,
    product.Product?.Code,
    product.Omvang?.Volume,
    product.Ingangsdatum,
    product.Einddatum,
    product.ReferentieAanbieder,
    product.RedenWijziging,
  ])
}

test('[IV093 OP257 OP380] example 1: a longer end changes the allocation, another volume ends it and gives a new one', () => {
  const current = [allocated(123_001, '45E00'), allocated(123_002, '45F00', { Omvang: hours(3) })]
  const change = request({
    TeWijzigenProducten: {
      TeWijzigenProduct: [
        { ToewijzingNummer: 123_001, GewensteIngangsdatum: '2025-01-01', Einddatum: '2026-06-30', Omvang: hours(4) },
        { ToewijzingNummer: 123_002, GewensteIngangsdatum: '2025-06-12', Einddatum: '2025-12-31', Omvang: hours(6) },
      ],
    },
  })
  const products = allocationsAfterChange(change, current, DECISION)
  assert.deepEqual(printed(products), [
    [123_001, '45E00', 4, '2025-01-01', '2026-06-30', 'A001', '12'],
    [123_002, '45F00', 3, '2025-01-01', '2025-06-11', 'A001', '12'],
    [123_078, '45F00', 6, '2025-06-12', '2025-12-31', 'A001', undefined],
  ])
  assert.ok(products.every((product) => product.Toewijzingsdatum === '2025-06-02'))
})

test('[IV093] example 2: one stays, one ends and one begins; with the wished or with other agreed days', () => {
  const current = [allocated(345_001, '45A00'), allocated(345_002, '45B00')]
  const asked = (ends: string, begins: string) =>
    request({
      OngewijzigdeProducten: { OngewijzigdProduct: [{ ToewijzingNummer: 345_001 }] },
      TeWijzigenProducten: {
        TeWijzigenProduct: [
          { ToewijzingNummer: 345_002, GewensteIngangsdatum: '2025-01-01', Einddatum: ends, Omvang: hours(4) },
        ],
      },
      NieuweProducten: {
        NieuwProduct: [{ Product: { Categorie: '45', Code: '45C00' }, GewensteIngangsdatum: begins, Omvang: hours(2) }],
      },
    })
  for (const [ends, begins] of [
    ['2025-05-15', '2025-05-16'],
    ['2025-05-23', '2025-05-24'],
  ] as const)
    assert.deepEqual(printed(allocationsAfterChange(asked(ends, begins), current, DECISION)), [
      [345_001, '45A00', 4, '2025-01-01', '2025-12-31', 'A001', undefined],
      [345_002, '45B00', 4, '2025-01-01', ends, 'A001', '12'],
      [123_078, '45C00', 2, begins, undefined, 'A001', undefined],
    ])
})

test('[IV093] example 3: a new product after an unchanged one, on the wished day or on the day of deciding', () => {
  const current = [allocated(678_001, '45X00', { Einddatum: '2026-05-07' })]
  for (const begins of ['2026-05-08', '2026-05-15']) {
    const asked = request({
      OngewijzigdeProducten: { OngewijzigdProduct: [{ ToewijzingNummer: 678_001 }] },
      NieuweProducten: {
        NieuwProduct: [{ Product: { Categorie: '45', Code: '45Y00' }, GewensteIngangsdatum: begins, Omvang: hours(1) }],
      },
    })
    assert.deepEqual(printed(allocationsAfterChange(asked, current, DECISION)), [
      [678_001, '45X00', 4, '2025-01-01', '2026-05-07', 'A001', undefined],
      [123_078, '45Y00', 1, begins, undefined, 'A001', undefined],
    ])
  }
})

test('[IV093] a total and a budget are changed from the begin, in the allocation itself', () => {
  const total: Size = { Volume: 80, Eenheid: '04', Frequentie: '6' }
  const { Omvang: _, ...budget } = allocated(2, '45B00', { Budget: 100_000 })
  const change = request({
    TeWijzigenProducten: {
      TeWijzigenProduct: [
        { ToewijzingNummer: 1, GewensteIngangsdatum: '2025-01-01', Omvang: { ...total, Volume: 120 } },
        { ToewijzingNummer: 2, GewensteIngangsdatum: '2025-01-01', Einddatum: '2025-10-31', Budget: 80_000 },
      ],
    },
  })
  const [one, two, ...more] = allocationsAfterChange(
    change,
    [allocated(1, '45A00', { Omvang: total }), budget],
    DECISION,
  )
  assert.deepEqual([one?.Omvang?.Volume, one?.Ingangsdatum, one?.Einddatum], [120, '2025-01-01', undefined])
  assert.deepEqual([two?.Budget, two?.Omvang, two?.Einddatum], [80_000, undefined, '2025-10-31'])
  assert.deepEqual(more, [])
})

test('[IV066 IV093 OP257] another volume from the first day removes the allocation and gives a new one from that day', () => {
  const change = request({
    TeWijzigenProducten: {
      TeWijzigenProduct: [
        { ToewijzingNummer: 123_002, GewensteIngangsdatum: '2025-01-01', Einddatum: '2025-12-31', Omvang: hours(6) },
      ],
    },
  })
  assert.deepEqual(printed(allocationsAfterChange(change, [allocated(123_002, '45F00')], DECISION)), [
    [123_002, '45F00', 4, '2025-01-01', '2025-01-01', 'A001', '13'],
    [123_078, '45F00', 6, '2025-01-01', '2025-12-31', 'A001', undefined],
  ])
})

test('[IV097] an allocation made longer on request carries the reference, and so does the unchanged one beside it', () => {
  const year = { Ingangsdatum: '2026-01-01', Einddatum: '2026-12-31' }
  const current = [allocated(345_001, '45A00', year), allocated(345_002, '45B00', year)]
  const change: ChangeRequest = {
    ReferentieAanbieder: '667788',
    RedenVerzoek: '1',
    OngewijzigdeProducten: { OngewijzigdProduct: [{ ToewijzingNummer: 345_001 }] },
    TeWijzigenProducten: {
      TeWijzigenProduct: [
        { ToewijzingNummer: 345_002, GewensteIngangsdatum: '2026-01-01', Einddatum: '2026-06-30', Omvang: hours(4) },
      ],
    },
  }
  assert.deepEqual(printed(allocationsAfterChange(change, current, DECISION)), [
    [345_001, '45A00', 4, '2026-01-01', '2026-12-31', '667788', undefined],
    [345_002, '45B00', 4, '2026-01-01', '2026-06-30', '667788', '12'],
  ])
})

test('[OP087 IV094 IV097 IV099] other allocations that still run go along, without reference and reason; withdrawn and ended ones do not', () => {
  const decided = allocated(4, '45D00', { ReferentieAanbieder: 'V-1' })
  const known = [
    allocated(1, '45A00', { ReferentieAanbieder: 'V-0', RedenWijziging: '04' }),
    allocated(2, '45B00', { Einddatum: '2025-05-31' }),
    allocated(3, '45C00', { Ingangsdatum: '2025-08-01', Einddatum: '2025-08-01', RedenWijziging: '13' }),
    allocated(4, '45D00', { Omvang: hours(9) }),
  ]
  assert.deepEqual(withOthers([decided], known, '2025-06-01'), [decided, allocated(1, '45A00')])
})

test('[OP087] an allocation without an end runs on; one for a single day is no withdrawal unless the reason says so', () => {
  const { Einddatum: _, ...open } = allocated(1, '45A00')
  assert.ok(isCurrent(open, '2040-01-01'))
  assert.ok(isCurrent(allocated(1, '45A00', { Einddatum: '2025-01-01' }), '2025-01-01'))
  assert.ok(!isCurrent(allocated(1, '45A00', { Einddatum: '2025-01-01', RedenWijziging: '01' }), '2025-01-01'))
})

test('[IV099] an allocation has changed when its help, size, budget or days differ from what was last told', () => {
  const last = allocated(1, '45A00')
  assert.ok(!hasChanged(undefined, last))
  assert.ok(!hasChanged(last, { ...last, ReferentieAanbieder: 'V-1', Toewijzingsdatum: '2025-02-02' }))
  assert.ok(hasChanged(last, { ...last, Einddatum: '2025-11-30' }))
  assert.ok(hasChanged(last, { ...last, Omvang: hours(5) }))
  assert.ok(hasChanged(last, { ...last, Product: { Categorie: '45', Code: '45B00' } }))
})

const START = '2025-03-01'
const B1 = allocated(432, '45B01', { Ingangsdatum: START, Einddatum: '2026-12-31', Omvang: hours(3) })
const A1 = allocated(789, '45A01', { Ingangsdatum: START, Omvang: hours(3) })
const halfDays = (Volume: number): Size => ({ Volume, Eenheid: '16', Frequentie: '4' })
const C1 = allocated(910, '45C01', { Ingangsdatum: START, Omvang: halfDays(4) })

test('[IV092] example 1: ending B1 for another product is a change from its begin, and what stays is only named', () => {
  assert.deepEqual(wishAsRequest(B1, { from: '2025-08-31', until: '2025-08-31', Omvang: hours(3) }), {
    change: { ToewijzingNummer: 432, GewensteIngangsdatum: START, Einddatum: '2025-08-31', Omvang: hours(3) },
  })
  const total: Size = { Volume: 80, Eenheid: '04', Frequentie: '6' }
  const c1 = allocated(543, '45C01', { Ingangsdatum: START, Omvang: total })
  assert.deepEqual(wishAsRequest(c1, { from: START, until: '2025-12-31', Omvang: total }), { unchanged: 543 })
})

test('[IV092] example 2a: more and longer counts from the wished day, only longer from the begin', () => {
  const more = { from: '2025-11-01', until: '2026-07-01', Omvang: hours(5) }
  assert.deepEqual(wishAsRequest(A1, more), {
    change: { ToewijzingNummer: 789, GewensteIngangsdatum: '2025-11-01', Einddatum: '2026-07-01', Omvang: hours(5) },
  })
  const longer = { from: '2025-11-01', until: '2026-07-01', Omvang: halfDays(4) }
  assert.deepEqual(wishAsRequest(C1, longer), {
    change: { ToewijzingNummer: 910, GewensteIngangsdatum: START, Einddatum: '2026-07-01', Omvang: halfDays(4) },
  })
})

test('[IV092] example 2b: less after the end of the allocation is a new product', () => {
  const less = { from: '2026-01-01', until: '2026-07-01', Omvang: halfDays(2) }
  assert.deepEqual(wishAsRequest(C1, less), {
    fresh: {
      Product: { Categorie: '45', Code: '45C01' },
      GewensteIngangsdatum: '2026-01-01',
      Einddatum: '2026-07-01',
      Omvang: halfDays(2),
    },
  })
  assert.deepEqual(wishAsRequest(C1, { from: START, until: '2025-12-31', Omvang: halfDays(4) }), { unchanged: 910 })
})

test('[IV092] another size wished from before the allocation begins is asked from its begin', () => {
  const earlier = { from: '2025-02-01', until: '2025-12-31', Omvang: hours(5) }
  assert.deepEqual(wishAsRequest(A1, earlier), {
    change: { ToewijzingNummer: 789, GewensteIngangsdatum: START, Einddatum: '2025-12-31', Omvang: hours(5) },
  })
})

test('[IV092] a budget is changed as a whole, from the begin of the allocation', () => {
  const { Omvang: _, ...budget } = allocated(5, '45B00', { Budget: 100_000 })
  assert.deepEqual(wishAsRequest(budget, { from: '2025-09-01', until: '2025-12-31', Budget: 120_000 }), {
    change: { ToewijzingNummer: 5, GewensteIngangsdatum: '2025-01-01', Einddatum: '2025-12-31', Budget: 120_000 },
  })
})
