import assert from 'node:assert/strict'
import { test } from 'node:test'
import { auditedTimes, givenOpenDossier } from './given.ts'

test('[D08] who is involved has a role, an organisation and a way to be reached, and stays visible after it ended', async () => {
  const { house, sanne, dossier } = await givenOpenDossier()
  const party = { kind: 'outside', name: 'Juf Anna', organisation: 'De Es', phone: '0524 123 456' }
  const added = await sanne.post(`/dossiers/${dossier}/involved`, { role: 'school', party, since: '2026-01-05' })
  assert.equal(added.status, 201, JSON.stringify(added.body))
  const twice = await sanne.post(`/dossiers/${dossier}/involved`, { role: 'school', party })
  assert.match(twice.body.type, /already-involved/)
  house.clock.now = new Date('2026-03-02T09:10:00Z')
  assert.equal((await sanne.put(`/involved/${added.body.id}/end`, 1, {})).status, 200)
  assert.equal((await sanne.put(`/involved/${added.body.id}/end`, 1, {})).status, 412)
  assert.equal((await sanne.put(`/involved/${added.body.id}/end`, 2, {})).status, 409)
  const { body } = await sanne.get(`/dossiers/${dossier}/involved`)
  assert.deepEqual(
    body.involved.map(({ name, since, until }: Record<string, string>) => [name, since, until]),
    [['Juf Anna', '2026-01-05', '2026-03-02']],
  )
})

test('[D08 S004-146 S004-170] the family sees how many helpers there were and how often they changed', async () => {
  const { house, sanne, dossier } = await givenOpenDossier()
  const helper = (name: string) => ({ role: 'helper', party: { kind: 'outside', name, organisation: 'De Brug' } })
  const first = await sanne.post(`/dossiers/${dossier}/involved`, helper('Piet'))
  house.clock.now = new Date('2026-03-02T09:10:00Z')
  await sanne.put(`/involved/${first.body.id}/end`, 1, {})
  house.clock.now = new Date('2026-03-02T09:20:00Z')
  await sanne.post(`/dossiers/${dossier}/involved`, helper('Truus'))
  const { figures } = (await sanne.get(`/dossiers/${dossier}/involved`)).body
  assert.deepEqual(figures, { now: 1, different: 2, organisations: 1, changes: 1 })
})

test('[D08] somebody of the own network is involved under a name, or as a member of this family', async () => {
  const { sanne, dossier, members } = await givenOpenDossier()
  const oma = { role: 'own-network', party: { kind: 'network', name: 'Oma Sevim' }, whatFor: 'Past op in het weekend' }
  assert.equal((await sanne.post(`/dossiers/${dossier}/involved`, oma)).status, 201)
  const party = { kind: 'network', name: 'Aylin', personId: members[1]?.id }
  assert.equal((await sanne.post(`/dossiers/${dossier}/involved`, { role: 'own-network', party })).status, 201)
  const stranger = await sanne.post(`/dossiers/${dossier}/involved`, {
    role: 'own-network',
    party: { ...party, personId: dossier },
  })
  assert.equal(stranger.body.errors?.[0]?.pointer, '/party/personId')
})

test('[D10] a contact is on the timeline with how and with whom, and a correction stands beside it, never over it', async () => {
  const { house, sanne, dossier } = await givenOpenDossier()
  house.clock.now = new Date('2026-03-02T09:10:00Z')
  const visit = { kind: 'home-visit', text: 'Elif slaapt beter.', way: 'in-person', withWhom: 'moeder en Elif' }
  const entry = await sanne.post(`/dossiers/${dossier}/entries`, { ...visit, happenedAt: '2026-03-01T15:00:00Z' })
  assert.equal(entry.status, 201, JSON.stringify(entry.body))
  house.clock.now = new Date('2026-03-02T09:20:00Z')
  const correction = { text: 'Elif slaapt nu goed.', why: 'Stond er verkeerd' }
  const corrections = `/dossiers/${dossier}/entries/${entry.body.id}/corrections`
  assert.equal((await sanne.post(corrections, correction)).status, 201)
  assert.match((await sanne.post(corrections, correction)).body.type, /entry-corrected-already/)
  const { entries } = (await sanne.get(`/dossiers/${dossier}/timeline?kind=home-visit`)).body
  assert.equal(entries.length, 1)
  assert.equal(entries[0].text, 'Elif slaapt nu goed.')
  assert.deepEqual(entries[0].facts, { way: 'in-person', with: 'moeder en Elif' })
  assert.equal(entries[0].happenedAt, '2026-03-01T15:00:00.000Z')
  assert.deepEqual(
    entries[0].former.map(({ text }: { text: string }) => text),
    ['Elif slaapt beter.'],
  )
})

