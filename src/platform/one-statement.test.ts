import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inFewStatements, type LeftBehind } from './one-statement.ts'

/** An insert with so many values; each value names its insert and place, so that a mix-up shows. */
function insert(no: number, size: number): LeftBehind {
  const places = Array.from({ length: size }, (_, at) => `$${at + 1}`)
  return {
    text: `insert into t${no} values (${places.join(', ')})`,
    values: places.map((place) => `t${no} ${place}`),
  }
}

test('[N-LOG-06] whatever is left behind, each insert gets its own values, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 15 }), { maxLength: 20 }), (sizes) => {
      const inserts = sizes.map((size, no) => insert(no, size))
      const found = inFewStatements(inserts).flatMap(({ text, values }) =>
        [...text.matchAll(/insert into (t\d+) values \(([^)]*)\)/g)].map(([, table, places]) => ({
          table,
          values: [...(places ?? '').matchAll(/\$(\d+)/g)].map(([, place]) => values[Number(place) - 1]),
        })),
      )
      assert.deepEqual(
        found,
        inserts.map(({ values }, no) => ({ table: `t${no}`, values })),
      )
    }),
  )
})

test('[N-LOG-06] what is more than a plain insert travels by itself, as it is', () => {
  const job: LeftBehind = {
    text: 'with q as (select $1) insert into jobs select * from q',
    values: ['job'],
    alone: true,
  }
  const [first, second, ...rest] = inFewStatements([insert(0, 1), job, insert(1, 2)])
  assert.deepEqual(first, job)
  assert.deepEqual(second, {
    text: 'with left_0 as (insert into t0 values ($1)) insert into t1 values ($2, $3)',
    values: ['t0 $1', 't1 $1', 't1 $2'],
  })
  assert.deepEqual(rest, [])
})
