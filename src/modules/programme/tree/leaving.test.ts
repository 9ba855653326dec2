import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { fieldOf, givenProgramme, idIn, refusalOf } from '../given.ts'
import { openOffice } from '../office/open-office.ts'
import { readXlsx } from '../office/read-xlsx.ts'

const house = await openHouse()

async function withItem(name: string) {
  const given = await givenProgramme(house, name)
  const line = await given.add('action-line', null, { name: 'Steun voor ouders' })
  const item = await given.add('item', line, { name: 'Spreekuur' })
  const { anja, programme } = given
  const page = async (node: string) => (await anja.get(`/programme-nodes/${node}`)).body
  const tree = async () => (await anja.get(`/programmes/${programme}`)).body.nodes.map((one: { id: string }) => one.id)
  const deed = async (part: string, node: string, body: object, who = anja) =>
    who.put(`/programme-nodes/${node}/${part}`, (await page(node)).version, body)
  return { ...given, line, item, page, tree, deed }
}

test('[I01] what was made by mistake is taken away: it is in no tree any more, and its history says that it was', async () => {
  const { anja, programme, item, line, add, page, tree, deed } = await withItem('Vergissing')
  const mistake = await add('item', line, { name: 'Dubbel spreekuur' })
  assert.equal((await page(mistake)).strikeRefused, null)
  assert.equal(fieldOf(await deed('striking', mistake, { why: ' ' })), '/why')
  idIn(await deed('striking', mistake, { why: 'Stond er al' }))
  assert.deepEqual(await tree(), [line, item])
  const { struck, mayChange, mayTell } = await page(mistake)
  assert.deepEqual([struck, mayChange, mayTell], [true, false, false])
  const [change] = (await anja.get(`/programme-nodes/${mistake}/history`)).body.changes
  assert.deepEqual([change.kind, change.why], ['struck', 'Stond er al'])
  const listed = (await anja.get('/programmes')).body.programmes.find((one: { id: string }) => one.id === programme)
  assert.deepEqual([listed.nodes, listed.items], [2, 1])
})

test('[I01] nothing is put on, under or in what was taken away', async () => {
  const { anja, programme, item, line, add, deed } = await withItem('Weg is weg')
  const mistake = await add('item', line)
  const other = await add('item', line)
  idIn(await deed('striking', mistake, { why: 'Vergissing' }))
  const status = { code: 'in-execution', since: '2026-03-01' }
  assert.equal(refusalOf(await deed('status', mistake, status)), 'programme/struck')
  assert.equal(refusalOf(await deed('striking', mistake, { why: 'Nog eens' })), 'programme/struck')
  const under = { kind: 'effort', parent: mistake, name: 'Hieronder' }
  assert.equal(refusalOf(await anja.post(`/programmes/${programme}/nodes`, under)), 'programme/unknown-parent')
  assert.equal(refusalOf(await deed('merger', other, { into: mistake })), 'programme/unknown-node')
  const link = { kind: 'node', toNode: mistake }
  assert.equal(refusalOf(await anja.post(`/programme-nodes/${item}/links`, link)), 'programme/unknown-node')
  const risk = { node: mistake, text: 'Niemand komt', chance: 'large', effect: 'small', measures: [] }
  assert.equal(refusalOf(await anja.post(`/programmes/${programme}/risks`, risk)), 'programme/unknown-node')
})

test('[I01] what is in use, of somebody else or older than a week is not taken away; the page says so beforehand', async () => {
  const { anja, programme, item, line, page, deed } = await withItem('In gebruik')
  const refused = async (node: string) => {
    const answer = refusalOf(await deed('striking', node, { why: 'Vergissing' }))
    assert.equal((await page(node)).strikeRefused, answer)
    return answer
  }
  assert.equal(await refused(line), 'programme/strike-in-use')
  const moment = { name: 'Winter', on: '2026-01-01', askedFrom: '2026-01-01', due: '2026-12-31' }
  const asked = idIn(await anja.post(`/programmes/${programme}/moments`, moment))
  idIn(await anja.put(`/programme-nodes/${item}/states/${asked}`, 0, { text: 'Gestart' }))
  assert.equal(await refused(item), 'programme/strike-in-use')
  const before = house.clock.now
  house.clock.now = new Date(before.getTime() + 8 * 86_400_000)
  const again = await house.as('anja-beleid')
  const { version } = (await again.get(`/programme-nodes/${item}`)).body
  const late = await again.put(`/programme-nodes/${item}/striking`, version, { why: 'Vergissing' })
  house.clock.now = before
  assert.equal(refusalOf(late), 'programme/strike-too-late')
})

