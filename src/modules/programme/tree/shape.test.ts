import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { fieldOf, givenProgramme, idIn, refusalOf } from '../given.ts'

const house = await openHouse()

type Shown = { id: string; name: string; depth: number; version: number }
type Line = { kind: string; node: { name: string; programme: string }; why: string }

async function twoLines(name: string) {
  const given = await givenProgramme(house, name)
  const [one, two] = [
    await given.add('action-line', null, { name: 'Lijn 1' }),
    await given.add('action-line', null, { name: 'Lijn 2' }),
  ]
  const names = async () =>
    (await given.anja.get(`/programmes/${given.programme}`)).body.nodes.map(
      (node: Shown) => `${'-'.repeat(node.depth)}${node.name}`,
    )
  const move = (id: string, version: number, body: object) =>
    given.anja.put(`/programme-nodes/${id}/place`, version, body)
  return { ...given, one, two, names, move }
}

test('[I01] a part is moved with all below it, to the place that is asked', async () => {
  const { add, one, two, names, move, anja } = await twoLines('Verplaatsen')
  const a = await add('item', one, { name: 'A' })
  await add('effort', a, { name: 'A1' })
  const b = await add('item', two, { name: 'B' })
  const c = await add('item', two, { name: 'C' })
  assert.deepEqual((await move(a, 1, { parent: two, before: c, why: 'Hoort daar' })).body, { id: a, version: 2 })
  assert.deepEqual(await names(), ['Lijn 1', 'Lijn 2', '-B', '-A', '--A1', '-C'])
  assert.equal((await move(c, 1, { parent: two, before: b })).status, 200)
  assert.deepEqual(await names(), ['Lijn 1', 'Lijn 2', '-C', '-B', '-A', '--A1'])
  // Who only stepped aside was not changed: nobody's page is stale by it.
  assert.equal((await anja.get(`/programme-nodes/${b}`)).body.version, 1)
  const [moved] = (await anja.get(`/programme-nodes/${a}/history`)).body.changes
  assert.deepEqual([moved.kind, moved.why, moved.before.parent, moved.after.parent], ['moved', 'Hoort daar', one, two])
  const nothing = await move(b, 1, { parent: two, before: a })
  assert.deepEqual(nothing.body, { id: b, version: 1 })
})

test('[I01] a part is not moved under itself, under a kind that cannot hold it, or to another programme', async () => {
  const { add, one, move } = await twoLines('Niet verplaatsen')
  const item = await add('item', one)
  const effort = await add('effort', item)
  const itself = await move(item, 1, { parent: effort })
  assert.deepEqual([itself.status, refusalOf(itself), fieldOf(itself)], [409, 'programme/under-itself', '/parent'])
  assert.equal(refusalOf(await move(item, 1, { parent: null })), 'programme/not-at-the-top')
  assert.equal(fieldOf(await move(item, 1, { parent: one, before: effort })), '/before')
  const { one: elsewhere } = await twoLines('Een ander programma')
  assert.equal(fieldOf(await move(item, 1, { parent: elsewhere })), '/parent')
})

test('[I01] of two people who hang two parts under each other at once, one hears no; the tree stays a tree', async () => {
  const { add, one, anja, programme, move } = await twoLines('Tegelijk')
  const lotte = await house.as('lotte-beheer')
  const own = [
    { code: 'action-line', nl: 'Actielijn', shape: 'text', under: ['programme'] },
    { code: 'item', nl: 'Onderdeel', shape: 'item', under: ['action-line', 'item'] },
  ]
  const kinds = { value: own, since: '2026-03-02', source: 'Besluit' }
  assert.equal((await lotte.put('/settings/programme/kinds', 0, kinds)).status, 200)
  for (let round = 0; round < 5; round += 1) {
    const [a, b] = [await add('item', one), await add('item', one)]
    const answers = await Promise.all([move(a, 1, { parent: b }), move(b, 1, { parent: a })])
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 409])
    const late = answers.find(({ status }) => status === 409)
    assert.equal(late && refusalOf(late), 'programme/under-itself')
  }
  assert.equal((await anja.get(`/programmes/${programme}`)).body.nodes.length, 12)
  const back = { value: null, since: '2026-03-02', source: 'Terug' }
  assert.equal((await lotte.put('/settings/programme/kinds', 1, back)).status, 200)
})

test('[I01] what is merged ends, says where it goes on, gives its parts, and its history goes along', async () => {
  const { add, one, two, anja, names } = await twoLines('Samenvoegen')
  const goes = await add('item', one, { name: 'Gaat op' })
  await add('effort', goes, { name: 'Deel' })
  const stays = await add('item', two, { name: 'Blijft' })
  await add('effort', stays, { name: 'Eigen deel' })
  const why = 'Zelfde doel'
  const merged = await anja.put(`/programme-nodes/${goes}/merger`, 1, { into: stays, on: '2026-02-01', why })
  assert.deepEqual(merged.body, { id: goes, version: 2 })
  assert.deepEqual(await names(), ['Lijn 1', '-Gaat op', 'Lijn 2', '-Blijft', '--Eigen deel', '--Deel'])
  const page = (await anja.get(`/programme-nodes/${goes}`)).body
  assert.deepEqual([page.ended, page.successor.name], ['2026-02-01', 'Blijft'])
  const { changes } = (await anja.get(`/programme-nodes/${stays}/history`)).body
  assert.deepEqual(
    changes.map(({ kind, node }: Line) => `${node.name}: ${kind}`),
    ['Blijft: took-in', 'Gaat op: merged', 'Blijft: added', 'Gaat op: added'],
  )
  const back = await anja.put(`/programme-nodes/${stays}/merger`, 1, { into: goes })
  assert.match(back.body.detail, /gaat verder als Blijft/)
  for (const body of [{ name: 'Toch' }, { name: 'Toch', what: 'Iets' }])
    assert.equal(refusalOf(await anja.put(`/programme-nodes/${goes}`, 2, body)), 'programme/gone-on')
})

