import assert from 'node:assert/strict'
import { test } from 'node:test'
import { auditedTimes, completeChecklist as checklist, givenOpenDossier } from './given.ts'
import { dossierJobs } from './jobs.ts'

const runJob = async (name: string, deps: object) => {
  const job = dossierJobs.find((one) => one.name === name)
  assert.ok(job)
  await job.run({ deps } as Parameters<typeof job.run>[0], {})
}

test('[D05] the sender keeps an eye until the receiver accepts; then watch and direction go over in one step', async () => {
  const { house, sanne, mo, dossier, workerOf } = await givenOpenDossier()
  const receiver = { kind: 'worker', worker: workerOf('Mo El Amrani') }
  assert.equal(
    (await mo.get(`/dossiers/${dossier}`)).status,
    403,
    'before the offer a colleague of the team knows of it, and reads nothing',
  )

  const offer = await sanne.post(`/dossiers/${dossier}/handovers`, { receiver, checklist, withDirection: true })
  assert.equal(offer.status, 201, JSON.stringify(offer.body))
  const seen = await mo.get(`/dossiers/${dossier}`)
  assert.equal(seen.status, 200, 'the receiver may read from the offer on')
  assert.equal(seen.body.watcher.name, 'Sanne Bakker')
  assert.equal(seen.body.handover.mineToAnswer, true)
  assert.equal(seen.body.handover.due, '2026-03-09', 'five working days')

  house.clock.now = new Date('2026-03-02T09:10:00Z')
  const answer = await mo.put(`/handovers/${offer.body.id}/answer`, 1, { accept: true })
  assert.equal(answer.status, 200, JSON.stringify(answer.body))
  const after = await mo.get(`/dossiers/${dossier}`)
  assert.equal(after.body.watcher.name, 'Mo El Amrani')
  assert.equal(after.body.director.name, 'Mo El Amrani')
  assert.equal(after.body.handover, null)
  assert.deepEqual(after.body.relations.toSorted(), ['director', 'watch'])
  assert.equal(await auditedTimes(house, 'dossiers.answer-handover'), 1)
})

test('[D05] a refusal asks a reason, and the sender stays', async () => {
  const { sanne, mo, dossier, workerOf } = await givenOpenDossier()
  const receiver = { kind: 'worker', worker: workerOf('Mo El Amrani') }
  const offer = await sanne.post(`/dossiers/${dossier}/handovers`, { receiver, checklist })
  const silent = await mo.put(`/handovers/${offer.body.id}/answer`, 1, { accept: false })
  assert.equal(silent.status, 409)
  assert.deepEqual(
    silent.body.errors.map(({ pointer }: { pointer: string }) => pointer),
    ['/reason'],
  )
  const refused = await mo.put(`/handovers/${offer.body.id}/answer`, 1, {
    accept: false,
    reason: 'Ik ken het gezin privé.',
  })
  assert.equal(refused.status, 200)
  assert.equal((await sanne.get(`/dossiers/${dossier}`)).body.watcher.name, 'Sanne Bakker')
  assert.equal((await mo.get(`/dossiers/${dossier}`)).status, 403, 'reading along ends with the refusal')
  const mine = await sanne.get('/handovers')
  assert.deepEqual(
    mine.body.handovers.map(({ state, answer }: { state: string; answer: { reason: string } }) => [
      state,
      answer.reason,
    ]),
    [['refused', 'Ik ken het gezin privé.']],
  )
})

test('[D05 S003-104] an incomplete handover goes out only with the reason why it cannot wait', async () => {
  const { sanne, dossier, workerOf } = await givenOpenDossier()
  const receiver = { kind: 'worker', worker: workerOf('Mo El Amrani') }
  const ask = { receiver, checklist: { 'talk-held': { state: 'done' } } }
  const incomplete = await sanne.post(`/dossiers/${dossier}/handovers`, ask)
  assert.equal(incomplete.status, 409)
  assert.equal(incomplete.body.errors[0].pointer, '/checklist')
  const crisis = await sanne.post(`/dossiers/${dossier}/handovers`, {
    ...ask,
    kind: 'crisis',
    incompleteBecause: 'Vannacht uit huis geplaatst.',
  })
  assert.equal(crisis.status, 201)
  const page = await sanne.get(`/dossiers/${dossier}`)
  assert.equal(
    page.body.handover.due,
    '2026-03-03',
    'a crisis of the night is answered the next working day (S003-121)',
  )
})

