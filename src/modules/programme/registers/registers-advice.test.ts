import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { fieldOf, givenProgramme, givenRegisters, refusalOf } from '../given.ts'

const house = await openHouse()
const { anja, anjaName, sanne, sanneId, moId, item, at, made, rowIn } = await givenRegisters(
  house,
  'Adviezen en ideeën',
)
const due = '2026-06-01'
const advice = (more: object = {}) => made('advice', { title: 'Spreek af wie oog houdt', owner: sanneId, due, ...more })

test('[I07] a recommendation is kept with its owner and date, and cannot be kept without', async () => {
  const body = { title: 'Kan dit gezin wachten', givenBy: 'Inspecties', givenOn: '2016-11-01' }
  for (const field of ['owner', 'due']) {
    const { status, body: refused } = await anja.post(`${at}/advice`, {
      ...body,
      owner: sanneId,
      due,
      [field]: undefined,
    })
    assert.equal(status, 400)
    assert.equal(refused.errors[0].pointer, `/${field}`)
  }
  const id = await made('advice', { ...body, owner: sanneId, due })
  const row = await rowIn('advice', id, sanne)
  assert.deepEqual(
    [row.owner.name, row.due, row.givenBy, row.state, row.overdue, row.nobodyAnswers, row.percent],
    ['Sanne Bakker', due, 'Inspecties', 'open', false, false, null],
  )
  assert.equal(row.mayAct, true)
  const list = (await anja.get(`${at}/advice`)).body
  assert.equal(list.degrees.find(({ code }: { code: string }) => code === 'realised').percent, 100)
  assert.deepEqual([list.mayChange, (await sanne.get(`${at}/advice`)).body.mayChange], [true, false])
})

test('[I07] an owner who does not work here is refused at the field', async () => {
  const nobody = '00000000-0000-7000-8000-000000000000'
  const answer = await anja.post(`${at}/advice`, { title: 'Advies', owner: nobody, due })
  assert.deepEqual([refusalOf(answer), fieldOf(answer)], ['programme/unknown-owner', '/owner'])
})

test('[I07] handing over leaves the owner until the other says yes, and each hears what they must know', async () => {
  const id = await advice()
  const mo = await house.as('mo-el-amrani')
  const asked = await sanne.put(`/programme-entries/${id}/hand-over`, 1, { owner: moId, why: 'Mo is lijnmanager' })
  assert.equal(asked.status, 200, JSON.stringify(asked.body))
  const waiting = await rowIn('advice', id)
  assert.deepEqual(
    [waiting.owner.id, waiting.offered.name, waiting.offered.on],
    [sanneId, 'Mo El Amrani', '2026-03-02'],
  )
  assert.deepEqual(
    (await mo.get('/programme-entries?whose=asked')).body.entries.map((row: { id: string }) => row.id),
    [id],
  )
  const told = (await mo.get('/notices')).body.notices.filter(
    ({ kind }: { kind: string }) => kind === 'programme-entry-offered',
  )
  assert.deepEqual(told[0].facts, { title: 'Spreek af wie oog houdt', name: 'Sanne Bakker' })
  assert.equal((await anja.put(`/programme-entries/${id}/hand-over/answer`, 2, { accepts: true })).status, 403)
  assert.equal((await mo.put(`/programme-entries/${id}/hand-over/answer`, 2, { accepts: true })).status, 200)
  const taken = await rowIn('advice', id)
  assert.deepEqual([taken.owner.id, taken.offered, taken.ownerSince], [moId, null, '2026-03-02'])
  const { deeds, names } = (await anja.get(`/programme-entries/${id}/history`)).body
  assert.deepEqual(
    deeds.map(({ deed, byName }: { deed: string; byName: string }) => [deed, byName]),
    [
      ['hand-over-accepted', 'Mo El Amrani'],
      ['hand-over-asked', 'Sanne Bakker'],
      ['added', anjaName],
    ],
  )
  assert.ok(names.some(({ id: one }: { id: string }) => one === moId))
})

