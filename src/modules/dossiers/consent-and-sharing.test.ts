import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse, type TestHouse } from '../../../test/house.ts'
import { newId } from '../../platform/ids.ts'
import { givenDossier, workerId } from './given.ts'

const family = (birth: string) => [
  { given: 'Vaso', family: 'Olympia', birth },
  { given: 'Thanatos', family: 'Olympos', birth: '1988-04-01' },
]

/** A family whose father has authority over the child, when `authority` says so, and a school to share with. */
async function situation(house: TestHouse, { birth, authority = true }: { birth: string; authority?: boolean }) {
  const sanne = await house.as('sanne-bakker')
  const { dossier, household } = await givenDossier(sanne, family(birth))
  const { rows } = await house.owner.pool.query<{ id: string; given_names: string }>(
    'select p.id, p.given_names from households.member m join households.person p on p.id = m.person where m.household = $1',
    [household],
  )
  const child = rows.find((row) => row.given_names === 'Vaso')?.id ?? ''
  const father = rows.find((row) => row.given_names === 'Thanatos')?.id ?? ''
  if (authority)
    await house.owner.pool.query(
      `insert into households.authority (municipality, id, child, holder, kind, since, source)
       values ('0109', $1, $2, $3, 'parent', '20200101', 'court-order')`,
      [newId(house.clock.now), child, father],
    )
  const school = await house.owner.pool.query<{ id: string }>(
    "select id from organisations.organisation where municipality = '0109' and kind = 'school' limit 1",
  )
  const to = school.rows[0]?.id ?? ''
  const consent = {
    by: father,
    about: child,
    answer: 'yes',
    purpose: 'share',
    to,
    data: ['school'],
    from: '2026-03-02',
    until: '2026-06-01',
    how: 'spoken',
  }
  const share = { about: child, to, data: ['school'], basis: 'consent', purpose: 'Verzuim', whyNeeded: 'Begeleiding' }
  return { sanne, dossier, child, father, to, consent, share }
}

test('[N-CON-01 D09] under twelve the parent with authority consents, and from twelve the child too', async () => {
  const house = await openHouse()
  const young = await situation(house, { birth: '2018-05-05' })
  const page = (await young.sanne.get(`/dossiers/${young.dossier}/consent`)).body
  assert.deepEqual(
    page.people.map((one: { name: string; band: string; consents: { as: string }[] }) => [
      one.band,
      one.consents.map(({ as }) => as),
    ]),
    [
      ['parents', ['authority']],
      ['adult', ['self']],
    ],
  )
  const { sanne, dossier, consent, child, share } = await situation(house, { birth: '2012-05-05' })
  assert.equal((await sanne.post(`/dossiers/${dossier}/shares`, share)).body.type.endsWith('consent-missing'), true)
  assert.equal((await sanne.post(`/dossiers/${dossier}/consents`, consent)).status, 201)
  assert.equal((await sanne.post(`/dossiers/${dossier}/shares`, share)).status, 409, 'the child did not say yes')
  assert.equal((await sanne.post(`/dossiers/${dossier}/consents`, { ...consent, by: child })).status, 201)
  assert.equal((await sanne.post(`/dossiers/${dossier}/shares`, share)).status, 201)
})

test('[N-CON-05 D09] withdrawal stops sharing at once, and what was shared before stays on record', async () => {
  const house = await openHouse()
  const { sanne, dossier, consent, share } = await situation(house, { birth: '2018-05-05' })
  const { id } = (await sanne.post(`/dossiers/${dossier}/consents`, consent)).body
  assert.equal((await sanne.post(`/dossiers/${dossier}/shares`, share)).status, 201)
  assert.equal(
    (await sanne.post(`/dossiers/${dossier}/shares`, { ...share, data: ['health'] })).status,
    409,
    'specific',
  )
  assert.equal((await sanne.put(`/consents/${id}/withdrawal`, 1)).status, 200)
  assert.equal((await sanne.post(`/dossiers/${dossier}/shares`, share)).status, 409)
  assert.equal((await sanne.put(`/consents/${id}/withdrawal`, 2)).status, 409, 'once')
  const page = (await sanne.get(`/dossiers/${dossier}/consent`)).body
  assert.equal(page.shares.length, 1)
  assert.equal(page.ledger[0].holds, false)
})

