import assert from 'node:assert/strict'
import { test } from 'node:test'
import { auditedTimes, givenOpenDossier } from './given.ts'
import { dossierJobs } from './jobs.ts'

const ownDirection = (parent: string) => ({
  parents: [parent],
  agreements: [
    { text: 'Moeder belt de school', by: parent },
    { text: 'Wij bellen elke maand', by: 'municipality' },
  ],
  estimate: {
    outcome: 'can-with-support',
    canCarry: 'Afspraken maken',
    needsHelpWith: 'Formulieren',
    reviewOn: '2026-04-01',
  },
  why: 'Moeder wil dit zelf doen',
})

test('[D03 D07] whoever takes up a family directs it and is its fixed contact from the first instant', async () => {
  const { sanne, dossier } = await givenOpenDossier()
  const { body } = await sanne.get(`/dossiers/${dossier}/who-is-who`)
  assert.deepEqual([body.watcher.name, body.director.name, body.contact.name], Array(3).fill('Sanne Bakker'))
})

test('[D08 M09] a mail address of somebody involved is as long as one can be, and no longer', async () => {
  const { sanne, dossier } = await givenOpenDossier()
  const involve = (email: string) => {
    const party = { kind: 'network', name: 'Oma Vries', email }
    return sanne.post(`/dossiers/${dossier}/involved`, { role: 'own-network', party })
  }
  const long = await involve(`${'o'.repeat(60)}@${'v'.repeat(60)}.${'w'.repeat(60)}.${'x'.repeat(60)}.nl`)
  assert.deepEqual([long.status, long.body.errors[0].pointer], [400, '/party/email'])
  assert.equal((await involve('oma@vries.nl')).status, 201)
})

test('[D03 S003-155] parents direct themselves with agreements that everyone involved can read, and an estimate to look at again', async () => {
  const { house, sanne, dossier, members, workerOf } = await givenOpenDossier()
  const parent = members.find(({ name }) => name.includes('Aylin'))?.id ?? ''
  const given = await sanne.put(`/dossiers/${dossier}/own-direction`, 1, ownDirection(parent))
  assert.equal(given.status, 200, JSON.stringify(given.body))
  const school = { kind: 'worker', workerId: workerOf('Joris Linde') }
  assert.equal((await sanne.post(`/dossiers/${dossier}/involved`, { role: 'school', party: school })).status, 201)
  const joris = await house.as('joris-linde')
  const { body } = await joris.get(`/dossiers/${dossier}/who-is-who`)
  assert.equal(body.director.kind, 'own')
  assert.match(body.director.name, /Aylin/)
  assert.equal(body.director.agreements.length, 2)
  assert.equal((await joris.get(`/dossiers/${dossier}`)).status, 403, 'the content stays closed for a partner (L09)')
})

test('[D03 S003-134] an estimate that says it does not work, or has no later day, gives no own direction', async () => {
  const { sanne, dossier, members } = await givenOpenDossier()
  const ask = ownDirection(members[1]?.id ?? '')
  const refused = async (estimate: object, pointer: string) => {
    const answer = await sanne.put(`/dossiers/${dossier}/own-direction`, 1, {
      ...ask,
      estimate: { ...ask.estimate, ...estimate },
    })
    assert.equal(answer.body.errors?.[0]?.pointer, pointer, JSON.stringify(answer.body))
  }
  await refused({ outcome: 'cannot' }, '/estimate/outcome')
  await refused({ reviewOn: '2026-03-02' }, '/estimate/reviewOn')
  await refused({ canCarry: '' }, '/estimate/canCarry')
  const stranger = await sanne.put(`/dossiers/${dossier}/own-direction`, 1, { ...ask, parents: [dossier] })
  assert.equal(stranger.body.errors?.[0]?.pointer, '/parents/0')
})

test('[D03 S003-134] on the day agreed the watcher is reminded to look again at the estimate', async () => {
  const { house, sanne, dossier, members, workerOf } = await givenOpenDossier()
  await sanne.put(`/dossiers/${dossier}/own-direction`, 1, ownDirection(members[1]?.id ?? ''))
  const told: { workers: string[] }[] = []
  const deps = {
    ...house.deps,
    tell: (_: unknown, fact: object) => void told.push(fact as never),
  }
  const job = dossierJobs.find(({ name }) => name === 'dossiers.review-estimate')
  assert.ok(job)
  await job.run({ deps } as Parameters<typeof job.run>[0], {})
  assert.deepEqual(told, [])
  house.clock.now = new Date('2026-04-01T06:00:00Z')
  await job.run({ deps } as Parameters<typeof job.run>[0], {})
  assert.deepEqual(
    told.map(({ workers }) => workers),
    [[workerOf('Sanne Bakker')]],
  )
})

