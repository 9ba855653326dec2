import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { publicActor } from '../../../platform/actor.ts'
import { fieldOf, givenRegisters, idIn, refusalOf } from '../given.ts'
import { listParts, unpackPart } from '../office/unzip.ts'
import { showPublishedReport } from './show-published-report.ts'

const house = await openHouse()
const name = 'Uitvoeringsplan met rapporten'
const { anja, sanne, sanneId, add, line, item, at, made } = await givenRegisters(house, name)

const EVERYTHING = [
  ...['changes', 'overview', 'result', 'what', 'planning', 'status', 'states', 'next'],
  ...['money', 'risks', 'indicators', 'advice', 'heard'],
]
const OPEN = EVERYTHING.filter((block) => !['money', 'risks', 'advice'].includes(block))
const choice = {
  title: 'Voortgang voorjaar',
  audience: 'council',
  from: '2026-01-01',
  until: '2026-03-31',
  blocks: EVERYTHING,
}

const moment = async (title: string, on: string) =>
  idIn(await anja.post(`${at}/moments`, { name: title, on, askedFrom: on, due: on }))
const [spring, summer] = [await moment('Voorjaar 2025', '2025-04-01'), await moment('Winter 2026', '2026-02-01')]

async function changeNode(node: string, more: Record<string, unknown>) {
  const { version, name: called } = (await anja.get(`/programme-nodes/${node}`)).body
  return anja.put(`/programme-nodes/${node}`, version, { name: called, ...more })
}

const keep = async (what: string, body: object) => idIn(await anja.post(`${at}/${what}`, body))

/** Everything a report can tell, about one item. */
async function fill() {
  idIn(await changeNode(item, { what: 'Huisartsen bezoeken', result: 'Elke huisarts kent het team', owner: sanneId }))
  const versionOf = async () => (await anja.get(`/programme-nodes/${item}`)).body.version
  const put = async (what: string, body: object) =>
    idIn(await anja.put(`/programme-nodes/${item}/${what}`, await versionOf(), body))
  await put('planning', { periods: ['2025-Q1', '2025-H2'], sort: 'baseline' })
  await put('planning', { periods: ['2026-H1'] })
  await put('status', { code: 'in-execution', since: '2025-02-01', reason: 'Binnenskamers besproken' })
  const tell = async (when: string, text: string, next = '') =>
    idIn(await anja.put(`/programme-nodes/${item}/states/${when}`, 0, { text, next }))
  await tell(spring, 'Eerste gesprekken gevoerd')
  await tell(summer, 'Alle huisartsen bezocht', 'Afspraken vastleggen')
  const source = {
    source: 'Jaarrekening',
    wish: 'up',
    definition: 'Huisartsen die het team kennen',
    unit: 'huisartsen',
  }
  const indicator = await keep('indicators', { name: 'Bekendheid', node: item, ...source })
  idIn(await anja.post(`/indicators/${indicator}/measurements`, { on: '2026-01-15', value: 12.5, source: 'Enquête' }))
  const money = { effort: 'Praktijkbezoek', nature: 'structural', from: 2026, stated: 802_050, node: item }
  const budget = await keep('budget-lines', money)
  const booked = { year: 2026, kind: 'spent', cents: 100_000, on: '2026-02-01', what: 'Factuur' }
  idIn(await anja.post(`/budget-lines/${budget}/bookings`, booked))
  await keep('risks', {
    text: 'Te weinig tijd bij huisartsen',
    chance: 'large',
    effect: 'small',
    node: item,
    owner: sanneId,
  })
  await made('advice', { title: 'Wijs een vast gezicht aan', owner: sanneId, due: '2026-06-01', node: item })
  const said = { fromWhom: 'Ouders', source: 'session', heardOn: '2026-01-20', node: line }
  const answered = await made('heard', { title: 'Wij willen één gezicht', shown: true, ...said })
  const done = { state: 'done', on: '2026-02-20', outcome: 'Elk gezin heeft één gezicht' }
  idIn(await anja.put(`${at}/heard/${answered}/closing`, 1, done))
  await made('heard', { title: 'Nog zonder antwoord', shown: true, ...said })
}
await fill()

const draft = async (more: object = {}) =>
  idIn(await anja.post(`${at}/reports`, { ...choice, moments: [spring, summer], ...more }))
const preview = async (report: string) => (await anja.get(`/programme-reports/${report}/preview`)).body
const publish = async (more: object = {}) => {
  const answer = await anja.put(`/programme-reports/${await draft(more)}/publication`, 1)
  idIn(answer)
  return answer.body.published as string
}
const textIn = (document: object) => JSON.stringify(document)
type Piece = { kind: string; text?: string; caption?: string; items?: string[]; head?: string[]; rows?: string[][] }

