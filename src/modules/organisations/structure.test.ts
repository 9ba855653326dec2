import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { fieldOf, idOf, refusalOf } from './given.ts'

const house = await openHouse()
const lotte = await house.as('lotte-beheer')
const sanne = await house.as('sanne-bakker')
const joris = await house.as('joris-linde')

const school = { name: 'Basisschool Het Veen', kind: 'school', since: '2026-01-01' }

test('[M13] a partner is added, found without its accents, corrected and ended; each step is in the audit', async () => {
  const made = await lotte.post('/organisations', { ...school, name: 'Çağla Öğretim', phone: '0591-1' })
  assert.equal(made.status, 201)
  const found = await sanne.get('/organisations?search=cagla%20ogr')
  assert.deepEqual(
    found.body.organisations.map(({ name }: { name: string }) => name),
    ['Çağla Öğretim'],
  )
  const page = await sanne.get(`/organisations/${made.body.id}`)
  assert.equal(page.etag, '"1"')
  assert.equal(page.body.phone, '0591-1')
  const changed = await lotte.put(`/organisations/${made.body.id}`, 1, { name: 'Çağla', kind: 'school' })
  assert.deepEqual(changed.body, { id: made.body.id, version: 2 })
  const ended = await lotte.put(`/organisations/${made.body.id}/end`, 2, { until: '2026-03-01' })
  assert.equal(ended.status, 200)
  assert.equal((await sanne.get('/organisations?search=cagla')).body.total, 0)
  assert.equal((await sanne.get('/organisations?search=cagla&on=2026-02-01')).body.total, 1)
  const lines = await house.owner.pool.query(
    'select use_case, outcome from audit.line where object = $1 and actor_name = $2 order by seq',
    [`organisation/${made.body.id}`, 'Lotte Hendriks'],
  )
  assert.deepEqual(
    lines.rows.map(({ use_case, outcome }) => [use_case, outcome]),
    [
      ['organisations.change-organisation', 'done'],
      ['organisations.end-organisation', 'done'],
    ],
  )
})

test('[M13] only the functional administrator arranges partners', async () => {
  for (const visitor of [sanne, joris])
    assert.equal(refusalOf(await visitor.post('/organisations', school)), 'access/not-yours')
})

test('[M13] an unknown field, kind or day is refused with its field named', async () => {
  const wrong = await lotte.post('/organisations', { ...school, kind: 'castle' })
  assert.deepEqual([wrong.status, fieldOf(wrong)], [400, '/kind'])
  const strange = await lotte.post('/organisations', { ...school, colour: 'red' })
  assert.match(strange.body.detail, /colour/)
  const day = await lotte.post('/organisations', { ...school, since: '2026-02-30' })
  assert.equal(fieldOf(day), '/since')
})

test('[M13] the same partner of the same kind stands in the register once', async () => {
  await lotte.post('/organisations', { ...school, name: 'De Vlieger' })
  const again = await lotte.post('/organisations', { ...school, name: 'de vliéger' })
  assert.deepEqual([again.status, refusalOf(again)], [409, 'constraint/an_organisation_stands_once'])
})

test('[M13] who saw an older version hears who was quicker', async () => {
  const { body } = await lotte.post('/organisations', { ...school, name: 'De Kei' })
  const wim = await house.as('wim-beheer')
  await wim.put(`/organisations/${body.id}`, 1, { name: 'De Keien', kind: 'school' })
  const late = await lotte.put(`/organisations/${body.id}`, 1, { name: 'Kei', kind: 'school' })
  assert.equal(late.status, 412)
  assert.match(late.body.detail, /^Wim de Groot paste dit aan op 2 maart 2026 om 10:00/)
})

test('[M13] a partner with people, teams or keys that go on does not end', async () => {
  const welfare = await idOf(lotte, 'organisations', 'Welzijn Zuidoost')
  const refused = await lotte.put(`/organisations/${welfare}/end`, 1, { until: '2026-03-31' })
  assert.equal(refusalOf(refused), 'organisations/still-in-use')
  assert.match(refused.body.detail, /Medewerkers: 1, teams: 2/)
})

test('[M13 S002-023] a school belongs to a board, and the board shows it', async () => {
  const board = await idOf(lotte, 'organisations', 'Scholengroep')
  const made = await lotte.post('/organisations', { ...school, name: 'De Twijg', partOf: board })
  assert.equal(made.status, 201)
  const page = await sanne.get(`/organisations/${board}`)
  assert.ok(page.body.parts.some(({ name }: { name: string }) => name === 'De Twijg'))
  const below = await lotte.post('/organisations', { ...school, name: 'De Tak', partOf: made.body.id })
  assert.equal(refusalOf(below), 'organisations/part-of-a-part')
})

