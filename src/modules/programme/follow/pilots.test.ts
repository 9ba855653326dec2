import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { forgetTold, toldIn } from '../../../../test/told.ts'
import { fieldOf, givenProgramme, idIn, refusalOf, workerOf } from '../given.ts'
import { momentJobs } from '../jobs/moments.ts'

const house = await openHouse()

async function withPilot(name: string, more: Record<string, unknown> = {}) {
  const given = await givenProgramme(house, name)
  const line = await given.add('action-line', null)
  const item = await given.add('item', line, { name: 'Specialistische ondersteuning' })
  const runs = { name: 'Zorg in school', runsSince: '2025-09-01', runsUntil: '2026-02-15' }
  const pilot = await given.add('pilot', item, { ...runs, ...more })
  const plan = (node: string, body: object) => given.anja.post(`/programme-nodes/${node}/evaluations`, body)
  const hold = (id: string, version: number, body: object) =>
    given.anja.put(`/programme-evaluations/${id}/outcome`, version, body)
  const page = async (node: string) => (await given.anja.get(`/programme-nodes/${node}`)).body
  const warned = async (node: string) => (await page(node)).warnings.map(({ code }: { code: string }) => code)
  return { ...given, line, item, pilot, plan, hold, page, warned }
}

test('[I15] a pilot is evaluated and then decided on; until then it is flagged', async () => {
  const { pilot, item, plan, hold, page, warned, anja, programme } = await withPilot('Pilot')
  assert.deepEqual(await warned(pilot), ['pilot-undecided'])
  assert.deepEqual(await warned(item), ['pilot-undecided'])
  const look = idIn(await plan(pilot, { sort: 'evaluation', on: '2026-01-15', question: 'Werkt het?' }))
  const decide = idIn(await plan(pilot, { sort: 'decision', on: '2026-02-01' }))
  const calendar = (await anja.get(`/programmes/${programme}/evaluations`)).body.evaluations
  assert.deepEqual(
    calendar.map(({ sort, late, node }: { sort: string; late: boolean; node: { name: string } }) => [
      sort,
      late,
      node.name,
    ]),
    [
      ['evaluation', true, 'Zorg in school'],
      ['decision', true, 'Zorg in school'],
    ],
  )
  assert.equal((await hold(look, 1, { heldOn: '2026-01-20', outcome: 'Kinderen leren beter' })).status, 200)
  const decided = await hold(decide, 1, { heldOn: '2026-02-20', outcome: 'College is akkoord', decision: 'embed' })
  assert.deepEqual(decided.body, { id: decide, version: 2 })
  assert.deepEqual(await warned(pilot), [])
  const { evaluations } = await page(pilot)
  assert.deepEqual(
    evaluations.map(({ decision, heldOn, late }: Record<string, unknown>) => [decision, heldOn, late]),
    [
      [null, '2026-01-20', false],
      ['embed', '2026-02-20', false],
    ],
  )
  const late = await hold(decide, 1, { heldOn: '2026-02-20', outcome: 'Anders', decision: 'stop' })
  assert.deepEqual([late.status, late.body.changedBy], [412, 'Anja Mulder'])
})

