import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { forgetTold, toldIn } from '../../../../test/told.ts'
import { fieldOf, givenProgramme, idIn, refusalOf, workerOf } from '../given.ts'
import { momentJobs } from '../jobs/moments.ts'

const house = await openHouse()
const sanne = await house.as('sanne-bakker')
const anja = await house.as('anja-beleid')
const sannesId = await workerOf(anja, 'sanne')
const mosId = await workerOf(anja, 'mo')

const spring = { name: 'Voorjaar 2025', on: '2025-04-01', askedFrom: '2025-04-01', due: '2025-04-30' }
const winter = { name: 'Winter 2026', on: '2026-03-01', askedFrom: '2026-03-01', due: '2026-03-31' }

async function withItems(name: string) {
  const given = await givenProgramme(house, name)
  const line = await given.add('action-line', null, { name: 'Lijn' })
  const [hers, his, nobodys] = [
    await given.add('item', line, { name: 'Van Sanne', owner: sannesId, result: 'Een tafel' }),
    await given.add('item', line, { name: 'Van Mo', owner: mosId }),
    await given.add('item', line, { name: 'Van niemand' }),
  ]
  const moment = async (facts: object) => idIn(await anja.post(`/programmes/${given.programme}/moments`, facts))
  const tell = (visitor: typeof sanne, node: string, at: string, version: number, body: object) =>
    visitor.put(`/programme-nodes/${node}/states/${at}`, version, body)
  return { ...given, line, hers, his, nobodys, moment, tell }
}

type Row = { node: { id: string; name: string }; state: { text: string } | null; earlier: { text: string } | null }

test('[I02 S002-004] the owner tells of the own item, and the last time stands beside it; earlier moments stay', async () => {
  const { hers, moment, tell } = await withItems('Standen')
  const [first, second] = [await moment(spring), await moment(winter)]
  assert.deepEqual((await tell(sanne, hers, first, 0, { text: 'Gestart', next: 'Partners spreken' })).status, 200)
  const told = await tell(sanne, hers, second, 0, { text: 'De tafel staat' })
  assert.deepEqual(told.body.version, 1)
  const again = await tell(sanne, hers, second, 1, { text: 'De tafel staat er', next: 'Evalueren' })
  assert.deepEqual([again.body.id, again.body.version], [told.body.id, 2])
  const { states, moment: shown } = (await anja.get(`/programme-moments/${second}/states`)).body
  assert.deepEqual([shown.name, shown.phase], ['Winter 2026', 'asked'])
  const row = states.find(({ node }: Row) => node.id === hers)
  assert.deepEqual(
    [row.state.text, row.state.next, row.state.byName],
    ['De tafel staat er', 'Evalueren', 'Sanne Bakker'],
  )
  assert.deepEqual([row.earlier.text, row.earlier.moment.name], ['Gestart', 'Voorjaar 2025'])
  const { changes } = (await anja.get(`/programme-nodes/${hers}/history`)).body
  assert.deepEqual(
    changes.map(({ kind }: { kind: string }) => kind),
    ['stated', 'stated', 'stated', 'added'],
  )
  assert.deepEqual([changes[0].before.text, changes[0].after.text], ['De tafel staat', 'De tafel staat er'])
})

test('[I02] only the owner and policy officers tell of an item, and who was slower hears of the other', async () => {
  const { hers, his, moment, tell } = await withItems('Wie vertelt')
  const at = await moment(winter)
  assert.equal(refusalOf(await tell(sanne, his, at, 0, { text: 'Van een ander' })), 'access/not-yours')
  assert.equal((await tell(anja, his, at, 0, { text: 'Namens Mo' })).status, 200)
  const both = await Promise.all([sanne, anja].map((one) => tell(one, hers, at, 0, { text: 'Tegelijk' })))
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 412])
  assert.match(both.find(({ status }) => status === 412)?.body.changedBy, /Sanne Bakker|Anja Mulder/)
  const stale = await tell(anja, his, at, 7, { text: 'Oud' })
  assert.deepEqual([stale.status, stale.body.changedBy], [412, 'Anja Mulder'])
  assert.equal((await tell(sanne, hers, at, 0, { text: ' ' })).body.errors[0].pointer, '/text')
})

