import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse, type Visitor } from '../../../test/house.ts'
import { code, given, help, pointers, take, versionOf, weighed } from '../../../test/meldcode-deeds.ts'
import { toldIn } from '../../../test/told.ts'
import { jobs } from '../../app/jobs.ts'

const house = await openHouse()
const sanne = await house.as('sanne-bakker')
const ria = await house.as('ria-timmer')
const fatima = await house.as('fatima-yildiz')
const joris = await house.as('joris-linde')

test('[A03 N-MC-01] a professional keeps a file for a client of the own organisation, step by step in any order', async () => {
  const { path } = await given(joris, { client: 'Leerling 12' })
  assert.equal((await take(joris, path, ['talk', { text: 'Met moeder gesproken' }])).status, 200)
  assert.equal((await take(joris, path, ['map', { text: 'Vaak moe' }])).status, 200)
  const { body } = await joris.get(path)
  assert.match(body.number, /^M2026-\d{5}$/)
  assert.deepEqual(
    body.steps.map(({ step, state }: { step: string; state: string }) => [step, state]),
    [
      ['map', 'done'],
      ['consult', 'open'],
      ['talk', 'done'],
      ['weigh', 'open'],
      ['decide', 'open'],
    ],
  )
  assert.deepEqual(
    body.records.map(({ step, by, text }: Record<string, string>) => [step, by, text]),
    [
      ['talk', 'Joris Linde', 'Met moeder gesproken'],
      ['map', 'Joris Linde', 'Vaak moe'],
    ],
  )
  assert.equal(body.steps[4].no.code, 'signals/not-final-decider')
})

test('[A03] only the own organisation knows of a file without a signal, and there only who must', async () => {
  const { path, id } = await given(joris)
  for (const other of [sanne, ria, fatima, await house.as('henk-emmen'), await house.as('anja-beleid')]) {
    assert.equal((await other.get(path)).status, 404)
    assert.equal((await other.put(`${path}/steps/map`, 1, {})).status, 404)
    assert.equal((await other.post(`${path}/advice`, { adviser: 'colleague', question: 'Wat nu?' })).status, 404)
    assert.equal((await other.put(`${path}/closing`, 1, {})).status, 404)
  }
  const listed = async (who: Visitor) =>
    (await who.get('/meldcode-files')).body.files.some((file: { id: string }) => file.id === id)
  assert.equal(await listed(joris), true)
  for (const other of [sanne, ria, fatima]) assert.equal(await listed(other), false)
  assert.equal((await house.nobody.get(path)).status, 401)
})

test('[A03 N-MC-04] the attention officer sees the files of the organisation, and decides by the dated rule', async () => {
  await house.owner.pool.query(
    `insert into organisations.role_held (municipality, id, worker, role, since, changed_by, changed_at)
     select municipality, gen_random_uuid(), id, 'attention-officer', '2026-03-01', 'test', now() from organisations.worker
     where municipality = '0109' and subject = 'bert-front'`,
  )
  const bert = await house.as('bert-front')
  const mo = await house.as('mo-el-amrani')
  const { path, id } = await given(mo)
  await weighed(mo, path)
  assert.equal(code(await take(mo, path, ['decide', { decision: help() }])), 'signals/not-final-decider')
  assert.equal((await sanne.get(path)).status, 404)
  const list = (await bert.get('/meldcode-files')).body
  assert.equal(list.overseer, true)
  assert.equal(list.files.find((file: { id: string }) => file.id === id)?.mine, false)
  const { body } = await bert.get(path)
  assert.deepEqual([body.decides, body.deciders], [true, ['Bert Kuiper', 'Ria Timmer']])
  assert.equal((await take(bert, path, ['decide', { decision: help() }])).status, 200)
})

test('[A03] a file on a signal is for the handlers of that signal; one is open at a time', async () => {
  const signal = await joris.post('/signals', { pieces: [{ nature: 'told', text: 'Zorg' }], postcode: '7741' })
  const signalId = signal.body.id
  assert.equal((await joris.post('/meldcode-files', { signalId })).status, 404)
  const { path } = await given(sanne, { signalId })
  const { body } = await sanne.get(path)
  assert.equal(body.signal.number, signal.body.number)
  assert.equal(JSON.stringify(body).includes('Joris'), false, 'the reporter is not in the file (N-MC-09)')
  assert.equal((await (await house.as('karin-de-wit')).get(path)).status, 200)
  assert.equal((await joris.get(path)).status, 404)
  const second = await sanne.post('/meldcode-files', { signalId })
  assert.deepEqual([second.status, code(second)], [409, 'constraint/a_signal_has_one_open_meldcode_file'])
})

