import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { fieldOf, givenProgramme, idIn, refusalOf, workerOf } from '../given.ts'

const house = await openHouse()

type Shown = { name: string; depth: number; shape: string }

test('[I01] a programme stands as a tree from vision to pilot, read in one go and in order', async () => {
  const { anja, programme, add } = await givenProgramme(house, 'Perspectief 2025-2032', { until: '2032-12-31' })
  const vision = await add('vision', null, { name: 'Visie' })
  const safe = await add('theme', vision, { name: 'Veilig opgroeien' })
  const healthy = await add('theme', vision, { name: 'Gezond opgroeien' })
  const texts = { from: 'Probleem', to: 'Oplossing', by: 'Gesprek' }
  const movement = await add('movement', safe, { name: 'Naar oplossingen', ...texts })
  const effort = await add('effort', movement, { name: 'Inrichten tafel', result: 'Een tafel' })
  await add('pilot', effort, { name: 'Proef' })
  await add('action-line', healthy, { name: 'Voorveld' })

  const page = await (await house.as('sanne-bakker')).get(`/programmes/${programme}`)
  assert.equal(page.etag, '"1"')
  assert.deepEqual(
    page.body.nodes.map(({ depth, name, shape }: Shown) => [depth, name, shape]),
    [
      [0, 'Visie', 'text'],
      [1, 'Veilig opgroeien', 'text'],
      [2, 'Naar oplossingen', 'movement'],
      [3, 'Inrichten tafel', 'item'],
      [4, 'Proef', 'pilot'],
      [1, 'Gezond opgroeien', 'text'],
      [2, 'Voorveld', 'text'],
    ],
  )
  assert.equal(page.body.mayChange, false)
  const node = (await anja.get(`/programme-nodes/${movement}`)).body
  assert.deepEqual({ from: node.from, to: node.to, by: node.by }, texts)
  assert.deepEqual(
    node.path.map(({ name }: Shown) => name),
    ['Visie', 'Veilig opgroeien'],
  )
})

test('[I01] several programmes stand side by side over council terms, and a day shows those that run', async () => {
  const { anja } = await givenProgramme(house, 'Plan 2022-2024', { since: '2022-01-01', until: '2024-12-31' })
  await givenProgramme(house, 'Plan zonder einde', { since: '2024-01-01', until: null })
  const named = async (query: string) =>
    (await anja.get(`/programmes${query}`)).body.programmes.map(({ name }: Shown) => name)
  assert.ok((await named('')).includes('Plan 2022-2024'))
  assert.deepEqual(await named('?on=2024-12-31'), ['Plan zonder einde', 'Plan 2022-2024'])
  assert.deepEqual((await named('?on=2023-12-31')).at(-1), 'Plan 2022-2024')
  assert.ok(!(await named('?on=2025-01-01')).includes('Plan 2022-2024'))
})

test('[I01] what may stand under what is refused with both names, and so is a field that does not fit the kind', async () => {
  const { anja, programme, add } = await givenProgramme(house, 'Plaatsen')
  const line = await add('action-line', null)
  const at = `/programmes/${programme}/nodes`
  const top = await anja.post(at, { parent: null, kind: 'item', name: 'Los' })
  assert.deepEqual([top.status, refusalOf(top), fieldOf(top)], [409, 'programme/not-at-the-top', '/parent'])
  const under = await anja.post(at, { parent: line, kind: 'vision', name: 'Omgekeerd' })
  assert.match(under.body.detail, /^Visie kan niet onder Actielijn staan/)
  const moving = await anja.post(at, { parent: null, kind: 'theme', name: 'Thema', to: 'Elders' })
  assert.deepEqual([moving.status, fieldOf(moving)], [422, '/to'])
  const result = await anja.post(at, { parent: null, kind: 'theme', name: 'Thema', result: 'Iets' })
  assert.deepEqual([refusalOf(result), fieldOf(result)], ['programme/no-result', '/result'])
  const unknown = await anja.post(at, { parent: null, kind: 'castle', name: 'Kasteel' })
  assert.deepEqual([refusalOf(unknown), fieldOf(unknown)], ['programme/unknown-kind', '/kind'])
  const elsewhere = await givenProgramme(house, 'Een ander plan')
  const foreign = await elsewhere.add('action-line', null)
  const crossed = await anja.post(at, { parent: foreign, kind: 'item', name: 'Over de schutting' })
  assert.deepEqual([crossed.status, fieldOf(crossed)], [422, '/parent'])
})

