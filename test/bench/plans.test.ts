import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadDemo } from '../../src/app/demo/load.ts'
import { openHouse } from '../house.ts'
import { scansIn } from './plans.ts'
import { addYears } from './years.ts'

/** Twenty years on: a town of 20,000 has some thousands of closed dossiers and signals then. */
const TIMES = 10

test('[M18] in a town no question of the application reads a large table from end to end', async () => {
  const house = await openHouse()
  await loadDemo({ owner: house.owner, deps: house.deps, size: 'town' })
  await addYears(house.owner.pool, TIMES)
  const { operations, statements, scans } = await scansIn(house)
  const { rows } = await house.owner.pool.query(
    `select (select count(*) from households.person)::int as persons, (select count(*) from households.household)::int as households,
            (select count(*) from signals.signal)::int as signals, (select count(*) from dossiers.dossier)::int as dossiers`,
  )
  console.log(
    `plans: ${operations.length} operations, ${statements} statements, rows ${JSON.stringify(rows[0])}, ${scans.length} scans`,
  )
  assert.ok(operations.includes('households.search-persons') && operations.includes('signals.list-signals'))
  assert.deepEqual(
    scans.map(({ operation, table, plan, text }) => `${operation}: ${table} (${plan})\n${text}`),
    [],
  )
})
