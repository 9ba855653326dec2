import assert from 'node:assert/strict'
import fs from 'node:fs'
import { test } from 'node:test'
import { openHouse, type Visitor } from '../../../../test/house.ts'
import { sharedSeed } from '../../../../test/shared-seed.ts'
import type { ImportPage, ItemBody } from '../contract/imports.ts'
import { idIn, refusalOf } from '../given.ts'

const house = await openHouse()
const anja = await house.as('anja-beleid')
const seed = fs.readFileSync(sharedSeed('002'))

const upload = (bytes: Uint8Array, file = 'verslag.txt', who: Visitor = anja) =>
  who.post('/programme-imports', { file, content: Buffer.from(bytes).toString('base64') })
const at = (id: string, path = '') => `/programme-imports/${id}${path}`

async function look(id: string): Promise<ImportPage> {
  const { status, body } = await anja.get(at(id))
  assert.equal(status, 200, JSON.stringify(body))
  return body
}

const draftIn = (page: ImportPage) => {
  assert.ok(page.draft, 'nothing is kept of this import')
  return page.draft
}

/** Everything of an item as it stands, to change one thing of it. */
function itemOf(page: ImportPage, place: number): ItemBody {
  const item = draftIn(page).items[place]
  assert.ok(item)
  const { name, actionLine, dropped, result, what, next, status, states } = item
  const { said: _, ...chosen } = status
  return {
    ...{ name, actionLine, dropped, status: chosen },
    ...{ result: result.text, what: what.text, next: next.text },
    states: states.map(({ moment, text }) => ({ moment, text })),
  }
}

async function correctItem(id: string, place: number, part: Partial<ItemBody>) {
  const page = await look(id)
  return anja.put(at(id, `/items/${place}`), page.version, { ...itemOf(page, place), ...part })
}

type Frame = { into?: object; days?: readonly (string | null)[] }

async function correctFrame(id: string, { into = {}, days = [] }: Frame) {
  const page = await look(id)
  const draft = draftIn(page)
  return anja.put(at(id), page.version, {
    into: { ...draft.into, ...into },
    actionLines: draft.actionLines.map(({ lines: _, ...line }) => line),
    moments: draft.moments.map(({ name, on }, place) => ({ name, on: days[place] ?? on })),
  })
}

/** The report of seed 002 with what it leaves open filled in: the days of its moments, and until when an item ran. */
async function clearImport(name: string): Promise<string> {
  const id = idIn(await upload(seed))
  const into = { name, since: '2022-01-01', until: '2024-12-31' }
  idIn(await correctFrame(id, { into, days: ['2023-05-01', '2024-08-01'] }))
  const ended = draftIn(await look(id)).items.findIndex(({ status }) => status.code === 'ended')
  const { status } = itemOf(await look(id), ended)
  idIn(await correctItem(id, ended, { status: { ...status, end: '2024-07-31' } }))
  return id
}

const save = async (id: string, body: object = {}) => anja.put(at(id, '/saving'), (await look(id)).version, body)

async function programmes(): Promise<{ id: string; name: string; items: number }[]> {
  return (await anja.get('/programmes')).body.programmes
}

test('[I02 M11] an uploaded report is a draft with its action lines, items and lines without a place; no programme is made', async () => {
  const before = await programmes()
  const page = await look(idIn(await upload(seed, 'voortgang.txt')))
  const draft = draftIn(page)
  assert.deepEqual([page.state, page.file, page.programme], ['open', 'voortgang.txt', null])
  assert.deepEqual([draft.actionLines.length, draft.items.length], [4, 19])
  assert.deepEqual(
    draft.moments.map(({ name, on }) => [name, on]),
    [
      ['Voorjaar 2023', null],
      ['Zomer 2024', null],
    ],
  )
  assert.ok(draft.items.every(({ planning }) => planning.periods.length === 0 && planning.note === 'shading-lost'))
  assert.equal(page.contradictions.length, 2)
  assert.deepEqual([draft.unplaced[0]?.line, draft.unplaced.at(-1)?.line], [1, 1260])
  assert.deepEqual(await programmes(), before)
})

test('[I02] what a report leaves open must be filled in before it can be saved: where it goes, its days, and until when', async () => {
  const id = idIn(await upload(seed))
  const needs = async () => (await look(id)).needs.map(({ code, name }) => (name === '' ? code : `${code} ${name}`))
  const first = await needs()
  assert.deepEqual(first.slice(0, 4), [
    'programme-name',
    'programme-since',
    'moment-day Voorjaar 2023',
    'moment-day Zomer 2024',
  ])
  assert.deepEqual(
    first.slice(4).map((need) => need.split(' ')[0]),
    ['status-end'],
  )
  assert.equal(refusalOf(await save(id)), 'programme/import-not-clear')
  const into = { name: 'Nog open', since: '2022-01-01' }
  idIn(await correctFrame(id, { into, days: ['2023-05-01', '2024-08-01'] }))
  assert.deepEqual(
    (await needs()).map((need) => need.split(' ')[0]),
    ['status-end'],
  )
})