test('[I01 M19] the kinds are a dated list of the municipality; what went off it keeps its name', async () => {
  const { anja, programme, add } = await givenProgramme(house, 'Eigen lagen')
  const line = await add('action-line', null, { name: 'Actielijn 1' })
  const lotte = await house.as('lotte-beheer')
  const own = [
    { code: 'opgave', nl: 'Opgave', shape: 'text', under: ['programme'] },
    { code: 'item', nl: 'Actie', shape: 'item', under: ['opgave'] },
  ]
  const set = (value: unknown) =>
    lotte.put('/settings/programme/kinds', 0, { value, since: '2026-03-02', source: 'Besluit college' })
  assert.equal(refusalOf(await set([{ ...own[1] }])), 'organisations/setting-value')
  assert.equal((await set(own)).status, 200)
  const at = `/programmes/${programme}/nodes`
  const task = idIn(await anja.post(at, { parent: null, kind: 'opgave', name: 'Wonen' }))
  idIn(await anja.post(at, { parent: task, kind: 'item', name: 'Huis', result: 'Een huis' }))
  assert.equal(refusalOf(await anja.post(at, { parent: task, kind: 'theme', name: 'Oud' })), 'programme/unknown-kind')
  const { nodes, kinds } = (await anja.get(`/programmes/${programme}`)).body
  assert.ok(nodes.some(({ id }: { id: string }) => id === line))
  const named = (code: string) => kinds.find((one: { code: string }) => one.code === code)
  assert.deepEqual([named('action-line').nl, named('action-line').current], ['Actielijn', false])
  assert.deepEqual([named('item').nl, named('item').current], ['Actie', true])
  const back = { value: null, since: '2026-03-02', source: 'Terug' }
  assert.equal((await lotte.put('/settings/programme/kinds', 1, back)).status, 200)
})

test('[I01 I02] every change is in the history with who, why, what it was and what it became', async () => {
  const { anja, add } = await givenProgramme(house, 'Geschiedenis')
  const line = await add('action-line', null)
  const item = await add('item', line, { name: 'Voorveld', result: 'Minder instroom' })
  const sanne = await workerOf(anja, 'sanne')
  const texts = { name: 'Voorveld jeugd', result: 'Minder instroom', owner: sanne, why: 'Trekker gevonden' }
  const changed = await anja.put(`/programme-nodes/${item}`, 1, texts)
  assert.deepEqual(changed.body, { id: item, version: 2 })
  const { changes } = (await anja.get(`/programme-nodes/${item}/history`)).body
  assert.deepEqual(
    changes.map(({ kind, byName, why }: Record<string, string>) => [kind, byName, why]),
    [
      ['changed', 'Anja Mulder', 'Trekker gevonden'],
      ['added', 'Anja Mulder', ''],
    ],
  )
  assert.deepEqual(changes[0].before, { name: 'Voorveld', owner: null })
  assert.deepEqual(changes[0].after, { name: 'Voorveld jeugd', owner: sanne })
  const page = (await anja.get(`/programme-nodes/${item}`)).body
  assert.deepEqual(page.owner, { id: sanne, name: 'Sanne Bakker' })

  const late = await anja.put(`/programme-nodes/${item}`, 1, { ...texts, name: 'Te laat' })
  assert.equal(late.status, 412)
  assert.match(late.body.detail, /^Anja Mulder paste dit aan/)
  const same = await anja.put(`/programme-nodes/${item}`, 2, texts)
  assert.deepEqual([same.status, same.body.version], [200, 2])
})

test('[I01] the application itself cannot change or wipe the history', async () => {
  const { anja, add } = await givenProgramme(house, 'Onuitwisbaar')
  await add('action-line', null)
  assert.ok(anja)
  for (const deed of ["update programme.node_change set why = 'anders'", 'delete from programme.node_change'])
    await assert.rejects(house.deps.db.pool.query(deed), /permission denied/)
})

