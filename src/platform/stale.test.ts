import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../test/house.ts'
import { inTransaction, type Tx } from './database.ts'
import { Refused } from './refusal.ts'
import { type Stamped, versionedRows } from './stale.ts'

type Tables = { 'paper.note': Stamped & { municipality: string; id: string; text: string; colour: string | null } }

const at = new Date('2026-03-02T09:00:00Z')
const nobody = '00000000-0000-7000-8000-000000000000'

/** A house with one table of its own and one note in it. */
async function givenNote() {
  const house = await openHouse()
  await house.owner.pool.query(`
    create schema paper; grant usage on schema paper to vangnet_app;
    create table paper.note (municipality text, id uuid, text text, colour text, version integer default 1, changed_by text, changed_at timestamptz);
    grant select, update on paper.note to vangnet_app;
    insert into paper.note values ('0109', '${nobody.replace(/0$/, '1')}', 'Bel oma', 'geel', 1, 'id-of-mo', '${at.toISOString()}')`)
  const notes = versionedRows<Tables>(async (_tx, _municipality, by) => (by === 'id-of-mo' ? 'Mo' : by))
  const as = <T>(work: (tx: Tx) => Promise<T>) => inTransaction(house.deps.db, { municipality: '0109' }, work)
  const seen = { municipality: '0109', id: nobody.replace(/0$/, '1'), version: 1 }
  return { ...notes('paper.note', 'paper/unknown'), as, seen }
}

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => assert.fail('was not refused'),
    (error: unknown) => {
      assert.ok(error instanceof Refused)
      return error.refusal
    },
  )

test('[M15] of two people who change one thing at once one is first, and the other hears who and when', async () => {
  const { change, hold, as, seen } = await givenNote()
  const ways = await Promise.allSettled(
    ['Sanne', 'Ria'].map((by) => as((tx) => change(tx, seen, { text: `Bel ${by}`, by, at }))),
  )
  const [first] = ways.flatMap((way) => (way.status === 'fulfilled' ? [way.value] : []))
  const [second] = ways.flatMap((way) => (way.status === 'rejected' ? [way.reason] : []))
  assert.equal(first, 2)
  const row = await as((tx) => hold(tx, { ...seen, version: 2 }))
  assert.ok(second instanceof Refused)
  assert.deepEqual(second.refusal, {
    refused: 'input/stale',
    status: 412,
    facts: { by: row.changed_by, at: at.toISOString() },
  })
  assert.deepEqual([row.text, row.colour, row.version], [`Bel ${row.changed_by}`, 'geel', 2], 'the rest stays')
})

test('[M15] whoever looked too long ago is refused before any rule speaks, with the name behind the id', async () => {
  const { hold, as, seen } = await givenNote()
  const refusal = await refusalOf(as((tx) => hold(tx, { ...seen, version: 7 })))
  assert.deepEqual([refusal.status, refusal.facts], [412, { by: 'Mo', at: at.toISOString() }])
})

test('[M15] what does not exist is unknown, not stale', async () => {
  const { change, hold, as, seen } = await givenNote()
  const gone = { ...seen, id: nobody }
  for (const refused of [
    await refusalOf(as((tx) => hold(tx, gone))),
    await refusalOf(as((tx) => change(tx, gone, { text: 'Bel', by: 'Mo', at }))),
  ])
    assert.deepEqual(refused, { refused: 'paper/unknown', status: 404 })
})