test('[I08] a report lays the moments side by side and tells result, planning then and now, status and what comes next', async () => {
  const { document } = await preview(await draft())
  const table = document.pieces.find(({ caption }: Piece) => caption === 'Stand van zaken: Voorveld versterken')
  assert.deepEqual(table.head, ['Waarover', 'Voorjaar 2025', 'Winter 2026'])
  assert.deepEqual(table.rows, [
    ['Stand van zaken', 'Eerste gesprekken gevoerd', 'Alle huisartsen bezocht'],
    ['Komende activiteiten', 'Niets gemeld', 'Afspraken vastleggen'],
  ])
  const { facts } = document.pieces.find(({ kind }: Piece) => kind === 'facts')
  assert.deepEqual(
    facts.map((fact: { name: string; text: string }) => `${fact.name}: ${fact.text}`),
    [
      'Resultaat: Elke huisarts kent het team',
      'Wat doen we: Huisartsen bezoeken',
      'Planning bij de start: kwartaal 1 van 2025, halfjaar 2 van 2025',
      'Planning nu: halfjaar 1 van 2026',
      'Status: In uitvoering, sinds 1 februari 2025',
    ],
  )
  assert.match(document.subtitle, /Stand op 2 maart 2026/)
})

test('[I08] every figure in a report has a meaning, a day and a source', async () => {
  const { document } = await preview(await draft())
  const figures = document.pieces.flatMap((piece: { figures?: object[] }) => piece.figures ?? [])
  for (const { definition, on, source, name: said } of figures)
    assert.ok(definition !== '' && source !== '' && /^\d{4}-\d\d-\d\d$/.test(on), said)
  const said = new Map(figures.map((figure: { name: string; said: string }) => [figure.name, figure.said]))
  assert.equal(said.get('Praktijkbezoek'), '€\u00a08.020,50')
  assert.equal(said.get('Besteed in 2026'), '€\u00a01.000')
  assert.equal(said.get('Bekendheid: laatste meting'), '12,5 huisartsen')
  assert.equal(said.get('In uitvoering'), '1')
})

test('[I08] a report about days that are over tells the status of then, not of today', async () => {
  const past = await draft({ from: '2025-01-01', until: '2025-01-31' })
  const { document } = await preview(past)
  assert.match(document.subtitle, /Stand op 31 januari 2025/)
  const { facts } = document.pieces.find(({ kind }: Piece) => kind === 'facts')
  assert.equal(facts.find((fact: { name: string }) => fact.name === 'Status').text, 'Nog geen status')
})

test('[I08] names of workers, reasons and what has no answer are for the executive; partners and everybody see no money, risks or advice', async () => {
  const inside = ['Sanne', 'Binnenskamers', 'Nog zonder antwoord']
  const executive = textIn((await preview(await draft({ audience: 'executive' }))).document)
  for (const word of [...inside, 'Te weinig tijd', 'Praktijkbezoek', 'vast gezicht'])
    assert.ok(executive.includes(word), word)
  const council = textIn((await preview(await draft())).document)
  for (const word of inside) assert.ok(!council.includes(word), word)
  assert.ok(council.includes('Te weinig tijd') && council.includes('Praktijkbezoek'))
  for (const audience of ['partners', 'public']) {
    const text = textIn((await preview(await draft({ audience, blocks: OPEN }))).document)
    for (const word of [...inside, 'Te weinig tijd', 'Praktijkbezoek', 'vast gezicht'])
      assert.ok(!text.includes(word), word)
    assert.ok(text.includes('Elk gezin heeft één gezicht'), '[K07] what was done with what people said')
  }
})

test('[I08] a report that asks what its readers may not see, or what is not there, is refused at the field', async () => {
  const nobody = '00000000-0000-7000-8000-000000000000'
  const wrong: [object, string, string][] = [
    [{ audience: 'public' }, 'programme/report-block-not-for-them', '/blocks/8'],
    [{ until: '2025-12-31' }, 'programme/report-ends-first', '/until'],
    [{ items: [nobody] }, 'programme/report-unknown-item', '/items/0'],
    [{ moments: [nobody] }, 'programme/report-unknown-moment', '/moments/0'],
  ]
  for (const [more, refused, field] of wrong) {
    const answer = await anja.post(`${at}/reports`, { ...choice, ...more })
    assert.deepEqual([answer.status, refusalOf(answer), fieldOf(answer)], [422, refused, field])
  }
})

test('[I08] two people change a report: the second hears who was quicker', async () => {
  const report = await draft()
  const path = `/programme-reports/${report}`
  assert.equal((await anja.get(path)).etag, '"1"')
  assert.equal((await anja.put(path, 1, { ...choice, title: 'Eerste' })).status, 200)
  assert.equal((await anja.put(path, 1, { ...choice, title: 'Tweede' })).status, 412)
  assert.equal((await anja.get(path)).body.title, 'Eerste')
  assert.equal((await sanne.put(path, 2, choice)).status, 403)
  assert.equal((await sanne.put(`${path}/publication`, 2)).status, 403)
})

test('[I08] what is published stands: it cannot be changed or published again, and the app may not even ask to', async () => {
  const report = await draft()
  const path = `/programme-reports/${report}`
  const [one, other] = await Promise.all([anja.put(`${path}/publication`, 1), anja.put(`${path}/publication`, 1)])
  assert.deepEqual([one.status, other.status].toSorted(), [200, 412])
  assert.equal(refusalOf(await anja.put(path, 2, choice)), 'programme/report-published')
  assert.equal(refusalOf(await anja.put(`${path}/publication`, 2)), 'programme/report-published')
  const { rows } = await house.owner.pool.query<{ right: string }>(
    `select distinct privilege_type as right from information_schema.role_table_grants
     where table_schema = 'programme' and table_name = 'published_report' and grantee = 'vangnet_app'`,
  )
  assert.deepEqual(rows.map(({ right }) => right).toSorted(), ['INSERT', 'SELECT'])
})