test('[D10] direct SQL as the app role cannot change or erase what is on the timeline', async () => {
  const { house } = await givenOpenDossier()
  for (const attempt of ["update dossiers.event set text = 'anders'", 'delete from dossiers.event']) {
    const client = await house.deps.db.pool.connect()
    await assert.rejects(
      client.query(`begin; set local vangnet.municipality = '0109'; ${attempt}; commit`),
      /permission denied/,
    )
    await client.query('rollback')
    client.release()
  }
})

test('[D10] what has not happened yet, an unknown entry and an automatic line are refused', async () => {
  const { sanne, dossier } = await givenOpenDossier()
  const future = await sanne.post(`/dossiers/${dossier}/entries`, {
    kind: 'note',
    text: 'Morgen',
    happenedAt: '2027-01-01T00:00:00Z',
  })
  assert.equal(future.body.errors?.[0]?.pointer, '/happenedAt')
  const strange = await sanne.post(`/dossiers/${dossier}/entries`, { kind: 'signal', text: 'Namaak' })
  assert.equal(strange.body.errors?.[0]?.pointer, '/kind')
  const correction = { text: 'Anders', why: 'Zomaar' }
  assert.equal((await sanne.post(`/dossiers/${dossier}/entries/${dossier}/corrections`, correction)).status, 404)
  const { entries } = (await sanne.get(`/dossiers/${dossier}/timeline`)).body
  const opened = entries.find(({ event }: { event: string }) => event === 'opened')
  assert.match(
    (await sanne.post(`/dossiers/${dossier}/entries/${opened.id}/corrections`, correction)).body.type,
    /not-correctable/,
  )
})

test('[D10] a new dossier of the same family is linked to the one that was closed', async () => {
  const { house, sanne, dossier, household } = await givenOpenDossier()
  house.clock.now = new Date('2026-03-02T09:10:00Z')
  const closed = await sanne.put(`/dossiers/${dossier}/closing`, 1, {
    reason: 'goals-reached',
    text: 'Het gaat goed.',
    familyTold: { told: true, on: '2026-03-02' },
  })
  assert.equal(closed.status, 200, JSON.stringify(closed.body))
  assert.match(
    (await sanne.post(`/dossiers/${dossier}/entries`, { kind: 'note', text: 'Nog iets' })).body.type ?? '',
    /not-yours/,
  )
  house.clock.now = new Date('2026-03-02T09:20:00Z')
  const next = await sanne.post('/dossiers', { householdId: household, why: 'Opnieuw zorgen' })
  const page = await sanne.get(`/dossiers/${next.body.id}`)
  assert.deepEqual(
    page.body.earlier.map(({ id }: { id: string }) => id),
    [dossier],
  )
  assert.equal(await auditedTimes(house, 'dossiers.open-dossier'), 2)
})

test('[D06 D05] my list names who keeps an eye, who directs and what comes first', async () => {
  const { sanne, dossier, workerOf } = await givenOpenDossier()
  const receiver = { kind: 'worker', worker: workerOf('Mo El Amrani') }
  await sanne.post(`/dossiers/${dossier}/handovers`, {
    receiver,
    checklist: {},
    incompleteBecause: 'Ik ben morgen weg',
  })
  const { dossiers } = (await sanne.get('/dossiers')).body
  assert.equal(dossiers.length, 1)
  const [{ watcher, director, next, relations }] = dossiers
  assert.deepEqual([watcher, director], ['Sanne Bakker', 'Sanne Bakker'])
  assert.deepEqual(next, { kind: 'answer-handover', on: '2026-03-09', late: false })
  assert.deepEqual(relations, ['contact', 'director', 'watch'])
})