test('[A03] help goes over into a signal to the municipality by a person, once, with what that person chose', async () => {
  const gp = 'update organisations.organisation set kind = $1 where municipality = $2 and name = $3'
  await house.owner.pool.query(gp, ['gp', '0109', 'Basisschool De Es'])
  const { path } = await given(joris, { client: 'Alleen voor ons' })
  const pass = () =>
    joris.post(`${path}/signal`, { pieces: [{ nature: 'observation', text: 'Vaak moe' }], protectReporter: true })
  assert.equal(code(await pass()), 'signals/help-not-decided')
  await weighed(joris, path)
  assert.equal((await take(joris, path, ['decide', { decision: help() }])).status, 200)
  const passed = await pass()
  assert.equal(passed.status, 201, JSON.stringify(passed.body))
  const { rows } = await house.owner.pool.query(
    'select door, protected, child, pieces, reporter is not null as known from signals.signal where id = $1',
    [passed.body.id],
  )
  assert.deepEqual(rows[0], {
    door: 'partner',
    protected: true,
    child: '',
    pieces: [{ nature: 'observation', text: 'Vaak moe' }],
    known: true,
  })
  assert.equal(code(await pass()), 'signals/already-passed-on')
  assert.equal((await joris.get(path)).body.passedSignal, passed.body.signalNumber)
  await house.owner.pool.query(gp, ['school', '0109', 'Basisschool De Es'])
})

test('[M15] two people at once: the second is told who was first, and loses nothing', async () => {
  const signal = await sanne.post('/signals', { pieces: [{ nature: 'told', text: 'Zorg' }], postcode: '7741' })
  const { path } = await given(sanne, { signalId: signal.body.id })
  const version = await versionOf(sanne, path)
  const both = await Promise.all([
    sanne.put(`${path}/steps/map`, version, { text: 'Van Sanne' }),
    ria.put(`${path}/steps/talk`, version, { text: 'Van Ria' }),
  ])
  assert.deepEqual(both.map(({ status }) => status).sort(), [200, 412])
  assert.match(both.find(({ status }) => status === 412)?.body.title, /Sanne Bakker|Ria Timmer/)
  assert.equal((await sanne.get(path)).body.records.length, 1)
})

test('[A03] a double click opens one file and records advice once', async () => {
  const key = '018f0000-0000-7000-8000-00000000abcd'
  const [one, two] = [await sanne.post('/meldcode-files', {}, key), await sanne.post('/meldcode-files', {}, key)]
  assert.equal(one.body.id, two.body.id)
})

test('[L01 M08] every door names the field that is wrong', async () => {
  const { path } = await given(sanne)
  assert.equal((await sanne.put(`${path}/steps/praten`, 1, {})).status, 400)
  assert.deepEqual(pointers(await sanne.put(`${path}/steps/map`, 1, { state: 'bijna' })), ['/state'])
  assert.deepEqual(pointers(await take(sanne, path, ['map', { state: 'later' }])), ['/until'])
  assert.deepEqual(pointers(await take(sanne, path, ['map', { state: 'later', until: '2026-02-30' }])), ['/until'])
  assert.equal((await take(sanne, path, ['map', { state: 'later', until: '2026-03-02' }])).status, 200)
  assert.equal((await sanne.post('/meldcode-files', { naam: 'Kind' })).status, 400)
  assert.equal((await sanne.post('/meldcode-files', { client: 'x'.repeat(201) })).status, 400)
  assert.equal((await (await house.as('anja-beleid')).post('/meldcode-files', {})).status, 404)
})

test('[L02 N-LOG-01] every look and every step stands in the audit, without a word of the content', async () => {
  const { path, id } = await given(sanne, { client: 'GEHEIM' })
  await take(sanne, path, ['map', { text: 'GEHEIM' }])
  await joris.get(path)
  const { rows } = await house.owner.pool.query('select * from audit.line where object = $1 order by at', [
    `meldcode/${id}`,
  ])
  assert.deepEqual([...new Set(rows.map((line) => `${line.use_case} ${line.outcome}`))].sort(), [
    'signals.show-meldcode-file access/unknown',
    'signals.show-meldcode-file done',
    'signals.take-step done',
  ])
  assert.equal(JSON.stringify(rows).includes('GEHEIM'), false)
})

test('[N-MC-10] a review that passed is told to the attention officer once; on the day itself not yet', async () => {
  const { path, id } = await given(fatima)
  await weighed(fatima, path)
  assert.equal((await take(fatima, path, ['decide', { decision: help({ reviewOn: '2026-03-10' }) }])).status, 200)
  const notices = async (now: string) => {
    const [before_, job] = [house.clock.now, jobs.find(({ name }) => name === 'signals.meldcode-reviews')]
    house.clock.now = new Date(now)
    await job?.run({ deps: house.deps, send: async () => {}, auditHeadFile: '' }, {})
    house.clock.now = before_
    return (await toldIn(house)).filter(({ href }) => href === `/app/meldcode/${id}`)
  }
  assert.deepEqual(await notices('2026-03-10T12:00:00Z'), [])
  const [told] = await notices('2026-03-11T06:00:00Z')
  const { rows } = await house.owner.pool.query("select id from organisations.worker where subject = 'fatima-yildiz'")
  assert.deepEqual([told?.kind, told?.workers], ['review-late', [rows[0].id]])
  assert.deepEqual([...new Set((await notices('2026-03-12T06:00:00Z')).map(({ factKey }) => factKey))].length, 1)
})
