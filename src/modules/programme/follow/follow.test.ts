import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { fieldOf, givenProgramme, refusalOf } from '../given.ts'

const house = await openHouse()

type Shown = { id: string; name: string }

async function withItem(name: string) {
  const given = await givenProgramme(house, name)
  const line = await given.add('action-line', null)
  const item = await given.add('item', line, { name: 'Voorveld', result: 'Minder instroom', what: 'Agenda maken' })
  const at = `/programme-nodes/${item}`
  const shown = async () => {
    const { nodes } = (await given.anja.get(`/programmes/${given.programme}`)).body
    return nodes.find(({ id }: Shown) => id === item)
  }
  const kinds = async () =>
    (await given.anja.get(`${at}/history`)).body.changes.map(({ kind }: { kind: string }) => kind)
  return { ...given, line, item, at, shown, kinds }
}

test('[I04 S002-003] the first planning stays beside that of today, whatever is planned after it', async () => {
  const { anja, at, shown } = await withItem('Planning')
  const plan = (version: number, periods: string[], sort = 'current') =>
    anja.put(`${at}/planning`, version, { periods, sort })
  assert.equal((await plan(1, ['2025-H2', '2025-Q1', '2025-Q2'], 'baseline')).status, 200)
  const later = await anja.put(`${at}/planning`, 2, { periods: ['2026-H1'], why: 'Verlengd' })
  assert.equal(later.body.version, 3)
  assert.deepEqual((await shown()).planning, {
    baseline: ['2025-Q1', '2025-Q2', '2025-H2'],
    current: ['2026-H1'],
    slip: 2,
  })
  const again = await plan(3, ['2027-Q1'], 'baseline')
  assert.deepEqual([again.status, refusalOf(again), fieldOf(again)], [409, 'programme/baseline-stands', '/sort'])
  assert.deepEqual((await plan(3, ['2026-H1'])).body.version, 3)
  const wrong = await plan(3, ['2026-Q1', '2026-H3'])
  assert.deepEqual([wrong.status, fieldOf(wrong)], [422, '/periods/1'])
  assert.match((await plan(3, ['2026-H1', '2026-Q2'])).body.detail, /2026-Q2 valt samen/)
  const [change] = (await anja.get(`${at}/history`)).body.changes
  assert.deepEqual([change.kind, change.why, change.after], ['planned', 'Verlengd', { planning: ['2026-H1'] }])
})

test('[I04 S002-003] the database itself keeps the first planning', async () => {
  const { anja, at, item } = await withItem('Vaste planning')
  await anja.put(`${at}/planning`, 1, { periods: ['2025-Q1'], sort: 'baseline' })
  const deed = "update programme.planning set periods = '{2026-Q1}' where node = $1"
  await assert.rejects(house.owner.pool.query(deed, [item]), /first planning of .* stays/)
  const wrong = "insert into programme.planning values ('0109', $1, 'current', '{voorjaar}', now(), 'Anja')"
  await assert.rejects(house.owner.pool.query(wrong, [item]), /a_planning_is_in_quarters_and_half_years/)
})

test('[I02 S002-002] once adopted, the original text and planning stay; what comes later is kept at the next adoption', async () => {
  const { anja, programme, item, at, add, line, kinds } = await withItem('Vaststellen')
  await anja.put(`${at}/planning`, 1, { periods: ['2025-Q1'] })
  const adopt = (version: number, body: object) => anja.put(`/programmes/${programme}/adoption`, version, body)
  const early = await adopt(1, { on: '2026-03-03' })
  assert.deepEqual([early.status, fieldOf(early)], [422, '/on'])
  const first = await adopt(1, { on: '2025-01-15', decision: 'RA25.0001' })
  assert.deepEqual(first.body, { id: programme, version: 2, kept: 2 })
  await anja.put(at, 2, { name: 'Voorveld', result: 'Iets anders', what: 'Agenda maken' })
  await anja.put(`${at}/planning`, 3, { periods: ['2026-Q1'] })
  await add('item', line, { name: 'Later erbij' })
  const second = await adopt(2, { on: '2026-02-01', decision: 'RA26.0007' })
  assert.equal(second.body.kept, 1)
  const { rows } = await house.owner.pool.query(
    'select b.result, b.adopted_on, p.periods from programme.baseline b join programme.planning p on p.node = b.node and p.sort = $2 where b.node = $1',
    [item, 'baseline'],
  )
  assert.deepEqual(rows, [{ result: 'Minder instroom', adopted_on: '2025-01-15', periods: ['2025-Q1'] }])
  assert.deepEqual(await kinds(), ['planned', 'changed', 'adopted', 'planned', 'added'])
  const page = (await anja.get(`/programmes/${programme}`)).body
  assert.deepEqual([page.adoptedOn, page.adoptedBy], ['2026-02-01', 'RA26.0007'])
  for (const deed of ["update programme.baseline set result = ''", 'delete from programme.baseline'])
    await assert.rejects(house.deps.db.pool.query(deed), /permission denied/)
})

