import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { toldIn } from '../../../../test/told.ts'
import type { Actor } from '../../../platform/actor.ts'
import type { Paper } from '../../../platform/http/paper.ts'
import { isRefusal } from '../../../platform/refusal.ts'
import { givenRegisters, idIn } from '../given.ts'
import { openOffice } from '../office/open-office.ts'
import { readOds } from '../office/read-ods.ts'
import { readXlsx } from '../office/read-xlsx.ts'
import { printCalendar } from './print-calendar.ts'
import { printRegister } from './print-register.ts'

const house = await openHouse()
const { anja, anjaId, sanneId, programme, line, item, at, made } = await givenRegisters(house, 'Samen met partners')
const joris = await house.as('joris-linde')
const jorisId = (await joris.get('/me')).body.worker.id
const due = '2026-06-01'
const advice = (more: object = {}) => made('advice', { title: 'Meld afwezigheid eerder', owner: sanneId, due, ...more })

test("[I07] a partner's person reads and finishes the own entry, and nothing else of the programme", async () => {
  const own = await advice({ owner: jorisId })
  const others = await advice()
  const told = (await toldIn(house, 'programme-entry-yours')).find(({ workers }) => workers.includes(jorisId))
  assert.equal(told?.href, `/app/programma/registers/${own}`)
  const { status, body } = await joris.get(`/programme-entries/${own}`)
  assert.deepEqual([status, body.mayAct, body.mayChange, body.mayOpen], [200, true, false, false])
  assert.equal((await joris.get(`/programme-entries/${own}/history`)).status, 200)
  const list = await joris.get('/programme-entries?whose=own')
  assert.deepEqual(
    list.body.entries.map(({ id }: { id: string }) => id),
    [own],
  )
  const report = { percent: 50, proof: 'Afspraak met twee scholen', on: '2026-03-02' }
  assert.equal((await joris.put(`${at}/advice/${own}/realisation`, 1, report)).status, 200)
  const closed = [
    `/programme-entries/${others}`,
    `/programme-entries/${others}/history`,
    '/programme-entries?whose=all',
    '/programme-entries?whose=nobody',
    `${at}/advice`,
    `${at}/registers`,
    `${at}/registers/advice/paper`,
    `${at}/decisions-calendar/paper?since=2026-01-01&until=2026-12-31`,
    `/programme-nodes/${item}/entries`,
    at,
  ]
  for (const path of closed) assert.equal((await joris.get(path)).status, 403, path)
})

test('[I07] who is asked to take something over reads it before the yes, and no longer after the no', async () => {
  const id = await advice()
  assert.equal((await joris.get(`/programme-entries/${id}`)).status, 403)
  assert.equal((await anja.put(`/programme-entries/${id}/hand-over`, 1, { owner: jorisId })).status, 200)
  const asked = await joris.get('/programme-entries?whose=asked')
  assert.deepEqual(
    asked.body.entries.map((row: { id: string }) => row.id),
    [id],
  )
  const { body } = await joris.get(`/programme-entries/${id}`)
  assert.deepEqual([body.mayAnswer, body.mayAct], [true, false])
  assert.equal((await joris.put(`/programme-entries/${id}/hand-over/answer`, 2, { accepts: false })).status, 200)
  assert.equal((await joris.get(`/programme-entries/${id}`)).status, 403)
})

test("[I02] a partner's person who owns an item reads that item and what the registers say of it, and no other", async () => {
  const { version } = (await anja.get(`/programme-nodes/${item}`)).body
  const named = { name: 'Voorveld versterken', owner: jorisId }
  assert.equal((await anja.put(`/programme-nodes/${item}`, version, named)).status, 200)
  const about = await advice({ node: item })
  const page = await joris.get(`/programme-nodes/${item}`)
  assert.deepEqual([page.status, page.body.mayTell, page.body.mayChange], [200, true, false])
  assert.equal((await joris.get(`/programme-nodes/${item}/history`)).status, 200)
  const { body } = await joris.get(`/programme-nodes/${item}/entries`)
  assert.ok(body.entries.some(({ id }: { id: string }) => id === about))
  for (const path of ['', '/history', '/entries'])
    assert.equal((await joris.get(`/programme-nodes/${line}${path}`)).status, 403)
})