test('[I01 I02] saved, the report is a programme: 4 action lines and 19 items in their statuses, with both moments told', async () => {
  const id = await clearImport('Uitvoeringsplan uit een verslag')
  const saved = await save(id)
  assert.deepEqual(
    saved.body.counts,
    { actionLines: 4, items: 19, states: 38, statuses: 19 },
    JSON.stringify(saved.body),
  )
  const { body } = await anja.get(`/programmes/${saved.body.programme}`)
  const kinds = Map.groupBy(body.nodes as { kind: string; status: { code: string } | null }[], ({ kind }) => kind)
  assert.deepEqual([kinds.get('action-line')?.length, kinds.get('item')?.length], [4, 19])
  const statuses = Map.groupBy(kinds.get('item') ?? [], ({ status }) => status?.code)
  assert.deepEqual([...statuses].map(([code, all]) => [code, all.length]).sort(), [
    ['done', 1],
    ['ended', 1],
    ['in-execution', 14],
    ['not-started', 2],
    ['settled-and-continuing', 1],
  ])
  const { moments } = (await anja.get(`/programmes/${saved.body.programme}/moments`)).body
  assert.deepEqual(
    moments.map(({ name, on, told }: { name: string; on: string; told: number }) => [name, on, told]),
    [
      ['Zomer 2024', '2024-08-01', 19],
      ['Voorjaar 2023', '2023-05-01', 19],
    ],
  )
  const page = await look(id)
  assert.deepEqual([page.state, page.programme?.id], ['saved', saved.body.programme])
  assert.deepEqual(
    [page.draft?.unplaced[0]?.line, page.draft?.unplaced.at(-1)?.line],
    [1, 1260],
    'lines without a place stay with the import',
  )
})

test('[I02] an item that was read in says so in its history, holds from the latest moment, and keeps its planning empty', async () => {
  const saved = await save(await clearImport('Herkomst'), { again: true })
  const { nodes } = (await anja.get(`/programmes/${saved.body.programme}`)).body
  const item = nodes.find(
    ({ kind, status }: { kind: string; status: { code: string } }) => kind === 'item' && status.code === 'ended',
  )
  const { body } = await anja.get(`/programme-nodes/${item.id}`)
  assert.deepEqual([body.status.since, body.status.end, body.ended], ['2024-08-01', '2024-07-31', '2024-07-31'])
  assert.deepEqual([body.planning.current, body.planning.baseline], [null, null])
  assert.deepEqual(
    body.states.map(({ state }: { state: { next: string } }) => state.next === ''),
    [true, false],
  )
  const { changes } = (await anja.get(`/programme-nodes/${item.id}/history`)).body
  assert.equal(changes.length, 4)
  assert.ok(changes.every(({ why }: { why: string }) => why === 'Ingelezen uit verslag.txt.'))
})

test('[I02] the same file again is said, and never saved twice without asking', async () => {
  const id = await clearImport('Nog een keer')
  const page = await look(id)
  assert.ok(page.before.some(({ state }) => state === 'saved'))
  assert.equal(refusalOf(await save(id)), 'programme/import-again')
  assert.ok(!(await programmes()).some(({ name }) => name === 'Nog een keer'))
  assert.equal((await save(id, { again: true })).status, 200)
  assert.equal(
    refusalOf(await anja.put(at(id, '/saving'), (await look(id)).version, { again: true })),
    'programme/import-closed',
  )
})

test('[I02] into a programme that is there: known action lines and moments are used, and doubles are refused unless asked', async () => {
  const first = await save(await clearImport('Het eerste'), { again: true })
  const programme = first.body.programme
  const id = idIn(await upload(Buffer.from(`${seed.toString('utf8')}\n`)))
  idIn(await correctFrame(id, { into: { programme } }))
  const page = await look(id)
  assert.equal(page.doubles.length, 19)
  assert.deepEqual(
    page.draft?.moments.map(({ known }) => known),
    ['2023-05-01', '2024-08-01'],
  )
  const keep = page.draft?.items.findIndex(({ status }) => status.code === 'done') ?? -1
  for (const [place] of page.draft?.items.entries() ?? [])
    idIn(await correctItem(id, place, { dropped: place !== keep, ...(place === keep && { name: 'Iets nieuws' }) }))
  const saved = await save(id)
  assert.equal(saved.status, 200, JSON.stringify(saved.body))
  const { nodes } = (await anja.get(`/programmes/${programme}`)).body
  assert.equal(nodes.length, 4 + 19 + 1)
  const fresh = nodes.find(({ name }: { name: string }) => name === 'Iets nieuws')
  assert.equal(nodes.find(({ id: one }: { id: string }) => one === fresh.parent).kind, 'action-line')
  assert.equal((await anja.get(`/programmes/${programme}/moments`)).body.moments.length, 2)
})

