import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { fieldOf, idOf, refusalOf, withNewcomers } from './given.ts'

const house = await openHouse()
const lotte = await house.as('lotte-beheer')
const sanne = await house.as('sanne-bakker')
const ria = await house.as('ria-timmer')
const newcomer = withNewcomers(lotte)

test('[M12] an absence has a deputy; colleagues see who stands in', async () => {
  const away = await newcomer('Afwezig Aafje')
  const deputy = await newcomer('Vervanger Vos')
  const aafje = await house.as('afwezig-aafje')
  const days = { since: '2026-03-02', until: '2026-03-13' }
  const nobody = await aafje.post(`/workers/${away}/absences`, days)
  assert.deepEqual([nobody.status, fieldOf(nobody)], [400, '/deputy'])
  assert.equal(
    refusalOf(await aafje.post(`/workers/${away}/absences`, { ...days, deputy: away })),
    'organisations/deputy-is-self',
  )
  const made = await aafje.post(`/workers/${away}/absences`, { ...days, deputy })
  assert.equal(made.status, 201)
  const { workers } = (await sanne.get('/workers?search=afwezig')).body
  assert.deepEqual(workers[0].away, { until: '2026-03-13', deputy, deputyName: 'Vervanger Vos' })

  const vos = await house.as('vervanger-vos')
  const own = await vos.post(`/workers/${deputy}/absences`, { ...days, deputy: away })
  assert.equal(refusalOf(own), 'organisations/deputy-away')
  const mo = await idOf(lotte, 'workers', 'Mo')
  const both = await vos.post(`/workers/${deputy}/absences`, { ...days, deputy: mo })
  assert.equal(refusalOf(both), 'organisations/is-deputy-then')
  const twice = await ria.post(`/workers/${away}/absences`, { ...days, deputy: mo })
  assert.equal(refusalOf(twice), 'constraint/one_absence_at_a_time')

  assert.equal((await sanne.post(`/workers/${away}/absences`, { ...days, deputy })).status, 403)
  const leaves = await lotte.put(`/workers/${deputy}/leave`, 1, { lastDay: '2026-03-06' })
  assert.equal(refusalOf(leaves), 'organisations/is-deputy-of-somebody')
  const change = { deputy: mo, since: '2026-03-02', until: '2026-03-06' }
  assert.equal((await ria.put(`/absences/${made.body.id}`, 1, change)).status, 200)
  assert.equal((await ria.put(`/absences/${made.body.id}`, 1, change)).status, 412)
  const back = await aafje.put(`/absences/${made.body.id}`, 2, { ...change, until: '2026-03-01' })
  assert.equal(back.status, 200)
  assert.equal((await sanne.get('/workers?search=afwezig')).body.workers[0].away, null)
  assert.equal((await lotte.put(`/workers/${deputy}/leave`, 1, { lastDay: '2026-03-06' })).status, 200)
})

test('[M12] two people who become each other’s deputy at the same moment: one of them is refused', async () => {
  const [one, other] = [await newcomer('Kees Kruis'), await newcomer('Lia Kruis')]
  const days = { since: '2026-05-04', until: '2026-05-08' }
  const answers = await Promise.all([
    ria.post(`/workers/${one}/absences`, { ...days, deputy: other }),
    lotte.post(`/workers/${other}/absences`, { ...days, deputy: one }),
  ])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409])
})

test('[M12] a standing deputy follows the former one without a gap', async () => {
  const id = await newcomer('Vaste Vera')
  const [mo, karin] = [await idOf(lotte, 'workers', 'Mo'), await idOf(lotte, 'workers', 'Karin')]
  await lotte.post(`/workers/${id}/deputies`, { deputy: mo, since: '2026-03-02' })
  const next = await lotte.post(`/workers/${id}/deputies`, { deputy: karin, since: '2026-03-09' })
  assert.equal(next.status, 201)
  const now = (await sanne.get(`/workers/${id}`)).body.deputy
  assert.deepEqual([now.worker.name, now.until], ['Mo El Amrani', '2026-03-08'])
  const ended = await lotte.put(`/deputies/${next.body.id}/end`, 1, { until: '2026-03-08' })
  assert.equal(ended.status, 200)
})