test('[D03 S000-113] an independent director comes from no organisation that helps in the family', async () => {
  const { sanne, dossier, workerOf } = await givenOpenDossier()
  const [mo, joris] = [workerOf('Mo El Amrani'), workerOf('Joris Linde')]
  const helper = { role: 'helper', party: { kind: 'worker', workerId: joris } }
  assert.equal((await sanne.post(`/dossiers/${dossier}/involved`, helper)).status, 201)
  const ask = { independent: true, why: 'Veel hulpverleners' }
  const helps = await sanne.put(`/dossiers/${dossier}/director`, 1, { workerId: joris, ...ask })
  assert.match(helps.body.type, /director-gives-help/)
  assert.equal((await sanne.put(`/dossiers/${dossier}/director`, 1, { workerId: mo, ...ask })).status, 200)
})

test('[D07 S004-170] the family gets another fixed contact with a reason, and of two changes at once the second hears of the first', async () => {
  const { house, sanne, dossier, workerOf } = await givenOpenDossier()
  house.clock.now = new Date('2026-03-02T09:10:00Z')
  const to = (name: string) =>
    sanne.put(`/dossiers/${dossier}/contact`, 1, { workerId: workerOf(name), chosenByFamily: true, why: 'Klikt beter' })
  const answers = await Promise.all([to('Mo El Amrani'), to('Ria Timmer')])
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 412])
  assert.equal(await auditedTimes(house, 'dossiers.change-contact'), 1)
  assert.equal(await auditedTimes(house, 'dossiers.change-contact', 'input/stale'), 1)
})

test('[D03] for somebody who has nothing to do with the family there is nobody to appoint', async () => {
  const { house, dossier, workerOf } = await givenOpenDossier()
  const anja = await house.as('anja-beleid')
  const ask = { workerId: workerOf('Mo El Amrani'), why: 'Kent het gezin' }
  assert.equal((await anja.put(`/dossiers/${dossier}/director`, 1, ask)).status, 404)
  assert.equal((await anja.put(`/dossiers/${dossier}/contact`, 1, ask)).status, 404)
})

test('[D04 S003-106 S003-142] the director decides over somebody with a mandate, a reason and the other heard; it shows on the timeline', async () => {
  const { house, sanne, dossier, workerOf } = await givenOpenDossier()
  const party = { kind: 'outside', name: 'Piet', organisation: 'De Brug' }
  const other = await sanne.post(`/dossiers/${dossier}/involved`, { role: 'helper', party })
  const ask = {
    power: 'settle-disagreement',
    involvedId: other.body.id,
    decision: 'Eerst rust, dan therapie',
    reason: 'De hulpverleners komen er niet uit',
    theirView: 'Therapie had nu gekund',
  }
  const without = await sanne.post(`/dossiers/${dossier}/overrulings`, ask)
  assert.match(without.body.type, /no-mandate/)
  await house.owner.pool.query(
    `insert into organisations.mandate (municipality, id, holder_kind, holder, powers, given_by, source, since, changed_by, changed_at)
     values ('0109', gen_random_uuid(), 'worker', $1, '{settle-disagreement}', 'College', 'Mandaatbesluit 2026', '2026-01-01', 'x', now())`,
    [workerOf('Sanne Bakker')],
  )
  assert.deepEqual((await sanne.get(`/dossiers/${dossier}/who-is-who`)).body.powers, ['settle-disagreement'])
  const unheard = await sanne.post(`/dossiers/${dossier}/overrulings`, { ...ask, theirView: '' })
  assert.equal(unheard.body.errors?.[0]?.pointer, '/theirView')
  const done = await sanne.post(`/dossiers/${dossier}/overrulings`, ask)
  assert.equal(done.status, 201, JSON.stringify(done.body))
  const { entries } = (await sanne.get(`/dossiers/${dossier}/timeline?kind=decision`)).body
  assert.equal(entries[0].text, 'Eerst rust, dan therapie')
  assert.equal(entries[0].facts.theirView, 'Therapie had nu gekund')
})
