import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse, type Visitor } from '../../../test/house.ts'
import { jobs } from '../../app/jobs.ts'

const house = await openHouse()
const sanne = await house.as('sanne-bakker')
const ria = await house.as('ria-timmer')
const fatima = await house.as('fatima-yildiz')
const joris = await house.as('joris-linde')

const yes = (reason = 'Want zo is het') => ({ answer: 'yes', reason })
const no = (reason = 'Want zo is het niet') => ({ answer: 'no', reason })
const HELP = { suspicion: yes(), unsafe: no(), 'can-help': yes(), accepts: yes() }
const help = (facts: object = {}) => ({
  report: { needed: false, reason: 'Het is veilig genoeg' },
  help: { possible: true, reason: 'Moeder wil hulp' },
  reviewOn: '2026-04-01',
  ...facts,
})
const report = {
  report: { needed: true, reason: 'Het is niet veilig' },
  help: { possible: false, reason: 'Vader wil niets' },
}

/** A file of a worker, opened now. */
async function given(who: Visitor, facts: object = {}): Promise<{ path: string; id: string }> {
  const opened = await who.post('/meldcode-files', facts)
  assert.equal(opened.status, 201, JSON.stringify(opened.body))
  return { path: `/meldcode-files/${opened.body.id}`, id: opened.body.id }
}
async function versionOf(who: Visitor, path: string): Promise<number> {
  return (await who.get(path)).body.version
}
async function take(who: Visitor, path: string, [step, body]: [string, object?]) {
  return who.put(`${path}/steps/${step}`, await versionOf(who, path), body ?? {})
}
/** The first three steps, and a weighing that leads to help. */
async function weighed(who: Visitor, path: string, answers: object = HELP) {
  const parts: [string, object?][] = [['map'], ['consult', { text: 'Collega Mo' }], ['talk'], ['weigh', { answers }]]
  for (const part of parts) {
    const taken = await take(who, path, part)
    assert.equal(taken.status, 200, JSON.stringify(taken.body))
  }
}
const code = (answer: { body: { type?: string } }) => answer.body.type?.replace('/problems/', '')
const pointers = (answer: { body: { errors?: { pointer: string }[] } }) =>
  answer.body.errors?.map(({ pointer }) => pointer)

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

test('[N-MC-05] what was seen, told and thought stays apart in the file, and what speaks against it too', async () => {
  const { path } = await given(sanne)
  const pieces = [
    { nature: 'observation', text: 'Blauwe plek op de arm', on: '2026-03-01' },
    { nature: 'told', text: 'Gevallen', toldBy: 'de moeder' },
    { nature: 'interpretation', text: 'Ik vertrouw het niet' },
    { nature: 'speaks-against', text: 'Kind is vrolijk' },
  ]
  assert.equal((await take(sanne, path, ['map', { pieces }])).status, 200)
  assert.deepEqual((await sanne.get(path)).body.records[0].pieces, pieces)
  const later = await take(sanne, path, ['map', { pieces: [{ nature: 'told', text: 'x', on: '2026-03-03' }] }])
  assert.deepEqual([later.status, pointers(later)], [422, ['/pieces/0/on']])
})

test('[A03 S003-188] with an adult client the kindcheck belongs to the first step', async () => {
  const { path } = await given(sanne, { aboutAdult: true })
  const without = await take(sanne, path, ['map', { text: 'Verslaafd' }])
  assert.deepEqual([without.status, pointers(without)], [422, ['/kindcheck']])
  const half = await take(sanne, path, ['map', { kindcheck: { children: 'yes' } }])
  assert.deepEqual(pointers(half), ['/kindcheck/safe'])
  assert.equal((await take(sanne, path, ['map', { kindcheck: { children: 'yes', safe: 'no' } }])).status, 200)
  assert.equal((await sanne.get(path)).body.kindcheck, 'act')
})

test('[N-MC-06] a talk is skipped for safety only, with the danger and the reason', async () => {
  const { path } = await given(sanne)
  const skip = (body: object) => take(sanne, path, ['talk', { state: 'not-needed', ...body }])
  assert.deepEqual(pointers(await skip({ because: 'child-in-danger' })), ['/text'])
  assert.deepEqual(pointers(await skip({ text: 'Geen tijd' })), ['/because'])
  assert.deepEqual(pointers(await skip({ text: 'Geen tijd', because: 'no-time' })), ['/because'])
  assert.equal((await skip({ text: 'Vader dreigde', because: 'child-in-danger' })).status, 200)
})