test('[N-CON-05] consent that has ended shares nothing more', async () => {
  const house = await openHouse()
  const { sanne, dossier, consent, share } = await situation(house, { birth: '2018-05-05' })
  await sanne.post(`/dossiers/${dossier}/consents`, { ...consent, until: '2026-03-03' })
  house.clock.now = new Date('2026-03-04T09:00:00Z')
  const later = await house.as('sanne-bakker')
  assert.equal((await later.post(`/dossiers/${dossier}/shares`, share)).status, 409)
})

test('[N-CON-04] unknown authority is a task, made once, and never an assumption', async () => {
  const house = await openHouse()
  const { sanne, dossier, consent, child } = await situation(house, { birth: '2018-05-05', authority: false })
  assert.deepEqual((await sanne.get(`/dossiers/${dossier}/consent`)).body.people[0].questions, ['authority-unknown'])
  assert.equal((await sanne.post(`/dossiers/${dossier}/consents`, consent)).status, 409, 'a father is not enough')
  const first = (await sanne.post(`/dossiers/${dossier}/consent-tasks`, { person: child })).body.tasks
  const second = (await sanne.post(`/dossiers/${dossier}/consent-tasks`, { person: child })).body.tasks
  assert.deepEqual(first, second)
  const [task] = (await sanne.get(`/dossiers/${dossier}/tasks`)).body.tasks
  assert.deepEqual([task.kind, task.due], ['find-out-authority', '2026-03-09'])
})

test('[N-CON-02 N-CON-03] an exception fits the age, has its reason and order, and a colleague reads along', async () => {
  const house = await openHouse()
  const { sanne, dossier, child } = await situation(house, { birth: '2013-05-05', authority: false })
  const path = `/dossiers/${dossier}/consent-exceptions`
  const mo = await workerId(house, 'mo-el-amrani')
  const told = { told: false, why: 'Het kind is bang voor ruzie thuis' }
  const wish = { person: child, code: 'steady-wish', reason: 'Het kind blijft dit willen', parentsTold: told }
  assert.equal((await sanne.post(path, wish)).body.type.endsWith('exception-without-second-reader'), true)
  assert.equal((await sanne.post(path, { person: child, code: 'protection-measure', reason: 'OTS' })).status, 409)
  assert.equal((await sanne.post(path, { ...wish, code: 'probably' })).status, 400)
  const silent = await sanne.post(path, { ...wish, secondReader: mo, parentsTold: undefined })
  assert.match(silent.body.type, /exception-parents-not-told/)
  assert.equal((await sanne.post(path, { ...wish, secondReader: mo })).status, 201)
  const page = (await sanne.get(`/dossiers/${dossier}/consent`)).body
  const [person] = page.people
  assert.deepEqual(page.exceptions[0].parentsTold, told)
  assert.deepEqual([page.exceptions[0].secondReader, page.exceptions[0].until], ['Mo El Amrani', null])
  assert.deepEqual([person.consents.map(({ as }: { as: string }) => as), person.questions], [['self'], []])
  const work = (await (await house.as('mo-el-amrani')).get('/work')).body.rows
  assert.ok(work.some(({ kind }: { kind: string }) => kind === 'read-along'))
})

test('[N-SHR-02 N-SHR-05 N-SHR-01] each ground asks its own: the family told, the right receiver, and one that is in force', async () => {
  const house = await openHouse()
  const { sanne, dossier, share } = await situation(house, { birth: '2018-05-05' })
  const path = `/dossiers/${dossier}/shares`
  const refused = async (change: object) => (await sanne.post(path, { ...share, ...change })).body.type
  assert.match(await refused({ basis: 'wams', familyTold: { told: true, on: '2026-03-02' } }), /basis-not-in-force/)
  assert.match(await refused({ basis: 'report-to-veilig-thuis' }), /basis-not-for-this-receiver/)
  assert.match(await refused({ basis: 'directly-involved', whyNeeded: '' }), /share-without-need/)
  assert.match(await refused({ basis: 'directly-involved', data: [] }), /share-without-data/)
  const { bases } = (await sanne.get(`/dossiers/${dossier}/consent`)).body
  assert.equal(bases.find(({ code }: { code: string }) => code === 'wams').enabled, false, 'seen, and not to be chosen')
  const { rows } = await house.owner.pool.query<{ id: string }>(
    "select id from organisations.organisation where municipality = '0109' and kind = 'veilig-thuis' limit 1",
  )
  if (rows[0]) {
    const report = { basis: 'report-to-veilig-thuis', to: rows[0].id }
    assert.match(await refused(report), /share-family-not-told/)
    const told = await sanne.post(path, {
      ...share,
      ...report,
      familyTold: { told: false, why: 'Gevaar voor het kind' },
    })
    assert.equal(told.status, 201)
  }
})