test('[I02] when saving fails half way, nothing of it is saved and the draft stays open', async () => {
  const before = await programmes()
  const id = await clearImport('Halverwege')
  const taken = before[0]?.name ?? ''
  idIn(await correctFrame(id, { into: { name: taken } }))
  const { status, body } = await save(id, { again: true })
  assert.deepEqual([status, body.type], [409, '/problems/constraint/a_programme_has_its_own_name'])
  assert.deepEqual(await programmes(), before)
  assert.equal((await look(id)).state, 'open')
})

test('[I02] a line without a place is put into a block or set aside, and taken back', async () => {
  const id = idIn(await upload(seed))
  const page = await look(id)
  const last = (page.draft?.unplaced.length ?? 0) - 1
  const line = page.draft?.unplaced[last]?.text ?? ''
  const put = async (lines: number[], place: object) =>
    idIn(await anja.put(at(id, '/unplaced'), (await look(id)).version, { lines, place }))
  const before = draftIn(page).items[3]?.what.text
  await put([last], { kind: 'item', item: 3, block: 'what', moment: null })
  assert.equal(draftIn(await look(id)).items[3]?.what.text, `${before}\n${line}`)
  await put([last], { kind: 'item', item: 3, block: 'state', moment: 1 })
  const moved = draftIn(await look(id)).items[3]
  assert.equal(moved?.what.text, before)
  assert.ok(moved?.states[1]?.text.endsWith(line))
  await put([0, 1, 2], { kind: 'not-needed' })
  assert.deepEqual(
    draftIn(await look(id))
      .unplaced.slice(0, 3)
      .map(({ place }) => place.kind),
    Array(3).fill('not-needed'),
  )
})

test('[I02 I03] a status that is corrected takes its contradiction away; one that is unknown must be chosen or left empty', async () => {
  const id = idIn(await upload(seed))
  const page = await look(id)
  const [one] = page.contradictions
  assert.ok(one)
  const { status } = itemOf(page, one.item)
  idIn(await correctItem(id, one.item, { status: { ...status, code: 'in-execution' } }))
  assert.equal((await look(id)).contradictions.length, 1)
  const odd = Buffer.from(seed.toString('utf8').replace('In uitvoering', 'Op stoom'))
  const other = idIn(await upload(odd))
  const needs = (await look(other)).needs.filter(({ code }) => code === 'status-open')
  assert.equal(needs.length, 1)
  const place = needs[0]?.at ?? -1
  assert.deepEqual(draftIn(await look(other)).items[place]?.status.said, ['Op stoom'])
  idIn(await correctItem(other, place, { status: { ...status, code: null, open: false } }))
  assert.ok((await look(other)).needs.every(({ code }) => code !== 'status-open'))
})

test('[M15] of two who correct at the same moment the second hears who was quicker', async () => {
  const id = idIn(await upload(seed))
  const page = await look(id)
  const ask = () => anja.put(at(id, '/items/0'), page.version, itemOf(page, 0))
  const answers = await Promise.all([ask(), ask()])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412])
})

test('[I02] what is thrown away is gone; that somebody read this file is kept', async () => {
  const id = idIn(await upload(seed, 'weg.txt'))
  assert.equal((await anja.del(at(id), 1)).status, 200)
  const page = await look(id)
  assert.deepEqual([page.state, page.draft, page.file], ['dropped', null, 'weg.txt'])
  const { rows } = await house.owner.pool.query('select draft from programme.import where id = $1', [id])
  assert.deepEqual(rows, [{ draft: '' }])
  assert.equal(refusalOf(await anja.del(at(id), 2)), 'programme/import-closed')
})

test('[I02] only policy officers read reports in, and nobody of another municipality sees them', async () => {
  const id = idIn(await upload(seed))
  for (const persona of ['sanne-bakker', 'lotte-beheer', 'ria-timmer']) {
    const who = await house.as(persona)
    assert.equal((await upload(seed, 'x.txt', who)).status, 403)
    assert.equal((await who.get(at(id))).status, 403)
  }
  assert.equal((await house.nobody.get(at(id))).status, 401)
})

test('[I02] the template comes as a spreadsheet of both kinds, and is read back', async () => {
  for (const kind of ['xlsx', 'ods']) {
    const { cookies } = await house.inject({
      method: 'POST',
      url: '/login/demo',
      payload: 'persona=anja-beleid',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    const answer = await house.inject({
      method: 'GET',
      url: `/api/v1/programme-import-template?kind=${kind}`,
      cookies: Object.fromEntries(cookies.map(({ name, value }) => [name, value])),
    })
    assert.match(String(answer.headers['content-disposition']), new RegExp(`sjabloon-programma\\.${kind}`))
    const page = await look(idIn(await upload(answer.rawPayload, `plan.${kind}`)))
    assert.deepEqual([page.draft?.kind, page.draft?.actionLines.length, page.draft?.items.length], ['sheet', 2, 5])
  }
})
