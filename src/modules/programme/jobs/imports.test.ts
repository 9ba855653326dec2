import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { blocksOf, reportText } from '../../../../test/programme-report.ts'
import { idIn } from '../given.ts'
import { importJobs } from './imports.ts'

const DAYS = 86_400_000

test('[I02] what was read and not touched for half a year is cleared; that it was read is kept', async () => {
  const house = await openHouse()
  const anja = await house.as('anja-beleid')
  const text = reportText({ 'Actielijn 1: Meedoen': [{ name: 'Sporten', blocks: blocksOf() }] })
  const read = async () =>
    idIn(await anja.post('/programme-imports', { file: 'plan.txt', content: Buffer.from(text).toString('base64') }))
  const old = await read()
  house.clock.now = new Date(house.clock.now.getTime() + 179 * DAYS)
  const clear = async () => {
    for (const job of importJobs) await job.run({ deps: house.deps, send: async () => {}, auditHeadFile: '' }, {})
  }
  const later = await house.as('anja-beleid')
  const fresh = idIn(
    await later.post('/programme-imports', { file: 'plan.txt', content: Buffer.from(text).toString('base64') }),
  )
  await clear()
  const look = async (id: string) => (await later.get(`/programme-imports/${id}`)).body
  assert.ok((await look(old)).draft)
  house.clock.now = new Date(house.clock.now.getTime() + 2 * DAYS)
  const last = await house.as('anja-beleid')
  await clear()
  const [cleared, kept] = [
    (await last.get(`/programme-imports/${old}`)).body,
    (await last.get(`/programme-imports/${fresh}`)).body,
  ]
  assert.deepEqual([cleared.state, cleared.draft, cleared.file], ['dropped', null, 'plan.txt'])
  assert.equal(kept.state, 'open')
  assert.deepEqual(
    kept.before.map(({ id }: { id: string }) => id),
    [old],
  )
})