test('[I08] when something moved on since the writer looked, nothing is published', async () => {
  const report = await draft()
  const { mark } = await preview(report)
  idIn(await changeNode(item, { what: 'Huisartsen en scholen bezoeken', result: 'Anders', owner: sanneId }))
  const path = `/programme-reports/${report}/publication`
  assert.equal(refusalOf(await anja.put(path, 1, { seen: mark })), 'programme/report-moved-on')
  assert.equal((await anja.put(path, 1, { seen: (await preview(report)).mark })).status, 200)
})

test('[I08] a report says what changed since the last one for the same readers', async () => {
  const [merged, taker] = [await add('item', line, { name: 'Gaat op' }), await add('item', line, { name: 'Neemt op' })]
  const first = await draft({ audience: 'executive' })
  assert.ok(textIn(await preview(first)).includes('Dit is het eerste rapport voor deze lezers.'))
  idIn(await anja.put(`/programme-reports/${first}/publication`, 1))
  const quiet = (await preview(await draft({ audience: 'executive' }))).document
  assert.ok(textIn(quiet).includes('Er is niets veranderd.'))
  const versionOf = async (node: string) => (await anja.get(`/programme-nodes/${node}`)).body.version
  idIn(await anja.put(`/programme-nodes/${merged}/merger`, await versionOf(merged), { into: taker }))
  await add('item', line, { name: 'Huisbezoek' })
  idIn(await anja.put(`/programme-nodes/${item}/status`, await versionOf(item), { code: 'done' }))
  idIn(await anja.put(`/programme-nodes/${item}/planning`, await versionOf(item), { periods: ['2026-H2'] }))
  idIn(await anja.put(`/programme-nodes/${item}/states/${spring}`, 1, { text: 'Toch anders gegaan' }))
  const { document } = await preview(await draft({ audience: 'executive' }))
  const list = document.pieces.find(({ kind }: Piece) => kind === 'list')
  assert.deepEqual(list.items.toSorted(), [
    'De stand van zaken van Voorveld versterken bij Voorjaar 2025 is herschreven.',
    'Gaat op gaat verder in Neemt op.',
    'Huisbezoek is nieuw.',
    'Planning van Voorveld versterken: van halfjaar 1 van 2026 naar halfjaar 2 van 2026.',
    'Status van Voorveld versterken: van In uitvoering naar Afgerond.',
  ])
})

test('[I08] what is for everybody is read by everybody, once the programme is public', async () => {
  const report = await draft({ audience: 'public', blocks: OPEN })
  const path = `/programme-reports/${report}/publication`
  assert.equal(refusalOf(await anja.put(path, 1)), 'programme/report-programme-not-public')
  const { version, note, since, until } = (await anja.get(at)).body
  idIn(await anja.put(at, version, { name, since, until, note, public: true }))
  const answer = await anja.put(path, 1)
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  const shown = (await sanne.get(`/published-reports/${answer.body.published}`)).body
  assert.deepEqual([shown.audience, shown.document.title], ['public', 'Voortgang voorjaar'])
  const inside = await publish()
  const read = (publishedId: string) =>
    showPublishedReport.perform(house.deps, { actor: publicActor('0109'), raw: { publishedId } }).then(
      (page) => (page as { document: object }).document,
      (error: { refusal?: { refused: string } }) => error.refusal?.refused,
    )
  assert.deepEqual(await read(answer.body.published), shown.document)
  assert.equal(await read(inside), 'access/unknown')
  const { reports } = (await sanne.get(`${at}/published-reports`)).body
  assert.ok(reports.some(({ id }: { id: string }) => id === answer.body.published))
})

test('[I08] a published report comes as Word, PDF, web page and spreadsheet with the figures', async () => {
  const published = await publish()
  const login = await house.inject({
    method: 'POST',
    url: '/login/demo',
    payload: 'persona=sanne-bakker',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
  const cookie = login.cookies.map((one) => `${one.name}=${one.value}`).join('; ')
  const paper = async (format: string) => {
    const url = `/api/v1/published-reports/${published}/paper?format=${format}`
    const answer = await house.inject({ url, headers: { cookie } })
    assert.equal(answer.statusCode, 200, answer.body.slice(0, 300))
    return answer.rawPayload
  }
  assert.equal((await paper('pdf')).subarray(0, 5).toString(), '%PDF-')
  assert.match((await paper('html')).toString(), /<th scope="col">Winter 2026<\/th>/)
  assert.equal((await paper('docx')).subarray(0, 2).toString(), 'PK')
  const content = listParts(await paper('ods')).find((part) => part.name === 'content.xml')
  assert.ok(content)
  assert.match(new TextDecoder().decode(unpackPart(content)), /office:value="8020.5"/)
})