test('[D05] of two people of a team who answer at once, one takes over and the other hears who was quicker', async () => {
  const { house, sanne, mo, ria, dossier } = await givenOpenDossier()
  const form = await sanne.get(`/dossiers/${dossier}/handover-form`)
  const team = form.body.teams.find(({ name }: { name: string }) => name.startsWith('Jeugdteam')).id
  const offer = await sanne.post(`/dossiers/${dossier}/handovers`, { receiver: { kind: 'team', team }, checklist })
  assert.equal(offer.status, 201, JSON.stringify(offer.body))
  house.clock.now = new Date('2026-03-02T09:10:00Z')
  const answers = await Promise.all(
    [mo, ria].map((one) => one.put(`/handovers/${offer.body.id}/answer`, 1, { accept: true })),
  )
  assert.deepEqual(answers.map(({ status }) => status).toSorted(), [200, 412])
  const late = answers.find(({ status }) => status === 412)
  assert.match(late?.body.detail ?? late?.body.title, /Mo El Amrani|Ria Timmer/)
})

test('[D05] the same offer sent twice is one offer, and a second one waits for the first', async () => {
  const { sanne, dossier, workerOf } = await givenOpenDossier()
  const ask = { receiver: { kind: 'worker', worker: workerOf('Mo El Amrani') }, checklist }
  const first = await sanne.post(`/dossiers/${dossier}/handovers`, ask, 'offer-once-1')
  const again = await sanne.post(`/dossiers/${dossier}/handovers`, ask, 'offer-once-1')
  assert.equal(again.body.id, first.body.id)
  const second = await sanne.post(`/dossiers/${dossier}/handovers`, ask)
  assert.equal(second.status, 409)
  assert.match(second.body.type, /handover-already-open/)
})

test('[D05] only the sender withdraws, with a reason, and only while it is unanswered', async () => {
  const { sanne, mo, dossier, workerOf } = await givenOpenDossier()
  const receiver = { kind: 'worker', worker: workerOf('Mo El Amrani') }
  const offer = await sanne.post(`/dossiers/${dossier}/handovers`, { receiver, checklist })
  assert.equal((await mo.put(`/handovers/${offer.body.id}/withdrawal`, 1, { reason: 'Nee' })).status, 403)
  assert.equal((await sanne.put(`/handovers/${offer.body.id}/withdrawal`, 1, { reason: '' })).status, 409)
  assert.equal((await sanne.put(`/handovers/${offer.body.id}/withdrawal`, 1, { reason: 'Toch zelf' })).status, 200)
  const late = await mo.put(`/handovers/${offer.body.id}/answer`, 2, { accept: true })
  assert.match(late.body.type, /handover-answered/)
})

test('[D05] bad input of a handover is refused per field', async () => {
  const { sanne, dossier, workerOf } = await givenOpenDossier()
  const worker = workerOf('Mo El Amrani')
  const pointersOf = async (body: object) =>
    (await sanne.post(`/dossiers/${dossier}/handovers`, body)).body.errors?.map(
      ({ pointer }: { pointer: string }) => pointer,
    )
  assert.deepEqual(await pointersOf({ receiver: { kind: 'worker', worker: 'mo' }, checklist }), ['/receiver/worker'])
  assert.deepEqual(await pointersOf({ receiver: { kind: 'worker', worker }, checklist, kind: 'haast' }), ['/kind'])
  assert.deepEqual(await pointersOf({ receiver: { kind: 'worker', worker: dossier }, checklist }), ['/receiver/worker'])
  assert.deepEqual(await pointersOf({ receiver: { kind: 'worker', worker: workerOf('Sanne Bakker') }, checklist }), [
    '/receiver',
  ])
})

test('[D05] an offer past its last day is told once to the team lead of the receiver', async () => {
  const { house, sanne, dossier, workerOf } = await givenOpenDossier()
  const receiver = { kind: 'worker', worker: workerOf('Mo El Amrani') }
  assert.equal((await sanne.post(`/dossiers/${dossier}/handovers`, { receiver, checklist })).status, 201)
  const told: { kind: string; workers: string[] }[] = []
  const deps = {
    ...house.deps,
    tell: (_: unknown, fact: object) => void told.push(fact as never),
  }
  await runJob('dossiers.handover-late', deps)
  assert.deepEqual(told, [], 'not before its last day has passed')
  house.clock.now = new Date('2026-03-10T09:00:00Z')
  await runJob('dossiers.handover-late', deps)
  await runJob('dossiers.handover-late', deps)
  assert.deepEqual(
    told.map(({ kind, workers }) => [kind, workers]),
    [['handover-late', [workerOf('Ria Timmer')]]],
  )
})