test('[I01] an action line ends on a day once its parts ended; an item ends by its status', async () => {
  const { line, item, deed, page } = await withItem('Beëindigen')
  const on = '2026-01-31'
  assert.equal(refusalOf(await deed('ending', line, { on })), 'programme/parts-go-on')
  assert.equal(refusalOf(await deed('ending', item, { on })), 'programme/ends-by-status')
  idIn(await deed('status', item, { code: 'done', since: '2026-01-30' }))
  idIn(await deed('ending', line, { on, why: 'Alles is klaar' }))
  assert.equal((await page(line)).ended, on)
  assert.equal(refusalOf(await deed('ending', line, { on })), 'programme/ended-already')
})

test('[I01] every change names people and places, so that a reader sees no ids', async () => {
  const { anja, programme, line, item, add, deed } = await withItem('Namen')
  const other = await add('action-line', null, { name: 'School en buurt' })
  idIn(await deed('place', item, { parent: other, why: 'Past hier beter' }))
  const at = `/programmes/${programme}/changes?since=2020-01-01`
  const moved = (await anja.get(`${at}&kind=moved`)).body
  assert.equal(moved.total, 1)
  assert.deepEqual([moved.names[line], moved.names[other]], ['Steun voor ouders', 'School en buurt'])
  assert.ok(moved.lists.statuses.length > 0)
})

test('[I01] the tree goes along as a spreadsheet, with the place, owner, status and planning of every part', async () => {
  const { programme, item, deed } = await withItem('Rekenblad')
  idIn(await deed('status', item, { code: 'in-execution', since: '2026-01-05' }))
  idIn(await deed('planning', item, { periods: ['2026-Q1', '2026-H2'] }))
  const login = await house.inject({
    method: 'POST',
    url: '/login/demo',
    payload: 'persona=anja-beleid',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  const cookie = `vangnet_session=${login.cookies.find(({ name }) => name === 'vangnet_session')?.value}`
  const at = `/api/v1/programmes/${programme}/sheet`
  const file = await house.inject({ url: `${at}?format=xlsx`, headers: { cookie } })
  assert.match(String(file.headers['content-disposition']), /programma-.*\.xlsx/)
  const opened = openOffice(file.rawPayload)
  assert.ok('read' in opened)
  const grids = readXlsx(opened)
  assert.ok(Array.isArray(grids))
  const line = grids.flatMap(({ rows }) => rows.flatMap(({ cells }) => [...cells.values()])).join(' | ')
  const ods = await house.inject({ url: at, headers: { cookie } })
  assert.equal(ods.headers['content-type'], 'application/vnd.oasis.opendocument.spreadsheet')
  for (const text of ['1.1', 'Spreekuur', 'In uitvoering', '5 januari 2026', 'K1 2026, H2 2026'])
    assert.ok(line.includes(text), text)
})

test('[I01 M03] who does not have programmes in the navigation finds them and their parts by name', async () => {
  const { programme, item } = await withItem('Zóeken en vinden')
  const sanne = await house.as('sanne-bakker')
  assert.deepEqual((await sanne.get('/programme-search?q=zoeken')).body.hits, [
    { id: programme, name: 'Zóeken en vinden', programme: null },
  ])
  const { hits } = (await sanne.get('/programme-search?q=spreekuur')).body
  assert.ok(hits.some(({ id, programme: of }: { id: string; programme: string }) => id === item && of !== null))
})