test('[I07] the owner says how far it is and what proves it; whoever is neither owner nor policy officer cannot', async () => {
  const id = await advice()
  const report = { degree: 'half', proof: 'Afspraken met drie scholen', on: '2026-03-01' }
  const bert = await house.as('bert-front')
  assert.equal((await bert.put(`${at}/advice/${id}/realisation`, 1, report)).status, 403)
  const both = await sanne.put(`${at}/advice/${id}/realisation`, 1, { ...report, percent: 50 })
  assert.equal(refusalOf(both), 'programme/degree-or-percent')
  const unproved = await sanne.put(`${at}/advice/${id}/realisation`, 1, { ...report, proof: '' })
  assert.deepEqual([refusalOf(unproved), fieldOf(unproved)], ['programme/proof-missing', '/proof'])
  assert.equal((await sanne.put(`${at}/advice/${id}/realisation`, 1, report)).status, 200)
  const half = await rowIn('advice', id)
  assert.deepEqual([half.percent, half.degree, half.proof, half.reportedOn], [50, 'half', report.proof, '2026-03-01'])
  const whole = { percent: 100, proof: 'Vastgesteld in de LEA', on: '2026-03-02' }
  assert.equal((await sanne.put(`${at}/advice/${id}/realisation`, 2, whole)).status, 200)
  const done = await rowIn('advice', id)
  assert.deepEqual([done.state, done.closedOn, done.outcome], ['realised', '2026-03-02', whole.proof])
  const again = await sanne.put(`${at}/advice/${id}/realisation`, 3, whole)
  assert.equal(refusalOf(again), 'programme/entry-closed')
  assert.equal((await anja.put(`/programme-entries/${id}/reopening`, 3, { why: 'Eén school ontbreekt' })).status, 200)
  assert.deepEqual([(await rowIn('advice', id)).state, (await rowIn('advice', id)).percent], ['open', 100])
})

test('[M15 I07] two who change the same recommendation: the second hears who was first', async () => {
  const id = await advice()
  const change = { title: 'Anders', owner: sanneId, due: '2026-07-01', why: 'Verder uitgesteld' }
  assert.equal((await anja.put(`${at}/advice/${id}`, 1, change)).status, 200)
  const second = await anja.put(`${at}/advice/${id}`, 1, change)
  assert.equal(second.status, 412)
  assert.ok(second.body.changedBy.startsWith('Anja'))
  assert.equal((await rowIn('advice', id)).due, '2026-07-01')
})

test('[I07] an entry of another register or programme is not found under this one', async () => {
  const id = await advice()
  assert.equal((await anja.put(`${at}/ideas/${id}/priority`, 1, { impact: 3, effort: 1 })).status, 404)
  const other = await givenProgramme(house, 'Ander programma')
  const change = { title: 'Anders', owner: sanneId, due }
  assert.equal((await anja.put(`/programmes/${other.programme}/advice/${id}`, 1, change)).status, 404)
  const strange = await anja.post(`/programmes/${other.programme}/advice`, { ...change, node: item })
  assert.deepEqual([strange.status, fieldOf(strange)], [422, '/node'])
})

test('[I12] ideas stand in order of what they bring; a chosen one has an owner and a day, and only that can be done', async () => {
  const gather = (title: string) => made('ideas', { title, harvest: 'brainstorm', session: 'Brainstorm mei' })
  const [poor, good] = [await gather('Weinig opbrengst'), await gather('Veel opbrengst')]
  const votes = { votes: 9, votedIn: 'Brainstorm mei' }
  assert.equal((await anja.put(`${at}/ideas/${poor}/priority`, 1, { impact: 1, effort: 3 })).status, 200)
  assert.equal((await anja.put(`${at}/ideas/${good}/priority`, 1, { impact: 3, effort: 1, ...votes })).status, 200)
  const { entries } = (await sanne.get(`${at}/ideas`)).body
  assert.deepEqual(
    entries.map(({ id, place, votes: given }: { id: string; place: string; votes: number }) => [id, place, given]),
    [
      [good, 'quick-win', 9],
      [poor, 'leave', null],
    ],
  )
  const done = { state: 'done', on: '2026-03-02' }
  assert.equal(refusalOf(await anja.put(`${at}/ideas/${good}/closing`, 2, done)), 'programme/idea-not-chosen')
  assert.equal((await anja.put(`${at}/ideas/${good}/choice`, 2, { owner: sanneId, due: '2026-12-31' })).status, 200)
  assert.equal((await sanne.put(`${at}/ideas/${good}/closing`, 3, done)).status, 200)
  const dropped = await anja.put(`${at}/ideas/${poor}/closing`, 2, { state: 'dropped', on: '2026-03-02' })
  assert.deepEqual([refusalOf(dropped), fieldOf(dropped)], ['programme/words-missing', '/outcome'])
})
