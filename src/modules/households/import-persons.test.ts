import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { openHouse, type TestHouse } from '../../../test/house.ts'
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

const listed = async (house: TestHouse, list: string) => {
  const { rows } = await house.owner.pool.query<{ id: string }>(
    "select id from households.person where source_ref = $1 and municipality = '0109'",
    [list],
  )
  return rows[0]?.id ?? ''
}

const NOTHING = { added: 0, changed: 0, households: { added: 0, changed: 0 }, relations: 0 }
const changesOf = ({ added, changed, households, relations }: ImportReport) => ({
  added,
  changed,
  households,
  relations,
})

test('[M11 M03] two lists with one number are both kept, shown as possible doubles and both found by the number', async () => {
  const { run, as } = await houseWith('persoonslijsten.csv')
  const report = await run()
  assert.equal(report.remarks.filter(({ code }) => code === 'bsn-on-other-list').length > 0, true)
  const sanne = await as('sanne-bakker')
  const { body } = await sanne.get('/persons/doubles')
  const pairs: [string, string, string][] = body.doubles
    .filter(({ facts }: { facts: string[] }) => facts.includes('bsn-same'))
    .map((pair: { class: string; one: { family: string }; other: { family: string } }) => [
      pair.class,
      ...[pair.one.family, pair.other.family].toSorted(),
    ])
  assert.deepEqual(pairs.toSorted(), [
    ['certain', 'Ophuijsen', 'Ophuizen'],
    ['certain', 'Verstraten', 'Verstraten'],
    ['contradiction', 'Boer', 'Bultenaar'],
    ['contradiction', 'Puk', 'Serooskerke'],
  ])
})

test('[M11 M03] after two lists of one person were merged, the same file changes nothing, and neither after the merge is undone', async () => {
  const house = await houseWith('persoonslijsten.csv')
  await house.run()
  const sanne = await house.as('sanne-bakker')
  const [stays, goes] = [await listed(house, 'Lg01_278'), await listed(house, 'Lg01_328')]
  const merged = await sanne.post(`/persons/${stays}/merges`, { otherId: goes, why: 'Eén man, twee lijsten' })
  assert.equal(merged.status, 201, JSON.stringify(merged.body))
  assert.deepEqual(changesOf(await house.run()), NOTHING)
  const undone = await sanne.post(`/merges/${merged.body.id}/undoing`, { why: 'Toch twee mensen' })
  assert.equal(undone.status, 201, JSON.stringify(undone.body))
  assert.deepEqual(changesOf(await house.run()), NOTHING)
})

test('[M11 M03] whichever two relatives or strangers of the file are merged, the same file changes nothing', async () => {
  const house = await houseWith('persoonslijsten.csv')
  await house.run()
  const sanne = await house.as('sanne-bakker')
  await house.owner.pool.query('update households.person set bsn_hash = null, bsn_sealed = null')
  const { rows } = await house.owner.pool.query<{ person: string; other: string }>(
    `(select distinct on (kind) person, other from households.relation where other is not null order by kind, id)
     union (select a.person, b.person from households.member a join households.member b on b.household = a.household and a.person < b.person limit 2)
     union (select min(person::text)::uuid, max(person::text)::uuid from households.residence)`,
  )
  assert.ok(rows.length >= 4, `${rows.length} pairs`)
  for (const { person, other } of rows) {
    const merged = await sanne.post(`/persons/${person}/merges`, { otherId: other, why: 'Om te zien wat er gebeurt' })
    assert.equal(merged.status, 201, JSON.stringify(merged.body))
    assert.deepEqual(changesOf(await house.run()), NOTHING)
    assert.equal((await sanne.post(`/merges/${merged.body.id}/undoing`, { why: 'Terug' })).status, 201)
    assert.deepEqual(changesOf(await house.run()), NOTHING)
  }
})

test('[M11 M03] a list that changes after its person was merged brings that person up to date, and takes nothing of the other list', async () => {
  const house = await houseWith('persoonslijsten.csv')
  await house.run()
  const sanne = await house.as('sanne-bakker')
  const [stays, goes] = [await listed(house, 'Lg01_278'), await listed(house, 'Lg01_328')]
  const homes = async () =>
    (
      await house.owner.pool.query(
        'select address, since, until, kind from households.residence where person = $1 order by 2, 3, 1',
        [stays],
      )
    ).rows
  assert.equal((await sanne.post(`/persons/${stays}/merges`, { otherId: goes, why: 'Eén man' })).status, 201)
  const before = await homes()
  await house.owner.pool.query("update households.person set registered_hash = 'x'::bytea where id = any($1)", [[goes]])
  const again = await house.run()
  assert.deepEqual(changesOf(again), { ...NOTHING, changed: 1 })
  assert.deepEqual(await homes(), before)
  const { rows } = await house.owner.pool.query('select merged_into from households.person where id = $1', [goes])
  assert.deepEqual(rows, [{ merged_into: stays }])
})

test('[M11 M03] somebody of our own who went up in a registered person stays so when the file comes again', async () => {
  const house = await houseWith('persoonslijsten.csv')
  await house.run()
  const sanne = await house.as('sanne-bakker')
  const official = await listed(house, 'Lg01_278')
  const made = await sanne.post('/households', {
    members: [{ given: 'Joost', family: 'Verstraaten', birth: '1965-06-12' }],
    address: { postcode: '7741AB', number: '1', place: 'Coevorden' },
    despite: 'Aan de balie, zonder papieren',
  })
  const { rows } = await house.owner.pool.query('select person from households.member where household = $1', [
    made.body.id,
  ])
  const why = 'Zijn paspoort gezien'
  assert.equal((await sanne.post(`/persons/${official}/merges`, { otherId: rows[0].person, why })).status, 201)
  assert.deepEqual(changesOf(await house.run()), NOTHING)
})