test('[I01] the database refuses a ring, even when no rule was asked', async () => {
  const { add } = await givenProgramme(house, 'Ring')
  const line = await add('action-line', null)
  const item = await add('item', line)
  const effort = await add('effort', item)
  const hang = (id: string, parent: string) =>
    house.owner.pool.query('update programme.node set parent = $2 where id = $1', [id, parent])
  await assert.rejects(hang(line, effort), /a_node_never_stands_under_itself|under itself/)
  await assert.rejects(hang(item, item), /under itself/)
  await hang(effort, line)
})

test('[I01] two transactions that each hang half a ring wait for each other, whatever rule was asked before', async () => {
  const { add } = await givenProgramme(house, 'Halve ringen')
  const line = await add('action-line', null)
  const [one, other] = [await add('item', line), await add('item', line)]
  const clients = [await house.owner.pool.connect(), await house.owner.pool.connect()] as const
  const hang = (at: 0 | 1, id: string, parent: string) =>
    clients[at].query('update programme.node set parent = $2 where id = $1', [id, parent])
  try {
    for (const client of clients) await client.query("begin; set local lock_timeout = '100ms'")
    await hang(0, one, other)
    await assert.rejects(hang(1, other, one), { code: '55P03' })
    await clients[1].query('rollback')
    await clients[0].query('commit')
    await assert.rejects(hang(1, other, one), { constraint: 'a_node_never_stands_under_itself' })
  } finally {
    for (const client of clients) {
      await client.query('rollback')
      client.release()
    }
  }
})

test('[I01] an owner is somebody who works here now', async () => {
  const { anja, programme } = await givenProgramme(house, 'Trekkers')
  const nobody = '00000000-0000-7000-8000-000000000000'
  const refused = await anja.post(`/programmes/${programme}/nodes`, {
    parent: null,
    kind: 'theme',
    name: 'Thema',
    owner: nobody,
  })
  assert.deepEqual([refused.status, fieldOf(refused)], [422, '/owner'])
})

test('[I01] policy officers write, staff reads, a partner sees nothing, another municipality has no such programme', async () => {
  const { programme, add } = await givenProgramme(house, 'Rechten')
  const line = await add('action-line', null)
  const sanne = await house.as('sanne-bakker')
  const facts = { name: 'Eigen plan', since: '2026-01-01', until: null, public: false }
  assert.equal(refusalOf(await sanne.post('/programmes', facts)), 'access/not-yours')
  assert.equal((await sanne.put(`/programme-nodes/${line}`, 1, { name: 'Anders' })).status, 403)
  assert.equal((await sanne.get(`/programme-nodes/${line}`)).status, 200)
  assert.equal((await (await house.as('joris-linde')).get(`/programmes/${programme}`)).status, 403)
  const henk = await house.as('henk-emmen')
  assert.deepEqual((await henk.get('/programmes')).body.programmes, [])
  assert.equal((await henk.get(`/programmes/${programme}`)).status, 404)
  const lines = await house.owner.pool.query(
    "select outcome from audit.line where use_case = 'programme.change-node' and actor_name = 'Sanne Bakker'",
  )
  assert.deepEqual(lines.rows, [{ outcome: 'access/not-yours' }])
})

test('[I01] two programmes have two names, and a programme ends after it begins', async () => {
  const { anja, programme } = await givenProgramme(house, 'Eén naam')
  const facts = { name: 'eén NAAM', since: '2025-01-01', until: null, public: false }
  const twice = await anja.post('/programmes', facts)
  assert.deepEqual([twice.status, refusalOf(twice)], [409, 'constraint/a_programme_has_its_own_name'])
  const reversed = await anja.put(`/programmes/${programme}`, 1, { ...facts, name: 'Omgekeerd', until: '2024-12-31' })
  assert.deepEqual([reversed.status, fieldOf(reversed)], [422, '/until'])
  const longer = await anja.put(`/programmes/${programme}`, 1, { ...facts, name: 'Langer', until: '2028-12-31' })
  assert.deepEqual(longer.body, { id: programme, version: 2 })
  assert.equal((await anja.get(`/programmes/${programme}`)).body.until, '2028-12-31')
})