test('[I01] only parts of one kind that still run are merged, and never into their own part', async () => {
  const { add, one, two, anja } = await twoLines('Niet samenvoegen')
  const item = await add('item', one)
  const into = (id: string, other: string) => anja.put(`/programme-nodes/${id}/merger`, 1, { into: other })
  assert.equal(refusalOf(await into(item, item)), 'programme/merge-with-itself')
  assert.equal(refusalOf(await into(item, two)), 'programme/merge-kinds')
  assert.equal(fieldOf(await into(item, '00000000-0000-7000-8000-000000000000')), '/into')
  const both = await Promise.all([into(one, two), into(two, one)])
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 409])
})

test('[I01 S002-005] what comes along to the next plan ends here, goes on there under what came along, with one history', async () => {
  const { add, one, anja, programme } = await twoLines('Plan 2025-2027')
  const next = await givenProgramme(house, 'Plan 2028-2030', { since: '2028-01-01', until: null })
  const line = await next.add('action-line', null, { name: 'Nieuwe lijn' })
  const a = await add('item', one, { name: 'A', result: 'Resultaat A' })
  await add('effort', a, { name: 'A1' })
  const b = await add('item', one, { name: 'B' })
  const node = (id: string, more: object = {}) => ({ id, version: 1, ...more })
  const asked = {
    to: next.programme,
    on: '2027-12-31',
    why: 'Vervolg',
    nodes: [node(a), node(one), node(b, { under: line })],
  }
  const answer = await anja.post(`/programmes/${programme}/carrying-over`, asked)
  assert.equal(answer.status, 201)
  assert.equal(answer.body.carried.length, 3)
  const { nodes } = (await anja.get(`/programmes/${next.programme}`)).body
  assert.deepEqual(
    nodes.map((one: Shown) => `${'-'.repeat(one.depth)}${one.name}`),
    ['Nieuwe lijn', '-B', 'Lijn 1', '-A'],
  )
  const copy = answer.body.carried.find((one: { from: string }) => one.from === a).id
  const page = (await anja.get(`/programme-nodes/${copy}`)).body
  assert.deepEqual([page.result, page.origin.name, page.origin.programme], ['Resultaat A', 'A', 'Plan 2025-2027'])
  const old = (await anja.get(`/programme-nodes/${a}`)).body
  assert.deepEqual([old.ended, old.successor.id, old.version], ['2027-12-31', copy, 2])
  const { changes } = (await anja.get(`/programme-nodes/${copy}/history`)).body
  assert.deepEqual(
    changes.map(({ kind, node }: Line) => `${node.programme}: ${kind}`),
    ['Plan 2028-2030: carried-here', 'Plan 2025-2027: carried-over', 'Plan 2025-2027: added'],
  )
  const twice = await anja.post(`/programmes/${programme}/carrying-over`, { ...asked, nodes: [{ id: a, version: 2 }] })
  assert.deepEqual([refusalOf(twice), fieldOf(twice)], ['programme/gone-on', '/nodes/0/id'])
  const stale = await anja.post(`/programmes/${programme}/carrying-over`, { ...asked, nodes: [node(a)] })
  assert.deepEqual([stale.status, stale.body.changedBy], [412, 'Anja Mulder'])
})

test('[I01] a wrong choice to carry over is refused at the part it is about, and then nothing comes along', async () => {
  const { add, one, anja, programme } = await twoLines('Fout meenemen')
  const next = await givenProgramme(house, 'Volgende', { since: '2028-01-01', until: null })
  const item = await add('item', one)
  const ask = (nodes: object[], to = next.programme) =>
    anja.post(`/programmes/${programme}/carrying-over`, { to, on: '2027-12-31', nodes })
  const picked = (id: string, more: object = {}) => ({ id, version: 1, ...more })
  const top = await ask([picked(one), picked(item, { under: one })])
  assert.deepEqual([top.status, fieldOf(top)], [422, '/nodes/1/under'])
  assert.equal(refusalOf(await ask([picked(item)])), 'programme/not-at-the-top')
  assert.equal(refusalOf(await ask([picked(one), picked(one)])), 'programme/picked-twice')
  assert.equal(fieldOf(await ask([picked(next.programme)])), '/nodes/0/id')
  assert.equal(refusalOf(await ask([picked(one)], programme)), 'programme/same-programme')
  assert.equal(fieldOf(await ask([picked(one)], item)), '/to')
  assert.deepEqual((await anja.get(`/programmes/${next.programme}`)).body.nodes, [])
})

test('[I01] two people who take the same along at the same moment bring it over once', async () => {
  const { one, anja, programme } = await twoLines('Samen meenemen')
  const nexts = [
    await givenProgramme(house, 'Volgende A', { since: '2028-01-01', until: null }),
    await givenProgramme(house, 'Volgende B', { since: '2028-01-01', until: null }),
  ]
  const answers = await Promise.all(
    nexts.map(({ programme: to }) =>
      anja.post(`/programmes/${programme}/carrying-over`, { to, on: '2027-12-31', nodes: [{ id: one, version: 1 }] }),
    ),
  )
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [201, 412])
  assert.ok(idIn(answers.find(({ status }) => status === 201) ?? answers[0] ?? assert.fail()))
})
