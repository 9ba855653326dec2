import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { loadProgramme } from './load-programme.ts'

/** An ordinary Tuesday. */
const now = new Date('2026-11-24T10:00:00Z')

const house = await openHouse({ now })
const { owner, deps } = house
await loadProgramme({ owner, deps }, '0109')

const anja = await house.as('anja-beleid')
type Row = { id: string; name: string; until: string; public: boolean }
const [programme, earlier] = (await anja.get('/programmes')).body.programmes as [Row, Row]
const tree = (await anja.get(`/programmes/${programme.id}`)).body
type Node = { id: string; parent: string; kind: string; name: string; status: { code: string }; warnings: unknown[] }
const ofKind = (kind: string): Node[] => tree.nodes.filter((node: Node) => node.kind === kind)

const countBy = (names: readonly string[]) =>
  Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]))

test('[I01 I02] the demo has nineteen items in four action lines, in the mix of statuses of a real report', () => {
  assert.deepEqual(countBy(ofKind('item').map(({ parent }) => parent)), {
    ...Object.fromEntries(ofKind('action-line').map(({ id }, at) => [id, [6, 3, 5, 5][at]])),
  })
  assert.deepEqual(countBy(ofKind('item').map(({ status }) => status.code)), {
    'in-execution': 14,
    'not-started': 2,
    done: 1,
    'settled-and-continuing': 1,
    ended: 1,
  })
})

test('[I01] the demo has a vision, themes and seven movements, each from, to and by', async () => {
  assert.equal(ofKind('vision').length, 1)
  assert.ok(ofKind('theme').length >= 3)
  const movements = await Promise.all(ofKind('movement').map(({ id }) => anja.get(`/programme-nodes/${id}`)))
  assert.equal(movements.length, 7)
  for (const { body } of movements) assert.ok(body.from && body.to && body.by, body.name)
})

test('[I03] what was not started and was told about all the same is said with the reason', () => {
  for (const { name, warnings } of ofKind('item').filter(({ status }) => status.code === 'not-started'))
    assert.ok(warnings.length > 0, name)
})

test('[I04] three items came along from the plan before, with their history', async () => {
  assert.equal(earlier.until, '2023-12-31')
  const pages = await Promise.all(ofKind('item').map(({ id }) => anja.get(`/programme-nodes/${id}`)))
  const came = pages.filter(({ body }) => body.origin !== null)
  assert.equal(came.length, 3)
  for (const { body } of came) assert.equal(body.origin.programme, earlier.name)
})

test('[M18] a second start finds the programme as it is, and adds nothing', async () => {
  assert.equal(await loadProgramme({ owner, deps }, '0109'), false)
  assert.equal((await anja.get('/programmes')).body.programmes.length, 2)
})
