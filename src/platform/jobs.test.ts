import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openHouse } from '../../test/house.ts'
import { inTransaction } from './database.ts'
import { type Job, openJobs } from './jobs.ts'
import { appRole } from './migrate.ts'

const QUEUE = 'organisations.deliver'

/** Longer than a few looks at the queue take on a slow machine, shorter than a hundred looks. */
const SOON_MS = 90_000

/** A queue of a fresh house with work waiting in it, and a worker that has not begun. */
async function waiting(messages: readonly string[]) {
  const house = await openHouse()
  await inTransaction(house.deps.db, { municipality: '0109' }, async (tx) => {
    for (const message of messages) await house.deps.jobs.add(tx, QUEUE, { message })
  })
  const worker = await openJobs(house.url, `-c role=${appRole}`)
  after(() => worker.stop())
  return { house, worker }
}

function heard(count: number, refused?: string) {
  const done: string[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  const job: Job<object> = {
    name: QUEUE,
    async run(_house, { message }) {
      if (message === refused) throw new Error('Kan niet.')
      done.push(String(message))
      if (done.length === count) resolve()
    },
  }
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`Only ${done.length} of ${count}`)), SOON_MS).unref()
  })
  return { job, done, all: Promise.race([promise, late]) }
}

test('[M02] a hundred messages that wait leave together, not one at each look', async () => {
  const messages = Array.from({ length: 100 }, (_, at) => `m${at}`)
  const { worker } = await waiting(messages)
  const { job, all, done } = heard(100)
  await worker.work([job], {})
  await all
  assert.equal(new Set(done).size, 100)
})

test('[M02] one message that fails is tried again and holds up none of the others', async () => {
  const { worker, house } = await waiting(['eerst', 'mislukt', 'daarna'])
  const { job, all, done } = heard(2, 'mislukt')
  await worker.work([job], {})
  await all
  await worker.stop()
  assert.deepEqual(done.toSorted(), ['daarna', 'eerst'])
  const left = await house.owner.pool.query(
    `select state, data->>'message' as message from jobs.job where name = '${QUEUE}' and state <> 'completed'`,
  )
  assert.deepEqual(left.rows, [{ state: 'retry', message: 'mislukt' }])
})