test('[I03] a status has its days; the one before it ends the day before, and a correction of the same day leaves one', async () => {
  const { anja, at, shown, item } = await withItem('Status')
  const set = (version: number, body: object) => anja.put(`${at}/status`, version, body)
  assert.equal((await set(1, { code: 'not-started', since: '2025-01-01' })).status, 200)
  assert.equal(
    (await set(2, { code: 'in-execution', since: '2025-06-01', reason: 'Gestart met partners' })).status,
    200,
  )
  assert.equal((await set(3, { code: 'done', since: '2025-06-01', reason: 'Vergissing' })).status, 200)
  assert.equal((await anja.get(at)).body.ended, '2025-06-01')
  assert.equal((await set(4, { code: 'in-execution', since: '2025-06-01' })).status, 200)
  assert.deepEqual((await shown()).status, { code: 'in-execution', phase: 'under-way', since: '2025-06-01', end: null })
  assert.equal((await anja.get(at)).body.ended, null)
  const { rows } = await house.owner.pool.query(
    'select code, since, until, withdrawn from programme.status where node = $1 order by since, withdrawn desc, code desc',
    [item],
  )
  assert.deepEqual(rows, [
    { code: 'not-started', since: '2025-01-01', until: '2025-05-31', withdrawn: false },
    { code: 'in-execution', since: '2025-06-01', until: null, withdrawn: true },
    { code: 'done', since: '2025-06-01', until: null, withdrawn: true },
    { code: 'in-execution', since: '2025-06-01', until: null, withdrawn: false },
  ])
  const early = await set(5, { code: 'done', since: '2025-05-31' })
  assert.deepEqual([early.status, fieldOf(early)], [422, '/since'])
  const ends = await set(5, { code: 'ended' })
  assert.deepEqual([refusalOf(ends), fieldOf(ends)], ['programme/status-needs-end', '/end'])
  assert.equal((await set(5, { code: 'ended', end: '2025-07-31', reason: 'Einde schooljaar' })).status, 200)
  assert.equal((await anja.get(at)).body.ended, '2025-07-31')
})

test('[I03 M19] the statuses are a dated list of the municipality', async () => {
  const { anja, at, programme } = await withItem('Eigen statussen')
  const lotte = await house.as('lotte-beheer')
  const kind = (code: string, phase: string) => ({ code, nl: code, phase, needsEnd: false, goesOn: false })
  const value = [kind('straks', 'before'), kind('bezig', 'under-way'), kind('klaar', 'over')]
  const set = (version: number, body: object) => lotte.put('/settings/programme/statuses', version, body)
  const short = await set(0, { value: value.slice(1), since: '2026-03-02', source: 'Besluit' })
  assert.equal(refusalOf(short), 'organisations/setting-value')
  assert.equal((await set(0, { value, since: '2026-03-02', source: 'Besluit' })).status, 200)
  assert.equal(fieldOf(await anja.put(`${at}/status`, 1, { code: 'in-execution' })), '/code')
  assert.equal((await anja.put(`${at}/status`, 1, { code: 'bezig' })).status, 200)
  const { statuses } = (await anja.get(`/programmes/${programme}`)).body
  const named = (code: string) => statuses.find((one: { code: string }) => one.code === code)
  assert.deepEqual([named('bezig').current, named('in-execution').current], [true, false])
  assert.equal((await set(1, { value: null, since: '2026-03-02', source: 'Terug' })).status, 200)
})