test('[I02] the editor sees in one question who is missing, also what has no owner', async () => {
  const { hers, his, nobodys, moment, tell, programme } = await withItems('Wie ontbreekt')
  const at = await moment(winter)
  await tell(sanne, hers, at, 0, { text: 'Gaat goed' })
  const all = (await anja.get(`/programme-moments/${at}/states`)).body
  assert.deepEqual(
    all.states.map(({ node }: Row) => node.id),
    [hers, his, nobodys],
  )
  const missing = (await anja.get(`/programme-moments/${at}/states?missing=true`)).body
  assert.deepEqual([missing.asked, missing.told, missing.states.length], [3, 1, 2])
  assert.deepEqual(missing.waitingFor, [
    { owner: { id: mosId, name: 'Mo El Amrani' }, items: 1 },
    { owner: null, items: 1 },
  ])
  const { moments } = (await anja.get(`/programmes/${programme}/moments`)).body
  assert.deepEqual(
    moments.map(({ name, asked, told, phase }: Record<string, unknown>) => [name, asked, told, phase]),
    [['Winter 2026', 3, 1, 'asked']],
  )
})

test('[I02] what ended before the last moment is asked no more, what ended since is told about once more', async () => {
  const { hers, his, nobodys, moment } = await withItems('Gestopt')
  await moment(spring)
  const end = (id: string, day: string) =>
    anja.put(`/programme-nodes/${id}/status`, 1, { code: 'ended', since: day, end: day })
  await end(hers, '2025-03-31')
  await end(his, '2025-04-02')
  const at = await moment(winter)
  const { states } = (await anja.get(`/programme-moments/${at}/states`)).body
  assert.deepEqual(
    states.map(({ node }: Row) => node.id),
    [his, nobodys],
  )
})

test('[I02] an owner sees everything that is asked on one page, with what was written last time, and nothing of others', async () => {
  const { hers, moment, tell, programme } = await withItems('Eén bladzijde')
  const first = await moment(spring)
  await tell(sanne, hers, first, 0, { text: 'Vorige keer' })
  const at = await moment(winter)
  await moment({ name: 'Later', on: '2026-09-01', askedFrom: '2026-09-01', due: '2026-09-30' })
  const asked = async () =>
    (await sanne.get('/programme-questions')).body.questions.filter(
      (one: { programme: { id: string } }) => one.programme.id === programme,
    )
  const [question, ...others] = await asked()
  assert.deepEqual(others, [])
  assert.deepEqual([question.node.id, question.moment.id, question.result], [hers, at, 'Een tafel'])
  assert.deepEqual([question.state, question.earlier.text, question.late], [null, 'Vorige keer', false])
  house.clock.now = new Date('2026-04-01T09:00:00Z')
  const late = await house.as('sanne-bakker')
  const overdue = (await late.get('/programme-questions')).body.questions
  const found = overdue.find((one: { programme: { id: string } }) => one.programme.id === programme)
  assert.deepEqual([found.moment.id, found.late], [at, true])
  house.clock.now = new Date('2026-03-02T09:00:00Z')
  await tell(sanne, hers, at, 0, { text: 'Nu' })
  assert.equal((await asked())[0].state.text, 'Nu')
  house.clock.now = new Date('2026-04-01T09:00:00Z')
  const { questions } = (await (await house.as('sanne-bakker')).get('/programme-questions')).body
  assert.ok(!questions.some((one: { programme: { id: string } }) => one.programme.id === programme))
  house.clock.now = new Date('2026-03-02T09:00:00Z')
})

