import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse, type TestHouse, type Visitor } from '../../../test/house.ts'
import { toldIn } from '../../../test/told.ts'
import { jobs } from '../../app/jobs.ts'
import { idOf, refusalOf } from '../organisations/given.ts'

const worry = { pieces: [{ nature: 'observation', text: 'Vaso is veel thuis.' }], postcode: '7741AB', child: 'Vaso' }

async function report(by: Visitor): Promise<{ id: string; number: string }> {
  const given = await by.post('/signals', worry)
  assert.equal(given.status, 201, JSON.stringify(given.body))
  return given.body
}

/** A house in which Sanne took up a signal, and the functional administrator is at work. */
async function givenHandler() {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const lotte = await house.as('lotte-beheer')
  const signal = await report(await house.as('joris-linde'))
  const taken = await sanne.put(`/signals/${signal.id}/handling`, 1, { action: 'take-up' })
  assert.equal(taken.status, 200)
  return { house, sanne, lotte, signal, leaver: await idOf(lotte, 'workers', 'Sanne') }
}

const adopt = (house: TestHouse) =>
  jobs
    .find(({ name }) => name === 'signals.orphans')
    ?.run({ deps: house.deps, send: async () => {}, auditHeadFile: house.auditHeadFile }, {})

test('[A07 M12] nobody leaves with an open signal: it goes to a colleague of its team in the same act', async () => {
  const { house, lotte, signal, leaver } = await givenHandler()
  const { duties } = (await lotte.get(`/workers/${leaver}/leaving?lastDay=2026-03-31`)).body
  assert.deepEqual(duties, [
    {
      id: `signal/${signal.id}`,
      label: { nl: `Signaal ${signal.number}`, en: `Signal ${signal.number}` },
      href: `/app/signalen/${signal.id}`,
    },
  ])
  const leave = (to?: string) =>
    lotte.put(`/workers/${leaver}/leave`, 1, {
      lastDay: '2026-03-31',
      successors: to ? [{ duty: `signal/${signal.id}`, to }] : [],
    })
  assert.equal(refusalOf(await leave()), 'organisations/leaves-work-behind')
  const outsider = await leave(await idOf(lotte, 'workers', 'Lotte'))
  assert.equal(refusalOf(outsider), 'signals/successor-of-other-team')
  const left = await leave(await idOf(lotte, 'workers', 'Mo'))
  assert.equal(left.status, 200, JSON.stringify(left.body))
  const page = (await (await house.as('mo-el-amrani')).get(`/signals/${signal.id}`)).body
  assert.equal(page.handler, 'Mo El Amrani')
  assert.ok(page.changes.some(({ action }: { action: string }) => action === 'succeed'))
})

test('[A07 M12] a team does not end while a signal lies with it', async () => {
  const { lotte, sanne, signal } = await givenHandler()
  const teamName = (await sanne.get(`/signals/${signal.id}`)).body.team
  const team = await idOf(lotte, 'teams', teamName)
  const page = (await lotte.get(`/teams/${team}`)).body
  const ended = await lotte.put(`/teams/${team}/end`, page.version, { until: '2026-03-31' })
  assert.equal(refusalOf(ended), 'organisations/team-leaves-work-behind')
})

test('[A07 S003-058] signals of two teams that become one are in the inbox of the new team, with their handler', async () => {
  const { house, lotte, signal } = await givenHandler()
  const { teams, organisation } = await twoTeams(lotte)
  const merged = await lotte.post('/team-merges', {
    teams,
    on: '2026-03-09',
    into: { name: 'Samen', kind: 'youth', organisation, area: null },
  })
  assert.equal(merged.status, 201, JSON.stringify(merged.body))
  house.clock.now = new Date('2026-03-09T08:00:00Z')
  await adopt(house)
  const sanne = await house.as('sanne-bakker')
  const page = (await sanne.get(`/signals/${signal.id}`)).body
  assert.deepEqual([page.team, page.handler, page.state], ['Samen', 'Sanne Bakker', 'taken-up'])
  await adopt(house)
  assert.equal((await sanne.get(`/signals/${signal.id}`)).body.version, page.version, 'and it stays there')
})

async function twoTeams(lotte: Visitor) {
  const { teams } = (await lotte.get('/teams?kind=youth')).body
  return { teams: teams.map(({ id }: { id: string }) => ({ id, version: 1 })), organisation: teams[0].organisation.id }
}

test('[A07] a signal whose handler is suddenly gone is new again, and the team hears it once', async () => {
  const { house, signal } = await givenHandler()
  await house.owner.pool.query(
    "update organisations.role_held set until = '2026-03-01' where worker in (select id from organisations.worker where subject = 'sanne-bakker')",
  )
  await adopt(house)
  await adopt(house)
  const page = (await (await house.as('ria-timmer')).get(`/signals/${signal.id}`)).body
  assert.deepEqual([page.handler, page.state], ['', 'new'])
  assert.equal((await toldIn(house, 'signal-unhandled')).length, 1)
})

test('[A07] in a holiday the deputy has the signals of the colleague among the own work, and may go on with them', async () => {
  const { house, lotte, leaver, signal } = await givenHandler()
  const deputy = await idOf(lotte, 'workers', 'Mo')
  const mo = await house.as('mo-el-amrani')
  const mine = async () => (await mo.get('/work')).body.rows.map(({ number }: { number: string }) => number)
  assert.deepEqual(await mine(), [])
  const away = await lotte.post(`/workers/${leaver}/absences`, { deputy, since: '2026-03-02', until: '2026-03-06' })
  assert.equal(away.status, 201, JSON.stringify(away.body))
  assert.deepEqual(await mine(), [signal.number])
  const page = (await mo.get(`/signals/${signal.id}`)).body
  assert.ok(page.actions.includes('weigh'))
  assert.equal((await mo.put(`/signals/${signal.id}/handling`, page.version, { action: 'weigh' })).status, 200)
})
