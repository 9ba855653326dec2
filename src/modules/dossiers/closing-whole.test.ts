import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../test/house.ts'
import { toldIn } from '../../../test/told.ts'
import { closeDossier } from './close-dossier.ts'
import type { ClosingPage } from './contract/closing.ts'
import { consultantAs, givenDossier, workerId } from './given.ts'
import { termJobs } from './jobs/terms.ts'
import type { ListOpenEnds } from './ports.ts'
import { showClosing } from './show-closing.ts'

const told = { told: true, on: '2026-03-02' }

test('[D06 N-FIG-02] what stands in the way of closing is listed with where to finish it, and closing is refused until then', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const { dossier, household } = await givenDossier(sanne)
  const mo = await house.as('mo-el-amrani')
  const glass = (await mo.post('/break-glass', { dossier, reason: 'Kind is weggelopen' })).body
  const page = (await sanne.get(`/dossiers/${dossier}/closing`)).body
  assert.deepEqual(page.blocks, [{ block: 'glass-not-reviewed', count: 1, href: `/app/dossiers/${dossier}/toegang` }])
  assert.equal(page.reasons.find(({ reason }: { reason: string }) => reason === 'family-stops').ending, '03')
  const close = { reason: 'goals-reached', text: 'Het gaat goed', familyTold: told }
  assert.match((await sanne.put(`/dossiers/${dossier}/closing`, 1, close)).body.type, /closing-blocked/)

  const fatima = await house.as('fatima-yildiz')
  await fatima.put(`/break-glass/${glass.id}/review`, 1, { outcome: 'justified', text: 'Terecht' })
  assert.match(
    (await sanne.put(`/dossiers/${dossier}/closing`, 1, { ...close, familyTold: undefined })).body.type,
    /closing-family-not-told/,
  )
  assert.match(
    (await sanne.put(`/dossiers/${dossier}/closing`, 1, { ...close, reason: 'moved' })).body.type,
    /closing-without-receiver/,
  )
  assert.equal((await sanne.put(`/dossiers/${dossier}/closing`, 1, { ...close, reason: 'tired' })).status, 400)
  await sanne.post('/tasks', { dossierId: dossier, title: 'Bellen', due: '2026-03-04' })
  const outcomes = [
    { question: 'useful', informant: 'child', by: 'Vaso', answer: 'yes' },
    { question: 'useful', informant: 'parent', by: 'Moeder', answer: 'partly' },
  ]
  assert.match(
    (await sanne.put(`/dossiers/${dossier}/closing`, 1, { ...close, outcomes: [...outcomes, outcomes[0]] })).body.type,
    /outcome-twice/,
  )
  const closed = await sanne.put(`/dossiers/${dossier}/closing`, 1, { ...close, outcomes })
  assert.equal(closed.status, 200, JSON.stringify(closed.body))
  assert.deepEqual((await sanne.get('/work')).body.rows, [], 'nothing is left to do in a closed dossier')
  const { rows } = await house.owner.pool.query('select ending, outcomes from dossiers.closing')
  assert.deepEqual([rows[0].ending, rows[0].outcomes.length], ['01', 2])

  const again = await sanne.post('/dossiers', { householdId: household, why: 'Nieuwe vraag' })
  assert.equal(again.status, 201)
  const next = await house.owner.pool.query('select previous from dossiers.dossier where id = $1', [again.body.id])
  assert.equal(next.rows[0].previous, dossier, 'a new dossier, linked to the closed one')
})

test('[D06] a family that moved away is let go with the name of who accepted it, and not before', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const { dossier } = await givenDossier(sanne)
  const close = { reason: 'moved', text: 'Verhuisd naar Emmen', familyTold: told }
  const accepted = { ...close, acceptedBy: 'Gemeente Emmen, mevrouw De Boer' }
  assert.equal((await sanne.put(`/dossiers/${dossier}/closing`, 1, { ...close, acceptedBy: ' ' })).status, 400)
  assert.match((await sanne.put(`/dossiers/${dossier}/closing`, 1, close)).body.type, /closing-without-receiver/)
  assert.equal((await sanne.put(`/dossiers/${dossier}/closing`, 1, accepted)).status, 200)
  const { rows } = await house.owner.pool.query('select accepted_by from dossiers.closing')
  assert.deepEqual(rows, [{ accepted_by: accepted.acceptedBy }])
})

test('[D06] what other modules have open keeps a dossier open, with how much and where', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const { dossier, household } = await givenDossier(sanne)
  const asked: string[] = []
  const signals: ListOpenEnds = async (_tx, ask) => {
    asked.push(ask.household)
    return [{ block: 'open-signal', count: asked.length < 3 ? 2 : 0, href: '/app/signalen' }]
  }
  const safety: ListOpenEnds = async () => [{ block: 'safety-concern', count: 0, href: '/app' }]
  const ports = { openEnds: [signals, safety] }
  const call = { actor: await consultantAs(house, 'sanne-bakker') }
  const page = await showClosing(ports).perform(house.deps, { ...call, raw: { dossierId: dossier } })
  assert.deepEqual((page as ClosingPage).blocks, [{ block: 'open-signal', count: 2, href: '/app/signalen' }])
  const raw = { dossierId: dossier, version: 1, reason: 'agreed', text: 'Klaar', familyTold: told }
  const blocked = ({ refusal }: { refusal: { refused: string } }) => refusal.refused === 'dossiers/closing-blocked'
  await assert.rejects(closeDossier(ports).perform(house.deps, { ...call, raw }), blocked)
  await closeDossier(ports).perform(house.deps, { ...call, raw })
  assert.deepEqual(asked, [household, household, household])
})

test('[M02 L03 N-ID-04 D12] what passes its day is told once, to whom it concerns', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const { dossier } = await givenDossier(sanne)
  await sanne.post('/tasks', { dossierId: dossier, title: 'Bellen', due: '2026-03-04' })
  const mo = await house.as('mo-el-amrani')
  await mo.post('/break-glass', { dossier, reason: 'Kind is weggelopen' })
  const ask = { dossier, purpose: 'help', reason: 'Waarneming', until: '2026-03-05' }
  const { id } = (await mo.post('/access-requests', ask)).body
  await (await house.as('ria-timmer')).put(`/access-requests/${id}/answer`, 1, { grant: true })
  house.clock.now = new Date('2026-03-20T06:15:00Z')
  const [job] = termJobs
  const jobHouse = { deps: house.deps, send: async () => {}, auditHeadFile: house.auditHeadFile }
  await job?.run(jobHouse, {})
  await job?.run(jobHouse, {})
  const sanneId = await workerId(house, 'sanne-bakker')
  const late = await toldIn(house, 'term-late')
  assert.equal(late.filter(({ workers }) => workers.includes(sanneId)).length, 1)
  assert.deepEqual(
    (await toldIn(house, 'access-ended')).map(({ workers }) => workers),
    [[await workerId(house, 'mo-el-amrani')]],
  )
  const reviewers = (await toldIn(house, 'glass-review-late')).flatMap(({ workers }) => workers)
  assert.ok(reviewers.includes(await workerId(house, 'fatima-yildiz')))
  assert.equal(new Set(reviewers).size, reviewers.length, 'each once')
})