test('[N-CON-03 N-SHR-01] an exception starts help and opens no door to share; an emergency ends after fourteen days', async () => {
  const house = await openHouse()
  const { sanne, dossier, share, child } = await situation(house, { birth: '2018-05-05' })
  const path = `/dossiers/${dossier}/shares`
  await sanne.post(`/dossiers/${dossier}/consent-exceptions`, { person: child, code: 'emergency', reason: 'Gevaar' })
  const consent = async (visitor = sanne) => (await visitor.get(`/dossiers/${dossier}/consent`)).body
  const page = await consent()
  assert.deepEqual([page.people[0].consents, page.exceptions[0].until], [[], '2026-03-16'])
  assert.match((await sanne.post(path, { ...share, basis: 'consent' })).body.type, /consent-missing/)
  house.clock.now = new Date('2026-03-17T09:00:00Z')
  const later = await consent(await house.as('sanne-bakker'))
  assert.equal(later.exceptions[0].holds, false)
  assert.notEqual(later.people[0].consents.length, 0, 'who must consent is asked again')
})

test('[N-SHR-01] directly involved is only who stands among the involved', async () => {
  const house = await openHouse()
  const { sanne, dossier, share } = await situation(house, { birth: '2018-05-05' })
  const path = `/dossiers/${dossier}/shares`
  const act = { ...share, basis: 'directly-involved' }
  assert.match((await sanne.post(path, act)).body.type, /receiver-not-involved/)
  const { organisations } = (await sanne.get('/organisations')).body
  const { name } = organisations.find(({ id }: { id: string }) => id === share.to)
  const party = { kind: 'outside', name: 'Juf Annet', organisation: name }
  await sanne.post(`/dossiers/${dossier}/involved`, { role: 'school', party })
  assert.equal((await sanne.post(path, act)).status, 201)
})

test('[N-SHR-04] without consent: six answers, a colleague, and exactly the chosen pieces go out', async () => {
  const house = await openHouse()
  const { sanne, dossier, share, child } = await situation(house, { birth: '2018-05-05' })
  await sanne.post(`/dossiers/${dossier}/consent-exceptions`, { person: child, code: 'emergency', reason: 'Gevaar' })
  const path = `/dossiers/${dossier}/shares`
  const [piece, other] = (await sanne.get(`/dossiers/${dossier}/timeline`)).body.entries
  const answers = {
    'tried-for-consent': 'Drie keer gebeld',
    damage: 'Letsel',
    conscience: 'Niet te verantwoorden',
    'no-other-way': 'Geen',
    effective: 'School kan nu ingrijpen',
    'no-more-than-needed': 'Alleen dit',
  }
  const conflict = { answers, consulted: await workerId(house, 'karin-de-wit'), consultedOn: '2026-03-02' }
  const act = {
    ...share,
    basis: 'conflict-of-duties',
    items: [piece.id],
    familyTold: { told: false, why: 'Eerst veilig' },
    conflict,
  }
  const { damage: _, ...five } = answers
  assert.match(
    (await sanne.post(path, { ...act, conflict: { ...conflict, answers: five } })).body.type,
    /six-checks-incomplete/,
  )
  const alone = { ...conflict, consulted: await workerId(house, 'sanne-bakker') }
  assert.match((await sanne.post(path, { ...act, conflict: alone })).body.type, /six-checks-alone/)
  assert.equal((await sanne.post(path, { ...act, items: [child] })).status, 422, 'a piece of another file')
  const shared = await sanne.post(path, act)
  assert.equal(shared.status, 201, JSON.stringify(shared.body))
  const out = (await sanne.get(`/shares/${shared.body.id}`)).body.items
  assert.deepEqual(
    out.map(({ id }: { id: string }) => id),
    [piece.id],
    `and not ${other?.id}`,
  )
  const outsider = await house.as('joris-linde')
  assert.equal((await outsider.get(`/shares/${shared.body.id}`)).status, 404)
})
