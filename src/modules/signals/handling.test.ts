import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse, type TestHouse, type Visitor } from '../../../test/house.ts'
import { toldIn } from '../../../test/told.ts'
import { jobs } from '../../app/jobs.ts'

const worry = { pieces: [{ nature: 'observation', text: 'Vaso is veel thuis.' }], postcode: '7741AB', child: 'Vaso' }

async function report(by: Visitor, facts: object = {}): Promise<{ id: string; number: string }> {
  const given = await by.post('/signals', { ...worry, ...facts })
  assert.equal(given.status, 201, JSON.stringify(given.body))
  return given.body
}

function step(by: Visitor, id: string, version: number, body: object) {
  return by.put(`/signals/${id}/handling`, version, body)
}

async function run(house: TestHouse, name: string): Promise<void> {
  const job = jobs.find((one) => one.name === name)
  assert.ok(job, name)
  await job.run({ deps: house.deps, send: async () => {}, auditHeadFile: house.auditHeadFile }, {})
}

/** How many people heard each fact of a kind. */
async function told(house: TestHouse, kind: string): Promise<number[]> {
  return (await toldIn(house, kind)).map(({ workers }) => workers.length)
}

test('[A07] of two colleagues who take up a signal one gets it, and the other hears who was first', async () => {
  const house = await openHouse()
  const [sanne, mo] = [await house.as('sanne-bakker'), await house.as('mo-el-amrani')]
  const { id } = await report(await house.as('joris-linde'))
  const both = await Promise.all([sanne, mo].map((one) => step(one, id, 1, { action: 'take-up' })))
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 412])
  const lost = both.find(({ status }) => status === 412)
  const page = await sanne.get(`/signals/${id}`)
  assert.equal(page.body.state, 'taken-up')
  assert.ok(String(lost?.body.detail).startsWith(`${page.body.handler} paste dit aan`), lost?.body.detail)
  const stale = await step(await house.as('ria-timmer'), id, 1, { action: 'weigh' })
  assert.equal(stale.status, 412)
  const lines = await house.owner.pool.query(
    "select outcome from audit.line where use_case = 'signals.handle-signal' order by outcome",
  )
  assert.deepEqual(
    lines.rows.map(({ outcome }) => outcome),
    ['done', 'input/stale', 'input/stale'],
  )
})

test('[A07 S003-121] a signal that is passed on stays with the sender until the other team accepts', async () => {
  const house = await openHouse()
  const ria = await house.as('ria-timmer')
  const { id } = await report(ria)
  const page = await ria.get(`/signals/${id}`)
  const other = page.body.teams[0].id
  assert.equal(
    (await step(ria, id, 1, { action: 'pass-on', toTeam: other, reason: ' ' })).body.errors[0].pointer,
    '/reason',
  )
  const passed = await step(ria, id, 1, { action: 'pass-on', toTeam: other, reason: 'Woont daar' })
  assert.equal(passed.status, 200, JSON.stringify(passed.body))
  const waiting = await ria.get(`/signals/${id}`)
  assert.equal(waiting.body.state, 'passed-on')
  assert.equal(waiting.body.team, page.body.team, 'the sender still has it')
  const back = await step(ria, id, passed.body.version, { action: 'take-back' })
  assert.equal(back.status, 200)
  assert.equal((await ria.get(`/signals/${id}`)).body.dueAt, page.body.dueAt, 'sending it round wins no time')
})

test('[A07] closing asks an outcome and a reason, each named at its field', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const { id } = await report(sanne)
  const taken = await step(sanne, id, 1, { action: 'take-up' })
  const ask = (body: object) => step(sanne, id, taken.body.version, { action: 'close', ...body })
  assert.equal((await ask({ outcome: 'zomaar', reason: 'x' })).body.errors[0].pointer, '/outcome')
  assert.equal((await ask({ outcome: 'no-concern' })).body.errors[0].pointer, '/reason')
  assert.equal((await ask({ outcome: 'reported', reason: 'Onveilig' })).body.errors[0].pointer, '/receiver')
  assert.equal((await ask({ outcome: 'no-concern', reason: 'Gesproken' })).status, 200)
  const listed = await sanne.get('/signals?state=closed')
  assert.deepEqual(
    listed.body.signals.map((one: { id: string }) => one.id),
    [id],
  )
})

test('[A07 S003-081] the team lead hears of a late signal once, and two working days later the attention officer', async () => {
  const house = await openHouse()
  await report(await house.as('joris-linde'))
  await run(house, 'signals.late')
  assert.deepEqual(await told(house, 'signal-late'), [])
  house.clock.now = new Date('2026-03-04T16:30:00Z')
  await run(house, 'signals.late')
  await run(house, 'signals.late')
  assert.deepEqual(await told(house, 'signal-late'), [1], 'Ria, once')
  house.clock.now = new Date('2026-03-09T09:00:00Z')
  await run(house, 'signals.late')
  await run(house, 'signals.late')
  assert.equal((await told(house, 'signal-late')).length, 2)
})

test('[A06] whoever waits too long for an answer is told to the team lead once', async () => {
  const house = await openHouse()
  await report(await house.as('joris-linde'))
  house.clock.now = new Date('2026-03-17T09:00:00Z')
  await run(house, 'signals.late-feedback')
  await run(house, 'signals.late-feedback')
  assert.equal((await told(house, 'feedback-late')).length, 1)
  const figures = await (await house.as('ria-timmer')).get('/signal-figures')
  assert.deepEqual(figures.body.feedbackInTime, {
    definition: 'feedback-in-time',
    numerator: 0,
    denominator: 1,
    notYetDue: 0,
    declined: 0,
  })
})

