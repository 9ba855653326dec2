import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../test/house.ts'
import { inTransaction } from './database.ts'
import { takeNumber, takeNumbers } from './numbers.ts'

test('[M15] numbers begin anew every year and follow on, alone, many at once and never twice by several people at once', async () => {
  const house = await openHouse()
  const counter = { table: 'dossiers.counter', municipality: '0109' }
  const take = (...days: string[]) =>
    inTransaction(house.deps.db, { municipality: '0109' }, async (tx) => {
      const moments = days.map((day) => new Date(`${day}T12:00:00Z`))
      const [alone] = moments
      return alone && moments.length === 1 ? [await takeNumber(tx, counter, alone)] : takeNumbers(tx, counter, moments)
    })
  assert.deepEqual(await take('2031-12-31'), ['2031-00001'])
  assert.deepEqual(await take('2031-12-31', '2032-01-01', '2031-12-30'), ['2031-00002', '2032-00001', '2031-00003'])
  const given = await Promise.all(Array.from({ length: 8 }, () => take('2032-05-05')))
  assert.deepEqual(
    given.flat().sort(),
    Array.from({ length: 8 }, (_, i) => `2032-0000${i + 2}`),
  )
})