test('[N-MC-02] the weighing shows where the frame leads, and each answer has its reason', async () => {
  const { path } = await given(sanne)
  const weigh = (answers: object) => take(sanne, path, ['weigh', { answers }])
  const silent = await weigh({ suspicion: yes(' ') })
  assert.deepEqual([pointers(silent), silent.status], [['/answers/suspicion/reason'], 422])
  assert.match(silent.body.title, /Vermoedt u nog steeds/)
  assert.deepEqual(pointers(await weigh({ suspicion: yes(), accepts: yes() })), ['/answers/accepts'])
  assert.deepEqual(pointers(await weigh({})), ['/answers'])
  assert.deepEqual((await weigh({ suspicion: yes(), oops: yes() })).status, 400)
  assert.equal((await weigh({ suspicion: yes(), unsafe: yes() })).status, 200)
  assert.equal((await sanne.get(path)).body.norm, 'report')
})

test('[N-MC-02 N-MC-03 N-MC-10] two decisions with reasons, a reason to deviate, and a day to look again', async () => {
  const { path } = await given(ria)
  assert.equal(code(await take(ria, path, ['decide', { decision: help() }])), 'signals/step-silent')
  await weighed(ria, path)
  const decide = async (decision: object) => take(ria, path, ['decide', { decision }])
  assert.deepEqual(pointers(await decide(help({ reviewOn: undefined }))), ['/decision/reviewOn'])
  assert.deepEqual(pointers(await decide(help({ reviewOn: '2026-03-02' }))), ['/decision/reviewOn'])
  assert.deepEqual(pointers(await decide(help({ help: { possible: true, reason: '' } }))), ['/decision/help/reason'])
  assert.deepEqual(pointers(await decide(report)), ['/decision/deviation'])
  assert.equal((await decide({ ...report, deviation: 'Nieuwe feiten' })).status, 200)
  assert.equal((await decide(help({ reviewOn: '2026-03-03' }))).status, 200)
  const { body } = await ria.get(path)
  assert.deepEqual([body.review, body.reviewOn, body.norm], ['planned', '2026-03-03', 'help'])
  assert.equal(body.records.filter(({ step }: { step: string }) => step === 'decide').length, 2)
})

test('[N-MC-01] acute danger goes straight to the decision, by anybody; deciding not to report does not', async () => {
  const { path } = await given(sanne)
  const decide = (decision: object, acute?: boolean) => take(sanne, path, ['decide', { decision, acute }])
  assert.equal(code(await decide(report)), 'signals/not-final-decider')
  assert.equal(code(await decide(help(), true)), 'signals/not-final-decider')
  assert.equal((await sanne.get(path)).body.acute, false)
  assert.equal((await decide(report, true)).status, 200)
  const { body } = await sanne.get(path)
  assert.equal(body.acute, true)
  assert.deepEqual(body.records[0].decision.passedOver, ['map', 'consult', 'talk', 'weigh'])
  assert.equal(body.records[0].decision.toBeConfirmed, true)
})

test('[A04 N-MC-07] advice is kept without a name, and is no report; telling a name outside is marked', async () => {
  const { path } = await given(ria)
  const ask = (body: object) => ria.post(`${path}/advice`, body)
  assert.equal(
    (await ask({ adviser: 'veilig-thuis', question: 'Wat weegt zwaarder?', answer: 'Praat eerst' })).status,
    201,
  )
  assert.equal((await ask({ adviser: 'injury-expert', answer: 'Past bij een val', identityTold: true })).status, 201)
  assert.deepEqual(pointers(await ask({ adviser: 'veilig-thuis' })), ['/question'])
  assert.deepEqual(pointers(await ask({ adviser: 'buurman', question: 'Wat nu?' })), ['/adviser'])
  const stranger = '018f0000-0000-7000-8000-000000000000'
  assert.deepEqual(pointers(await ask({ adviser: 'colleague', question: 'Wat nu?', adviserId: stranger })), [
    '/adviserId',
  ])
  const { body } = await ria.get(path)
  assert.deepEqual(
    body.advice.map((one: Record<string, unknown>) => [one.adviser, one.identityTold, one.needsSharingRecord]),
    [
      ['veilig-thuis', false, false],
      ['injury-expert', true, true],
    ],
  )
  assert.deepEqual([body.reports, body.reported], [[], false])
  assert.equal((await take(ria, path, ['consult'])).status, 200)
})

