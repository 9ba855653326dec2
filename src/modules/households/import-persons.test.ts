import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { sharedReference } from '../../../test/shared-reference.ts'
import { type ImportReport, importPersons } from './import-persons.ts'
import { readPersonFile } from './read-person-file.ts'

const file = (name: string) => path.join(sharedReference('brp-testset'), name)

async function houseWith(name: string) {
  const house = await openHouse()
  const read = () => readPersonFile(file(name))
  const run = async (): Promise<ImportReport> =>
    importPersons(house.deps, { municipality: '0109', outcomes: await read() })
  return { ...house, run }
}

test('[M11 D01] every person list of the official test set is taken or refused with line and reason, and the counts add up', async () => {
  const { run } = await houseWith('persoonslijsten.csv')
  const { lists, added, changed, same, refused } = await run()
  assert.equal(lists, 594)
  assert.equal(added + changed + same + refused.length, lists)
  assert.ok(refused.every(({ line, code }) => line > 0 && code !== undefined))
})

test('[M11] the same file a second time: nothing new, nothing changed, no household, no relation', async () => {
  const { run } = await houseWith('persoonslijsten.csv')
  const first = await run()
  const second = await run()
  assert.deepEqual(
    {
      added: second.added,
      changed: second.changed,
      households: second.households,
      relations: second.relations,
      same: second.same,
    },
    { added: 0, changed: 0, households: { added: 0, changed: 0 }, relations: 0, same: first.added },
  )
})

test('[M11] the json form of the test set is read as well, and a second run changes nothing', async () => {
  const { run } = await houseWith('personen.json')
  const { lists, added, refused } = await run()
  assert.equal(lists, 594)
  assert.equal(added + refused.length, 594)
  assert.equal((await run()).same, added)
})

test('[M03 D01] a family of Coevorden is found by any of its names, and its triplets are one household with their father', async () => {
  const { run, as } = await houseWith('persoonslijsten.csv')
  await run()
  const sanne = await as('sanne-bakker')
  const { body } = await sanne.get('/persons?question=theofil')
  assert.equal(body.persons.length, 1)
  const [household] = body.persons[0].households
  assert.equal((await sanne.post('/dossiers', { householdId: household.id, why: 'Hulpvraag van vader' })).status, 201)
  const page = await sanne.get(`/households/${household.id}`)
  assert.deepEqual(page.body.members.map(({ name }: { name: string }) => name).sort(), [
    'Dimitris Olympos',
    'Thanatos Olympos',
    'Theofilaktos Olympos',
    'Vaso Olympia',
  ])
})

test('[N-BSN-01] a number stands sealed in its own column, and nowhere in what the source said', async () => {
  const { run, owner } = await houseWith('persoonslijsten.csv')
  await run()
  const { rows } = await owner.pool.query(
    String.raw`select count(*)::int as n from households.person where registered::text ~ '\m99999\d{4}\M'`,
  )
  assert.deepEqual(rows, [{ n: 0 }])
})

test('[D01] partial dates, authority codes outside the national table and codes of merged municipalities are kept as they came', async () => {
  const { run, owner } = await houseWith('persoonslijsten.csv')
  const report = await run()
  const count = async (sql: string) => (await owner.pool.query<{ n: number }>(sql)).rows[0]?.n ?? 0
  assert.ok(
    (await count("select count(*)::int as n from households.person where birth like '%00' and birth <> '00000000'")) >
      0,
  )
  assert.ok((await count('select count(*)::int as n from households.residence where registered_in is not null')) > 0)
  const odd = report.remarks.filter(({ code }) => code === 'authority-code-not-in-table').length
  assert.equal(
    await count("select count(distinct child)::int as n from households.authority where kind = 'not-in-table'"),
    odd,
  )
})