test('[A06 S003-103] a partner hears back in the own list, and a no brings a closed signal back with a new due moment', async () => {
  const house = await openHouse()
  const [sanne, joris] = [await house.as('sanne-bakker'), await house.as('joris-linde')]
  const { id } = await report(joris)
  assert.equal((await joris.get(`/signals/${id}`)).status, 404, 'the reporter sees the answer and not the file')
  const early = await joris.post(`/own-signals/${id}/answers`, { satisfied: true })
  assert.equal(early.body.type, '/problems/signals/no-feedback-yet')
  const empty = await sanne.post(`/signals/${id}/feedback`, { sentences: [], channel: 'account' })
  assert.equal(empty.body.errors[0].pointer, '/sentences')
  const phone = await sanne.post(`/signals/${id}/feedback`, { sentences: ['taken-up'], channel: 'phone' })
  assert.equal(phone.status, 409)
  assert.match(phone.body.detail, /: Telefoon\./, 'a refusal says the name and not the code')
  assert.equal(
    (await sanne.post(`/signals/${id}/feedback`, { sentences: ['taken-up'], channel: 'account' })).status,
    201,
  )
  const taken = await step(sanne, id, 1, { action: 'take-up' })
  await step(sanne, id, taken.body.version, { action: 'close', outcome: 'advice-given', reason: 'Advies' })
  house.clock.now = new Date('2026-03-05T09:00:00Z')
  const again = await house.as('joris-linde')
  const own = await again.get('/own-signals')
  assert.deepEqual(own.body.signals[0].feedback[0].sentences, ['taken-up'])
  const no = await again.post(`/own-signals/${id}/answers`, { satisfied: false, answer: 'Nog steeds thuis' })
  assert.equal(no.body.comesBack, true, JSON.stringify(no.body))
  const back = await (await house.as('sanne-bakker')).get(`/signals/${id}`)
  assert.equal(back.body.state, 'new')
  assert.equal(back.body.dueAt, '2026-03-09T16:00:00.000Z')
  assert.equal(back.body.feedbackDueDate, '2026-03-19')
  assert.equal((await told(house, 'feedback-not-satisfied')).length, 1)
})

test('[A06 N-MC-09] a protected reporter is shown to nobody but who sends the answer', async () => {
  const house = await openHouse()
  const [sanne, ria] = [await house.as('sanne-bakker'), await house.as('ria-timmer')]
  const { id } = await report(await house.as('joris-linde'), { wishes: { nameToFamily: 'do-not' } })
  const page = await sanne.get(`/signals/${id}`)
  assert.deepEqual([page.body.reporter.shown, page.body.reporter.name], ['nothing', ''])
  assert.doesNotMatch(JSON.stringify(page.body), /Joris/)
  assert.equal((await sanne.get(`/signals/${id}/feedback-desk`)).status, 404, 'a colleague does not handle it')
  assert.equal((await ria.get(`/signals/${id}/feedback-desk`)).body.name, 'Joris Linde')
  const lift = { sourceProtected: false, reason: 'Hij zei het', reporterAgrees: false }
  const refused = await ria.put(`/signals/${id}/reporter-protection`, 1, lift)
  assert.equal(refused.body.type, '/problems/signals/protection-lifted-by-reporter')
})

test('[A09 S003-078] a signal about a sibling is shown with its parts and without a score', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const family = await sanne.post('/households', {
    members: [
      { given: 'Vaso', family: 'Olympia', birth: '2019-04-01' },
      { given: 'Iris', family: 'Olympia', birth: '2021-04-01' },
    ],
    address: { street: "'t Haantje", number: '86', postcode: '8646 TK', place: 'Noord-Sleen' },
  })
  const opened = await sanne.get(`/households/${family.body.id}`)
  const members: { id: string }[] = opened.status === 200 ? opened.body.members : []
  const [one, other] = [await report(sanne), await report(sanne, { kinds: ['school-absence'] })]
  for (const [signal, member] of [
    [one, members[0]],
    [other, members[1]],
  ] as const) {
    const children = member ? [member.id] : []
    const linked = await sanne.put(`/signals/${signal.id}/family`, 1, { householdId: family.body.id, children })
    assert.equal(linked.status, 200, JSON.stringify(linked.body))
  }
  const page = await sanne.get(`/signals/${one.id}`)
  const [seen] = page.body.linkedSignals
  assert.equal(seen.number, other.number)
  assert.ok(seen.ways.includes('household') && seen.ways.includes('address'), JSON.stringify(seen.ways))
  assert.deepEqual(seen.kinds, ['school-absence'])
  assert.equal('score' in seen, false)
  const onFamily = await sanne.get(`/households/${family.body.id}/signals`)
  assert.equal(onFamily.body.signals.length, 2)
  assert.equal((await (await house.as('henk-emmen')).get(`/households/${family.body.id}/signals`)).status, 404)
})

test('[A07 D12] the team lead assigns several signals at once and hears which could not', async () => {
  const house = await openHouse()
  const [sanne, ria] = [await house.as('sanne-bakker'), await house.as('ria-timmer')]
  const signals = [await report(sanne), await report(sanne)]
  const { body } = await ria.get(`/signals/${signals[0]?.id}`)
  const mo = body.colleagues.find(({ name }: { name: string }) => name === 'Mo El Amrani')
  const signalIds = signals.map(({ id }) => id)
  assert.equal((await sanne.post('/signal-assignments', { signalIds, worker: mo.id })).status, 403)
  const done = await ria.post('/signal-assignments', { signalIds, worker: mo.id })
  assert.deepEqual(
    done.body.results.map((one: { done: boolean }) => one.done),
    [true, true],
  )
  const mine = await (await house.as('mo-el-amrani')).get('/signals')
  assert.deepEqual(
    mine.body.signals.map((one: { mine: boolean }) => one.mine),
    [true, true],
  )
})