test('[I03 S002-081] the tree shows at once which status does not agree with the planning or the pilot below it', async () => {
  const { anja, at, item, add, shown } = await withItem('Tegenspraak')
  await anja.put(`${at}/status`, 1, { code: 'not-started', since: '2025-01-01' })
  assert.deepEqual((await shown()).warnings, [])
  await anja.put(`${at}/planning`, 2, { periods: ['2025-H1'] })
  await add('pilot', item, { name: 'Zorg in school', runsSince: '2024-09-01', runsUntil: '2025-07-15' })
  assert.deepEqual(
    (await shown()).warnings.map(({ code }: { code: string }) => code),
    ['not-started-but-planned', 'not-started-but-pilot-ran', 'pilot-undecided'],
  )
})

test('[I04 I03] only what has a result is planned and has a status; running belongs to a pilot', async () => {
  const { anja, line, programme, item } = await withItem('Alleen onderdelen')
  const plan = await anja.put(`/programme-nodes/${line}/planning`, 1, { periods: ['2025-Q1'] })
  assert.equal(refusalOf(plan), 'programme/no-planning-here')
  assert.equal(
    refusalOf(await anja.put(`/programme-nodes/${line}/status`, 1, { code: 'done' })),
    'programme/no-status-here',
  )
  const runs = { parent: line, kind: 'item', name: 'Loopt', runsSince: '2025-01-01' }
  assert.equal(fieldOf(await anja.post(`/programmes/${programme}/nodes`, runs)), '/runsSince')
  const pilot = { parent: item, kind: 'pilot', name: 'Proef', runsSince: '2025-06-01', runsUntil: '2025-05-31' }
  const reversed = await anja.post(`/programmes/${programme}/nodes`, pilot)
  assert.deepEqual([refusalOf(reversed), fieldOf(reversed)], ['programme/pilot-ends-first', '/runsUntil'])
})

test('[I03 I04] what comes along to the next plan keeps its status there, and begins with a planning of its own', async () => {
  const { anja, at, item, line, programme } = await withItem('Status gaat mee')
  await anja.put(`${at}/status`, 1, { code: 'in-execution', since: '2025-01-01' })
  await anja.put(`${at}/planning`, 2, { periods: ['2025-Q1'], sort: 'baseline' })
  const next = await givenProgramme(house, 'Vervolg met status', { since: '2028-01-01', until: null })
  const nodes = [
    { id: line, version: 1 },
    { id: item, version: 3 },
  ]
  const answer = await anja.post(`/programmes/${programme}/carrying-over`, {
    to: next.programme,
    on: '2026-03-01',
    nodes,
  })
  assert.equal(answer.status, 201)
  const copy = answer.body.carried.find(({ from }: { from: string }) => from === item).id
  const found = (await anja.get(`/programmes/${next.programme}`)).body.nodes.find(({ id }: Shown) => id === copy)
  assert.deepEqual(found.status, { code: 'in-execution', phase: 'under-way', since: '2026-03-02', end: null })
  assert.deepEqual(found.planning, { baseline: null, current: null, slip: 0 })
  const late = await anja.put(`${at}/planning`, 4, { periods: ['2026-Q1'] })
  assert.equal(refusalOf(late), 'programme/gone-on')
})

test('[I03 I04] of two who plan or change the status at once one wins, and the other hears who was quicker', async () => {
  const { anja, at } = await withItem('Tegelijk')
  for (const [path, body, version] of [
    ['planning', { periods: ['2025-Q1'] }, 1],
    ['status', { code: 'in-execution' }, 2],
  ] as const) {
    const answers = await Promise.all([1, 2].map(() => anja.put(`${at}/${path}`, version, body)))
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 412])
    assert.equal(answers.find(({ status }) => status === 412)?.body.changedBy, 'Anja Mulder')
  }
})