test('[I15 S002-118] a pilot that is extended gets its new last day, and is to be decided on again when that has passed', async () => {
  const { pilot, plan, hold, page, warned, anja } = await withPilot('Verlengen')
  const decide = idIn(await plan(pilot, { sort: 'decision', on: '2026-02-01' }))
  const extend = { heldOn: '2026-02-01', outcome: 'Nog een half jaar', decision: 'extend' }
  const when = await hold(decide, 1, extend)
  assert.deepEqual([refusalOf(when), fieldOf(when)], ['programme/extend-until-when', '/runsUntil'])
  assert.equal((await hold(decide, 1, { ...extend, runsUntil: '2026-08-01' })).status, 200)
  assert.deepEqual([(await page(pilot)).runsUntil, (await page(pilot)).version], ['2026-08-01', 2])
  assert.deepEqual(await warned(pilot), [])
  const [change] = (await anja.get(`/programme-nodes/${pilot}/history`)).body.changes
  assert.deepEqual(
    [change.kind, change.before.runsUntil, change.after.runsUntil],
    ['evaluated', '2026-02-15', '2026-08-01'],
  )
  house.clock.now = new Date('2026-08-02T09:00:00Z')
  const then = await house.as('anja-beleid')
  const { warnings } = (await then.get(`/programme-nodes/${pilot}`)).body
  assert.deepEqual(warnings, [{ code: 'pilot-undecided', facts: { name: 'Zorg in school', until: '2026-08-01' } }])
  house.clock.now = new Date('2026-03-02T09:00:00Z')
})

test('[I15] what cannot be evaluated or decided is refused where it is wrong', async () => {
  const { line, item, pilot, plan, hold, anja } = await withPilot('Weigeren')
  assert.equal(refusalOf(await plan(line, { sort: 'evaluation', on: '2026-04-01' })), 'programme/no-evaluation-here')
  assert.equal(fieldOf(await plan(item, { sort: 'decision', on: '2026-04-01' })), '/sort')
  const look = idIn(await plan(pilot, { sort: 'evaluation', on: '2026-02-01' }))
  const decide = idIn(await plan(pilot, { sort: 'decision', on: '2026-02-01' }))
  const outcome = { heldOn: '2026-02-01', outcome: 'Goed' }
  assert.equal(fieldOf(await hold(look, 1, { ...outcome, heldOn: '2026-03-03' })), '/heldOn')
  assert.equal(fieldOf(await hold(look, 1, { ...outcome, decision: 'stop' })), '/decision')
  assert.equal(fieldOf(await hold(decide, 1, outcome)), '/decision')
  assert.equal(fieldOf(await hold(decide, 1, { ...outcome, decision: 'stop', runsUntil: '2026-09-01' })), '/runsUntil')
  assert.equal((await anja.put(`/programme-evaluations/${look}`, 1, { on: '2026-02-10' })).body.version, 2)
  assert.equal((await hold(look, 2, outcome)).status, 200)
  const moved = await anja.put(`/programme-evaluations/${look}`, 3, { on: '2026-04-10' })
  assert.equal(refusalOf(moved), 'programme/evaluation-held')
})

test('[I15] the owner hears in time that an evaluation or decision is near, and policy officers when there is no owner', async () => {
  const { plan, pilot, item, anja } = await withPilot('Op tijd', {
    owner: await workerOf(await house.as('anja-beleid'), 'sanne'),
  })
  const officer = (await anja.get('/me')).body.worker.id
  const sanne = await workerOf(anja, 'sanne')
  const decide = idIn(await plan(pilot, { sort: 'decision', on: '2026-03-08' }))
  const look = idIn(await plan(item, { sort: 'evaluation', on: '2026-03-07' }))
  await forgetTold(house)
  const night = async () => {
    for (const job of momentJobs) await job.run({ deps: house.deps, send: async () => {}, auditHeadFile: '' }, {})
    const told = await toldIn(house)
    const about = told.filter(({ factKey }) => [decide, look].some((id) => factKey.includes(id)))
    return about.map(({ kind, facts, workers }) => ({ kind, name: facts.name, workers }))
  }
  const first = await night()
  assert.deepEqual(
    first.map(({ kind, name }) => [kind, name]),
    [['evaluation-due', 'Specialistische ondersteuning']],
  )
  assert.ok(first[0]?.workers.includes(officer))
  house.clock.now = new Date('2026-03-03T05:20:00Z')
  const second = (await night()).filter(({ kind }) => kind === 'decision-due')
  assert.deepEqual(second, [{ kind: 'decision-due', name: 'Zorg in school', workers: [sanne] }])
  assert.equal((await night()).length, 2)
  house.clock.now = new Date('2026-03-02T09:00:00Z')
})

