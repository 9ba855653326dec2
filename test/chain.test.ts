import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from './house.ts'

const form = { 'content-type': 'application/x-www-form-urlencoded' }

/** The thin chain, from a worry on the public page to the feedback that is read and the dossier that is closed. */
test('[A01 A06 D03 D06] a worry of a neighbour becomes a watched, directed, planned and closed dossier, and the neighbour hears back', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')

  const reported = await house.inject({
    method: 'POST',
    url: '/ik-maak-me-zorgen',
    headers: form,
    payload:
      'municipality=0109&kinds=school-absence&seen=Het+kind+is+veel+thuis&child=Vaso&postcode=7741+AB&name=Buurvrouw&key=11111111-1111',
  })
  assert.equal(reported.statusCode, 200, reported.body)
  const { receipt } = reported.json().props
  assert.match(receipt.link, /^http:\/\/127\.0\.0\.1:8080\/terugkoppeling\/0109\/[\w-]{32}$/)

  const inbox = await sanne.get('/signals')
  assert.deepEqual(
    inbox.body.signals.map(({ child }: { child: string }) => child),
    ['Vaso'],
  )
  const signal = await sanne.get(`/signals/${receipt.id}`)

  const household = await sanne.post('/households', {
    members: [
      { given: 'Vaso', family: 'Olympia', birth: '2019-04-01', sex: 'female', bsn: '999996459' },
      { given: 'Thanatos', family: 'Olympos', birth: '1988-04-01', sex: 'male', bsn: '999995091' },
    ],
    address: { street: "'t Haantje", number: '86', postcode: '8646 TK', place: 'Noord-Sleen' },
  })
  assert.equal(household.status, 201, JSON.stringify(household.body))
  const taken = await sanne.put(`/signals/${receipt.id}/taking-up`, signal.body.version, {
    householdId: household.body.id,
    why: 'Zorg over verzuim',
  })
  assert.equal(taken.status, 200, JSON.stringify(taken.body))
  const { dossierId } = taken.body

  const dossier = await sanne.get(`/dossiers/${dossierId}`)
  assert.equal(dossier.status, 200, JSON.stringify(dossier.body))
  assert.equal(dossier.body.watcher.name, 'Sanne Bakker')
  assert.equal(dossier.body.director.name, 'Sanne Bakker')

  const child = (await sanne.get(`/households/${household.body.id}`)).body.members[1].id
  const skip = { reason: 'harm', text: 'Een bijeenkomst schaadt het kind nu.' }
  assert.equal((await sanne.put(`/dossiers/${dossierId}/family-plan/skipping`, 0, skip)).status, 200)
  assert.equal((await sanne.post(`/dossiers/${dossierId}/plan`)).status, 201)
  assert.equal(
    (await sanne.post(`/dossiers/${dossierId}/plan/goals`, { text: 'Elke dag naar school', for: [child] })).status,
    201,
  )
  assert.equal((await sanne.get(`/dossiers/${dossierId}/plan`)).body.goals.length, 1)

  assert.equal(
    (await sanne.post(`/signals/${receipt.id}/feedback`, { sentences: ['taken-up'], channel: 'link' })).status,
    201,
  )
  const link = new URL(receipt.link).pathname
  const heard = (await house.inject({ url: link })).json()
  assert.deepEqual(
    heard.props.page.feedback.map((given: { sentences: string[] }) => given.sentences),
    [['taken-up']],
  )
  assert.equal(
    (await house.inject({ method: 'POST', url: link, headers: form, payload: 'satisfied=yes' })).statusCode,
    303,
  )

  house.clock.now = new Date('2026-04-02T09:00:00Z')
  const later = await house.as('sanne-bakker')
  const closed = await later.put(`/dossiers/${dossierId}/closing`, dossier.body.version, {
    reason: 'goals-reached',
    text: 'Het gaat goed.',
    familyTold: { told: true, on: '2026-04-01' },
  })
  assert.equal(closed.status, 200, JSON.stringify(closed.body))
  const colleague = await house.as('mo-el-amrani')
  assert.equal((await colleague.get(`/dossiers/${dossierId}`)).status, 403, 'the team knows of it, and may not read it')
  const outsider = await house.as('joris-linde')
  assert.equal((await outsider.get(`/dossiers/${dossierId}`)).status, 404, 'for others it does not exist')
})

test('[D06] direct SQL as the app role cannot leave an open dossier unwatched', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const household = await sanne.post('/households', { members: [{ family: 'Jansen' }] })
  const dossier = await sanne.post('/dossiers', { householdId: household.body.id, why: 'Hulpvraag' })
  assert.equal(dossier.status, 201)
  const attempts = [
    'delete from dossiers.watch',
    "update dossiers.watch set until = '2027-01-01'",
    "update dossiers.watch set since = since + interval '1 day'",
    "update dossiers.watch set until = '2027-01-01'; set local vangnet.municipality = '0114'",
  ]
  for (const attempt of attempts) {
    const client = await house.deps.db.pool.connect()
    await assert.rejects(
      client.query(`begin; set local vangnet.municipality = '0109'; ${attempt}; commit`),
      /not watched at every moment/,
      attempt,
    )
    await client.query('rollback')
    client.release()
  }
})