test('[A04] nobody advises himself', async () => {
  const { path } = await given(ria)
  const { rows } = await house.owner.pool.query("select id from organisations.worker where subject = 'ria-timmer'")
  const advice = { adviser: 'colleague', question: 'Wat vind ik?', adviserId: rows[0].id }
  assert.deepEqual(pointers(await ria.post(`${path}/advice`, advice)), ['/adviserId'])
})

test('[N-MC-02 N-MC-03] a report is made by a person: first decided, then ready, then done, and only then closed', async () => {
  const { path } = await given(ria)
  assert.equal(code(await ria.post(`${path}/prepared-reports`)), 'signals/nothing-to-report')
  assert.equal(code(await ria.post(`${path}/reports`, { madeOn: '2026-03-02' })), 'signals/nothing-to-report')
  await weighed(ria, path, { suspicion: yes(), unsafe: yes() })
  assert.equal((await take(ria, path, ['decide', { decision: report }])).status, 200)
  assert.equal((await ria.post(`${path}/prepared-reports`)).status, 201)
  const close = async () => ria.put(`${path}/closing`, await versionOf(ria, path), {})
  assert.equal(code(await close()), 'signals/report-not-sent')
  assert.deepEqual(pointers(await ria.post(`${path}/reports`, { madeOn: '2026-03-03' })), ['/madeOn'])
  assert.equal((await ria.post(`${path}/reports`, { madeOn: '2026-03-02', reference: 'VT 88' })).status, 201)
  assert.equal((await close()).status, 200)
  const { body } = await ria.get(path)
  assert.deepEqual(
    body.reports.map(({ stage }: { stage: string }) => stage),
    ['ready', 'made'],
  )
  for (const answer of [
    await take(ria, path, ['map']),
    await close(),
    await ria.post(`${path}/reports`, { madeOn: '2026-03-02' }),
  ])
    assert.equal(code(answer), 'signals/file-closed')
  assert.equal(
    code(await ria.post(`${path}/advice`, { adviser: 'colleague', question: 'Toch?' })),
    'signals/file-closed',
  )
})

test('[N-MC-02] a file in which help was chosen closes when the help works, with how the family stays in sight', async () => {
  const { path } = await given(ria)
  const close = async (followUp?: string) => ria.put(`${path}/closing`, await versionOf(ria, path), { followUp })
  assert.equal(code(await close()), 'signals/decide-first')
  await weighed(ria, path)
  await take(ria, path, ['decide', { decision: help() }])
  assert.equal(code(await close('Bellen in mei')), 'signals/help-not-judged')
  await take(ria, path, ['weigh', { answers: { ...HELP, works: yes() } }])
  assert.deepEqual(pointers(await close()), ['/followUp'])
  assert.equal((await close('Bellen in mei')).status, 200)
  assert.equal((await ria.get(path)).body.closed.followUp, 'Bellen in mei')
  assert.equal(
    (await ria.get('/meldcode-files?state=closed')).body.files.some((f: { id: string }) => path.endsWith(f.id)),
    true,
  )
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
    const { rows } = await house.owner.pool.query("select data from jobs.job where name = 'desk.notify'")
    return rows.map(({ data }) => data).filter(({ href }) => href === `/app/meldcode/${id}`)
  }
  assert.deepEqual(await notices('2026-03-10T12:00:00Z'), [])
  const [told] = await notices('2026-03-11T06:00:00Z')
  const { rows } = await house.owner.pool.query("select id from organisations.worker where subject = 'fatima-yildiz'")
  assert.deepEqual([told.kind, told.workers], ['review-late', [rows[0].id]])
  assert.deepEqual([...new Set((await notices('2026-03-12T06:00:00Z')).map(({ factKey }) => factKey))].length, 1)
})