test('[I02 S000-129] an effort is worked out along the steps of the quality compass, which are a list of the municipality', async () => {
  const { item, line, anja, page } = await withPilot('Kompas')
  const step = (node: string, code: string, version: number, body: object) =>
    anja.put(`/programme-nodes/${node}/steps/${code}`, version, body)
  assert.equal((await page(item)).steps.length, 7)
  const taken = await step(item, 'question', 1, { doneOn: '2026-02-01', note: 'Met scholen verkend' })
  assert.deepEqual(taken.body, { id: item, version: 2 })
  assert.equal((await step(item, 'result', 1, { doneOn: null })).status, 412)
  assert.equal(fieldOf(await step(item, 'result', 2, { doneOn: '2026-03-03' })), '/doneOn')
  assert.equal(refusalOf(await step(item, 'elders', 2, { doneOn: null })), 'programme/unknown-step')
  assert.equal(refusalOf(await step(line, 'question', 1, { doneOn: null })), 'programme/no-steps-here')
  const [first] = (await page(item)).steps
  assert.deepEqual([first.code, first.doneOn, first.byName], ['question', '2026-02-01', 'Anja Mulder'])
  const lotte = await house.as('lotte-beheer')
  const value = [{ code: 'start', nl: 'Beginnen' }]
  const set = { value, since: '2026-03-02', source: 'Besluit' }
  assert.equal((await lotte.put('/settings/programme/compass-steps', 0, set)).status, 200)
  assert.deepEqual(
    (await page(item)).steps.map(({ code, current }: { code: string; current: boolean }) => [code, current]),
    [
      ['start', true],
      ['question', false],
    ],
  )
})

test('[I02] the page of an item shows original and today, statuses, states side by side, and who may do what', async () => {
  const { item, programme, anja, page } = await withPilot('Bladzijde')
  const sanne = await workerOf(anja, 'sanne')
  await anja.put(`/programmes/${programme}/adoption`, 1, { on: '2026-01-15', decision: 'RA26.1' })
  await anja.put(`/programme-nodes/${item}`, 1, { name: 'Ondersteuning', result: 'Nieuw', owner: sanne })
  await anja.put(`/programme-nodes/${item}/status`, 2, { code: 'in-execution', since: '2026-02-01' })
  const add = (name: string, on: string) =>
    anja.post(`/programmes/${programme}/moments`, { name, on, askedFrom: on, due: '2026-04-01' })
  const first = idIn(await add('Winter', '2026-01-01'))
  idIn(await add('Voorjaar', '2026-03-01'))
  await anja.put(`/programme-nodes/${item}/states/${first}`, 0, { text: 'Verkend', next: 'Starten' })
  const shown = await page(item)
  assert.deepEqual(
    [shown.name, shown.original.name, shown.original.adoptedOn],
    ['Ondersteuning', 'Specialistische ondersteuning', '2026-01-15'],
  )
  assert.deepEqual(
    shown.states.map(({ moment, state }: { moment: { name: string }; state: { text: string } | null }) => [
      moment.name,
      state?.text ?? null,
    ]),
    [
      ['Winter', 'Verkend'],
      ['Voorjaar', null],
    ],
  )
  assert.deepEqual([shown.statuses[0].code, shown.statuses[0].byName], ['in-execution', 'Anja Mulder'])
  assert.deepEqual([shown.mayChange, shown.mayTell], [true, true])
  const hers = (await (await house.as('sanne-bakker')).get(`/programme-nodes/${item}`)).body
  assert.deepEqual([hers.mayChange, hers.mayTell], [false, true])
  const mos = (await (await house.as('mo-el-amrani')).get(`/programme-nodes/${item}`)).body
  assert.deepEqual([mos.mayChange, mos.mayTell], [false, false])
})