test('[M13 S001-042] a location shows the area it lies in', async () => {
  const { body } = await lotte.post('/organisations', { ...school, name: 'De Hoek' })
  const where = { name: 'Gebouw', street: 'Hoekweg', number: '1', place: 'Dalen', since: '2026-01-01' }
  const made = await lotte.post(`/organisations/${body.id}/locations`, { ...where, postcode: '7751 aa' })
  assert.equal(made.status, 201)
  const [location] = (await sanne.get(`/organisations/${body.id}`)).body.locations
  assert.equal(location.area.name, 'Dalen, Sleen en Oosterhesselen')
  const { name, street, number, place } = where
  const closed = await lotte.put(`/locations/${made.body.id}`, 1, {
    ...{ name, street, number, place },
    postcode: '7751AA',
    until: '2026-03-01',
  })
  assert.equal(closed.status, 200)
  assert.deepEqual((await sanne.get(`/organisations/${body.id}`)).body.locations, [])
})

test('[M13 S003-144] an area is drawn anew from a day; until then every postcode stays where it was', async () => {
  const town = await idOf(lotte, 'areas', 'Coevorden stad')
  const of = async (on: string) =>
    (await sanne.get(`/areas?postcode=7742&on=${on}`)).body.areas.map(({ name }: { name: string }) => name)
  const drawn = await lotte.put(`/areas/${town}`, 1, {
    name: 'Coevorden stad',
    postcodes: ['7740', '7741', '8646'],
    from: '2026-04-01',
  })
  assert.equal(drawn.status, 200)
  const next = await lotte.post('/areas', {
    name: 'Coevorden oost',
    postcodes: ['7742', '7741 ZZ'],
    since: '2026-04-01',
  })
  assert.equal(next.status, 201)
  assert.deepEqual(await of('2026-03-31'), ['Coevorden stad'])
  assert.deepEqual(await of('2026-04-01'), ['Coevorden oost'])
  const whole = await sanne.get('/areas?postcode=7741zz&on=2026-04-01')
  assert.equal(whole.body.areas[0].name, 'Coevorden oost')
  const planned = (await sanne.get('/areas')).body.areas.find(({ id }: { id: string }) => id === town).planned
  assert.deepEqual(planned, [{ postcode: '7742', since: '2024-01-01', until: '2026-03-31' }])
})

test('[M13] a postcode lies in one area, and the refusal says in which', async () => {
  const twice = await lotte.post('/areas', { name: 'Dubbel', postcodes: ['7848'], since: '2026-03-02' })
  assert.equal(refusalOf(twice), 'organisations/postcode-elsewhere')
  assert.match(twice.body.detail, /Postcode 7848 ligt dan al in Dalen, Sleen/)
})

test('[M13] an area in which teams work does not end, and yesterday is not drawn anew', async () => {
  const villages = await idOf(lotte, 'areas', 'Dalen')
  const ended = await lotte.put(`/areas/${villages}/end`, 1, { until: '2026-03-31' })
  assert.equal(refusalOf(ended), 'organisations/still-in-use')
  const past = await lotte.put(`/areas/${villages}`, 1, { name: 'Dalen', postcodes: [], from: '2026-03-01' })
  assert.equal(refusalOf(past), 'organisations/starts-in-the-past')
  assert.match(past.body.detail, /2 maart 2026/)
})