test('[I02 S002-005] in the next plan the owner still sees what was told in the one before', async () => {
  const { hers, line, moment, tell, programme } = await withItems('Plan met stand')
  const first = await moment(spring)
  await tell(sanne, hers, first, 0, { text: 'In het oude plan' })
  const next = await givenProgramme(house, 'Plan erna met stand', { since: '2026-01-01', until: null })
  const nodes = [line, hers].map((id) => ({ id, version: 1 }))
  const asked = { to: next.programme, on: '2025-12-31', nodes }
  const { carried } = (await anja.post(`/programmes/${programme}/carrying-over`, asked)).body
  const copy = carried.find(({ from }: { from: string }) => from === hers).id
  const at = idIn(await anja.post(`/programmes/${next.programme}/moments`, winter))
  const { states } = (await anja.get(`/programme-moments/${at}/states`)).body
  assert.deepEqual(
    states.map(({ node, earlier }: Row) => [node.id, earlier?.text]),
    [[copy, 'In het oude plan']],
  )
  const gone = await tell(sanne, hers, first, 1, { text: 'Toch nog' })
  assert.equal(refusalOf(gone), 'programme/gone-on')
  const elsewhere = await tell(anja, copy, first, 0, { text: 'Verkeerd moment' })
  assert.deepEqual([elsewhere.status, refusalOf(elsewhere)], [404, 'programme/unknown-moment'])
})

test('[I02] a moment has its own name and is asked before it is due; it can be moved without losing what was told', async () => {
  const { programme, moment, hers, tell, line } = await withItems('Momenten')
  const at = await moment(winter)
  const post = (facts: object) => anja.post(`/programmes/${programme}/moments`, { ...winter, ...facts })
  assert.equal(refusalOf(await post({ name: 'winter 2026' })), 'constraint/a_moment_has_its_own_name')
  assert.equal(fieldOf(await post({ name: 'Kort', due: '2026-02-28' })), '/due')
  await tell(sanne, hers, at, 0, { text: 'Verteld' })
  const changed = await anja.put(`/programme-moments/${at}`, 1, { ...winter, due: '2026-04-15' })
  assert.deepEqual(changed.body, { id: at, version: 2 })
  const { moment: shown, told } = (await anja.get(`/programme-moments/${at}/states`)).body
  assert.deepEqual([shown.due, told], ['2026-04-15', 1])
  assert.equal(refusalOf(await tell(anja, line, at, 0, { text: 'Van een lijn' })), 'programme/no-state-here')
})

/** The job of one night, and what people heard by it about one moment. */
async function nightOf(day: string, moment: string) {
  house.clock.now = new Date(`${day}T05:15:00Z`)
  for (const job of momentJobs) await job.run({ deps: house.deps, send: async () => {}, auditHeadFile: '' }, {})
  house.clock.now = new Date('2026-03-02T09:00:00Z')
  const told = await toldIn(house)
  return told.filter(({ factKey }) => factKey.includes(moment)).map(({ kind, workers }) => ({ kind, workers }))
}

test('[I02] owners are asked once, reminded once in the last week, and then policy officers hear what is missing', async () => {
  const { moment, hers, tell } = await withItems('Herinneren')
  const anjasId = (await anja.get('/me')).body.worker.id
  const at = await moment({ name: 'Zomer', on: '2026-06-01', askedFrom: '2026-06-01', due: '2026-06-30' })
  await forgetTold(house)
  assert.deepEqual(await nightOf('2026-05-29', at), [])
  const asked = await nightOf('2026-06-01', at)
  const sorted = asked.toSorted((a, b) => `${a.kind}${a.workers[0]}`.localeCompare(`${b.kind}${b.workers[0]}`))
  assert.deepEqual(
    sorted.map(({ kind }) => kind),
    ['items-without-owner', 'state-asked', 'state-asked'],
  )
  assert.ok(sorted[0]?.workers.includes(anjasId))
  assert.deepEqual(new Set(sorted.slice(1).flatMap(({ workers }) => workers)), new Set([sannesId, mosId]))
  assert.equal((await nightOf('2026-06-24', at)).length, 3)
  await tell(sanne, hers, at, 0, { text: 'Verteld' })
  const reminded = (await nightOf('2026-06-25', at)).filter(({ kind }) => kind === 'state-due')
  assert.deepEqual(reminded, [{ kind: 'state-due', workers: [mosId] }])
  assert.equal((await nightOf('2026-06-30', at)).length, 4)
  const over = (await nightOf('2026-07-01', at)).filter(({ kind }) => kind === 'states-missing')
  assert.equal(over.length, 1)
  assert.ok(over[0]?.workers.includes(anjasId))
  assert.equal((await nightOf('2026-07-02', at)).length, 5)
})