test('[N-ACC-02] the list says whose registration ends within sixty days, and who works without one', async () => {
  const { body } = await ria.get('/registrations')
  const state = (name: string) => body.workers.find((one: { name: string }) => one.name === name)?.state
  assert.equal(body.warnDays, 60)
  assert.equal(state('Mo El Amrani'), 'expiring')
  assert.equal(state('Sanne Bakker'), 'valid')
  assert.equal(state('Bert Kuiper'), undefined)
  const expiring = (await ria.get('/registrations?state=expiring')).body.workers
  assert.deepEqual(
    expiring.map(({ name }: { name: string }) => name),
    ['Mo El Amrani'],
  )
})

test('[N-ACC-02 M19] a municipality that wants to be warned earlier says so, from a day on', async () => {
  const changed = await lotte.put('/settings/organisations/registration-warning-days', 0, {
    value: 365,
    since: '2026-03-03',
    source: 'Besluit teamoverleg',
  })
  assert.equal(changed.status, 200)
  const warned = async (on: string) => (await ria.get(`/registrations?on=${on}`)).body.warnDays
  assert.deepEqual([await warned('2026-03-02'), await warned('2026-03-03')], [60, 365])
})

test('[N-ACC-02] a renewal takes the warning away; a wrong number, a period turned round and tomorrow’s check are refused', async () => {
  const mo = await idOf(lotte, 'workers', 'Mo')
  const skj = { register: 'SKJ', number: '110007345', checkedOn: '2026-03-02' }
  const { registrations } = (await lotte.get(`/workers/${mo}`)).body
  const add = (more: object) =>
    lotte.post(`/workers/${mo}/registrations`, { ...skj, since: '2026-03-05', until: '2031-03-04', ...more })
  assert.equal(fieldOf(await add({ number: 'abc' })), '/number')
  assert.equal(fieldOf(await add({ checkedOn: '2026-03-03' })), '/checkedOn')
  assert.equal(refusalOf(await add({ since: registrations[0].until })), 'constraint/one_registration_per_register')
  const made = await add({})
  assert.equal(made.status, 201)
  assert.equal((await lotte.get(`/workers/${mo}`)).body.registration.state, 'valid')
  const struck = { ...skj, since: '2026-03-05', until: '2026-04-01' }
  assert.equal((await lotte.put(`/registrations/${made.body.id}`, 1, struck)).status, 200)
  assert.equal((await lotte.get(`/workers/${mo}`)).body.registration.state, 'expiring')
  assert.equal((await sanne.post(`/workers/${mo}/registrations`, { ...struck })).status, 403)
})

test('[M12] a mandate says who may decide what, up to how much, by whom given; it does not work backwards', async () => {
  const team = await idOf(lotte, 'teams', 'Jeugdteam dorpen')
  const mandate = {
    holder: { kind: 'team', id: team },
    powers: ['decide-on-help'],
    upToCents: 250_000,
    givenBy: 'College',
    source: 'Besluit 12',
    since: '2026-03-02',
  }
  const made = await lotte.post('/mandates', mandate)
  assert.equal(made.status, 201)
  const mine = (await sanne.get('/mandates')).body.mandates.find(({ id }: { id: string }) => id === made.body.id)
  assert.deepEqual([mine.holder.name, mine.upToCents, mine.givenBy], ['Jeugdteam dorpen', 250_000, 'College'])
  assert.equal(
    refusalOf(await lotte.post('/mandates', { ...mandate, since: '2026-03-01' })),
    'organisations/starts-in-the-past',
  )
  assert.equal(
    refusalOf(await lotte.post('/mandates', { ...mandate, powers: ['rule'] })),
    'organisations/unknown-power',
  )
  const unknown = { kind: 'worker', id: team }
  assert.equal(
    refusalOf(await lotte.post('/mandates', { ...mandate, holder: unknown })),
    'organisations/unknown-holder',
  )
  assert.equal((await ria.post('/mandates', mandate)).status, 403)
  assert.equal((await lotte.put(`/mandates/${made.body.id}/end`, 1, { until: '2026-03-01' })).status, 200)
  const now = (await sanne.get('/mandates')).body.mandates
  assert.ok(!now.some(({ id }: { id: string }) => id === made.body.id))
})