test('[I07 I11] an entry opens as its list shows it, with what the list reckons', async () => {
  const subject = await made('council-items', { owner: anjaId, kind: 'motion', due })
  const council = await made('decisions', { body: 'council', due: '2026-04-01', subject })
  await made('decisions', { body: 'college', due: '2026-05-01', subject })
  const { body } = await anja.get(`/programme-entries/${council}`)
  assert.deepEqual([body.register, body.subject.id, body.outOfOrder], ['decision', subject, true])
  const still = await made('standstills', { node: item, cause: 'illness', since: '2026-02-23' })
  const { body: standstill } = await anja.get(`/programme-entries/${still}`)
  assert.equal(standstill.workingDays, 6)
  assert.ok(standstill.list.some(({ code }: { code: string }) => code === 'illness'))
})

test('[I07 I12] the registers of a programme in numbers: open, late, without anybody, closed', async () => {
  const { body: bare } = await anja.post('/programmes', {
    ...{ name: 'Geteld', since: '2026-01-01', until: null, public: false },
  })
  const own = `/programmes/${bare.id}`
  const add = async (register: string, body: object) =>
    idIn(await anja.post(`${own}/${register}`, { title: 'Geteld', ...body }))
  await add('advice', { owner: sanneId, due: '2026-03-01' })
  await add('advice', { owner: sanneId, due })
  await add('ideas', { harvest: 'brainstorm' })
  const decision = await add('decisions', { body: 'college', due: '2026-02-01' })
  const taken = { state: 'taken', on: '2026-02-01', outcome: 'Akkoord' }
  assert.equal((await anja.put(`${own}/decisions/${decision}/closing`, 1, taken)).status, 200)
  const { registers, mayChange } = (await anja.get(`${own}/registers`)).body
  const of = (name: string) => registers.find(({ register }: { register: string }) => register === name)
  assert.equal(mayChange, true)
  assert.deepEqual(of('advice'), { register: 'advice', open: 2, overdue: 1, withoutOwner: 0, closed: 0 })
  assert.deepEqual(of('idea'), { register: 'idea', open: 1, overdue: 0, withoutOwner: 1, closed: 0 })
  assert.deepEqual(of('decision'), { register: 'decision', open: 0, overdue: 0, withoutOwner: 0, closed: 1 })
})

const actor: Actor = {
  ...{ kind: 'worker', id: anjaId, name: 'Anja', roles: ['policy-officer'], municipality: '0109', teams: [] },
}

async function cellsOf(format: 'ods' | 'xlsx', register: string): Promise<string[][]> {
  const raw = { programmeId: programme, register, format }
  const paper = (await printRegister.perform(house.deps, { actor, raw })) as Paper
  const file = openOffice(paper.bytes)
  assert.ok(!isRefusal(file))
  const grids = format === 'ods' ? readOds(file) : readXlsx(file)
  assert.ok(!isRefusal(grids))
  return (grids[0]?.rows ?? []).map(({ cells }) => [...cells.values()])
}

test('[I13] a register is a spreadsheet with the words of the field, and its numbers are numbers', async () => {
  await made('standstills', {
    title: 'Vacature bij de toegang',
    node: item,
    cause: 'vacancy',
    since: '2026-02-23',
    hours: 36,
  })
  for (const format of ['ods', 'xlsx'] as const) {
    const [head, ...rows] = await cellsOf(format, 'standstill')
    assert.ok(head?.includes('Oorzaak') && head.includes('Uren die ontbreken'), format)
    const row = rows.find((cells) => cells.includes('Vacature bij de toegang'))
    assert.ok(row?.includes('Vacature') && row.includes('36') && row.includes('Staat stil'), JSON.stringify(row))
  }
})

test('[I11] the calendar of decisions goes into an agenda, each day with who decides', async () => {
  await made('decisions', { title: 'Jeugdprogramma vaststellen', body: 'council', due: '2026-04-21' })
  const raw = { programmeId: programme, since: '2026-01-01', until: '2026-12-31' }
  const paper = (await printCalendar.perform(house.deps, { actor, raw })) as Paper
  const text = new TextDecoder().decode(paper.bytes)
  assert.match(text, /SUMMARY:Raad: Jeugdprogramma vaststellen/)
  assert.match(text, /DTSTART;VALUE=DATE:20260421/)
})
