import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Amount, amountOf, grantedOf, rounded, signed, signedTotal, tariffPerMinute, totalOf } from './amounts.ts'

const line = (Bedrag: number, DebetCredit: Amount['DebetCredit'] = 'D') => ({
  IngediendBedrag: { Bedrag, DebetCredit },
})

test('[IV081] 1,455 euros becomes 1,46 and 1,454 becomes 1,45', () => {
  assert.equal(rounded(1_455n, 10n), 146n)
  assert.equal(rounded(1_454n, 10n), 145n)
})

test('[IV081] a tariff per hour is shown per minute in whole cents, but the amount is counted from the hour', () => {
  // 87,30 euros an hour is 1,455 a minute.
  assert.equal(tariffPerMinute(8_730), 146)
  // 87,24 euros an hour is 1,454 a minute.
  assert.equal(tariffPerMinute(8_724), 145)
  const performance = { GeleverdVolume: 100, Eenheid: '01', ProductTarief: 146 } as const
  assert.equal(amountOf(performance, 8_730), 14_550)
  assert.equal(amountOf(performance), 14_600)
})

test('[IV081 TR346] an amount in minutes is rounded once, at the end: half a cent goes up', () => {
  assert.equal(amountOf({ GeleverdVolume: 1, Eenheid: '01' }, 30), 1)
  assert.equal(amountOf({ GeleverdVolume: 1, Eenheid: '01' }, 29), 0)
})

test('[TR346] other units are volume times tariff, also when the contract has a tariff per hour', () => {
  assert.equal(amountOf({ GeleverdVolume: 16, Eenheid: '04', ProductTarief: 1_500 }, 9_000), 24_000)
  assert.equal(amountOf({ GeleverdVolume: 16, Eenheid: '04' }), undefined)
})

test('[CS339 veelgestelde vragen] a fixed 200 euros a month is a volume of 20000 and the same amount', () => {
  assert.equal(amountOf({ GeleverdVolume: 20_000, Eenheid: '83' }), 20_000)
})

test('[IV081] the largest volume and tariff are counted without losing a cent', () => {
  const largest = { GeleverdVolume: 99_999_999, Eenheid: '01', ProductTarief: 99_999_999 } as const
  assert.equal(amountOf(largest, 99_999_999), 166_666_663_333_333)
  assert.equal(amountOf({ ...largest, GeleverdVolume: 1.5 }), undefined)
})

test('[IV081] rounding is never off by more than half, and a half goes up', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 20n), fc.bigInt(1n, 10_000n), (numerator, denominator) => {
      const twiceOff = 2n * (rounded(numerator, denominator) * denominator - numerator)
      assert.ok(-denominator < twiceOff && twiceOff <= denominator)
    }),
  )
})

test('[IV086] the total of a claim is its debits less its credits, and the sign says which way it goes', () => {
  assert.deepEqual(totalOf([line(24_000), line(9_000, 'C'), line(500)]), { TotaalBedrag: 15_500, DebetCredit: 'D' })
  assert.deepEqual(totalOf([line(24_000, 'C'), line(9_000)]), { TotaalBedrag: 15_000, DebetCredit: 'C' })
  assert.deepEqual(totalOf([line(100), line(100, 'C')]), { TotaalBedrag: 0, DebetCredit: 'D' })
  assert.deepEqual(totalOf([]), { TotaalBedrag: 0, DebetCredit: 'D' })
})

test('[TR342 IV087] what is granted is the claim less the rejected lines', () => {
  const lines = [line(24_000), line(9_000, 'C'), line(500)]
  const claimed = totalOf(lines)
  assert.deepEqual(grantedOf(claimed, []), claimed)
  assert.deepEqual(grantedOf(claimed, lines), { TotaalBedrag: 0, DebetCredit: 'D' })
  assert.deepEqual(grantedOf(claimed, [line(24_000)]), { TotaalBedrag: 8_500, DebetCredit: 'C' })
})

test('[IV086] totals add up whichever way the lines are split', () => {
  const amounts = fc.record({
    IngediendBedrag: fc.record({
      Bedrag: fc.integer({ min: 0, max: 99_999_999 }),
      DebetCredit: fc.constantFrom('D' as const, 'C' as const),
    }),
  })
  fc.assert(
    fc.property(fc.array(amounts), fc.array(amounts), (some, others) => {
      assert.equal(
        signedTotal(totalOf([...some, ...others])),
        signedTotal(totalOf(some)) + signedTotal(totalOf(others)),
      )
      assert.equal(
        signedTotal(totalOf(some)),
        some.reduce((sum, { IngediendBedrag }) => sum + signed(IngediendBedrag), 0),
      )
    }),
  )
})