test('[M13 S003-058] two kinds of team become one on a day; who worked where before stays known', async () => {
  const emmen = await house.as('wim-beheer')
  await emmen.put('/session/municipality', 1, { code: '0114' })
  const { teams } = (await emmen.get('/teams')).body
  const [youth, social] = ['Jeugdteam Emmen Zuid', 'Sociaal gebiedsteam Emmen Zuid'].map((name) =>
    teams.find((team: { name: string }) => team.name === name),
  )
  const into = {
    name: 'Gebiedsteam Emmen Zuid',
    kind: 'integral-area',
    organisation: youth.organisation.id,
    area: youth.area.id,
  }
  const both = [youth, social].map(({ id }: { id: string }) => ({ id, version: 1 }))
  const merged = await emmen.post('/team-merges', { teams: both, on: '2026-04-01', into })
  assert.equal(merged.status, 201)
  assert.deepEqual([merged.body.moved, merged.body.mandatesEnded], [1, 1])

  const members = async (id: string, on: string) =>
    (await emmen.get(`/teams/${id}?on=${on}`)).body.members.map(({ name }: { name: string }) => name)
  assert.deepEqual(await members(youth.id, '2026-03-31'), ['Henk Prins'])
  assert.deepEqual(await members(youth.id, '2026-04-01'), [])
  assert.deepEqual(await members(merged.body.id, '2026-03-31'), [])
  assert.deepEqual(await members(merged.body.id, '2026-04-01'), ['Henk Prins'])
  const old = (await emmen.get(`/teams/${youth.id}`)).body
  assert.deepEqual([old.until, old.mergedInto.name], ['2026-03-31', 'Gebiedsteam Emmen Zuid'])
  assert.equal((await emmen.get(`/teams/${merged.body.id}`)).body.mergedFrom.length, 2)

  const again = await emmen.post('/team-merges', { teams: both, on: '2026-05-01', into: { ...into, name: 'Nog een' } })
  assert.equal(again.status, 412)
  house.clock.now = new Date('2026-04-02T09:00:00Z')
  const henk = await house.as('henk-emmen')
  const { workers } = (await henk.get('/workers?search=henk')).body
  assert.deepEqual(workers[0].teams, [merged.body.id])
  house.clock.now = new Date('2026-03-02T09:00:00Z')
})

test('[M13 S003-058] a team that will merge takes no role beyond that day', async () => {
  const emmen = await house.as('wim-beheer')
  await emmen.put('/session/municipality', 1, { code: '0114' })
  const team = await idOf(emmen, 'teams', 'Jeugdteam Emmen Zuid')
  const henk = await idOf(emmen, 'workers', 'Henk')
  const refused = await emmen.post(`/workers/${henk}/roles`, { role: 'team-lead', team, since: '2026-03-02' })
  assert.equal(refusalOf(refused), 'organisations/team-ends-before-role')
  assert.match(refused.body.detail, /31 maart 2026/)
  const role = { role: 'team-lead', team, since: '2026-03-02', until: '2026-03-31' }
  assert.equal((await emmen.post(`/workers/${henk}/roles`, role)).status, 201)
})

test('[M13] a new team of a kind that exists is made for an area that exists, and ends with its roles', async () => {
  const organisation = await idOf(lotte, 'organisations', 'Gemeente')
  const team = { name: 'Scheidingsteam', kind: 'separation-advice', organisation, since: '2026-03-02' }
  const nowhere = await lotte.post('/teams', { ...team, area: '00000000-0000-7000-8000-000000000000' })
  assert.deepEqual([nowhere.status, fieldOf(nowhere)], [422, '/area'])
  const { body } = await lotte.post('/teams', team)
  const karin = await idOf(lotte, 'workers', 'Karin')
  await lotte.post(`/workers/${karin}/roles`, { role: 'youth-worker', team: body.id, since: '2026-03-02' })
  assert.equal((await sanne.get('/teams?kind=separation-advice')).body.teams[0].members, 1)
  assert.equal((await lotte.put(`/teams/${body.id}`, 1, { name: 'Scheidingsteam', kind: 'access' })).body.status, 409)
  const named = await lotte.put(`/teams/${body.id}`, 1, { name: 'Uit elkaar', kind: 'separation-advice', phone: '14' })
  assert.equal(named.status, 200)
  assert.equal((await lotte.put(`/teams/${body.id}/end`, 2, { until: '2026-03-31' })).status, 200)
  const { roles } = (await sanne.get(`/workers/${karin}`)).body
  assert.equal(roles.find((held: { role: string }) => held.role === 'youth-worker').until, '2026-03-31')
})

test('[M13] a worker of a partner sees how to reach a team, not who is in it; and of people only the own colleagues', async () => {
  const teams = (await joris.get('/teams')).body.teams
  assert.ok(teams.length > 0)
  assert.ok(teams.every(({ members }: { members: null }) => members === null))
  const team = (await joris.get(`/teams/${teams[0].id}`)).body
  assert.deepEqual(team.members, [])
  const { workers } = (await joris.get('/workers')).body
  assert.deepEqual(
    workers.map(({ name }: { name: string }) => name),
    ['Joris Linde'],
  )
  const { body } = await joris.get(`/workers?organisation=${await idOf(lotte, 'organisations', 'Gemeente')}`)
  assert.equal(body.total, 1)
  assert.equal((await joris.get(`/workers/${workers[0].id}`)).status, 403)
})
