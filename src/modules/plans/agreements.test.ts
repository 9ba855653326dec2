import assert from 'node:assert/strict'
import { test } from 'node:test'
import { givenOpenDossier } from '../dossiers/given.ts'
import { refusalOf } from '../organisations/given.ts'

/** A plan with one safety agreement and one agreement, in an open dossier of Sanne. */
async function givenPlan() {
  const given = await givenOpenDossier()
  const { sanne, dossier, members } = given
  const at = (rest: string) => `/dossiers/${dossier}${rest}`
  const parent = members[0]?.id ?? ''
  const skipped = await sanne.put(at('/family-plan/skipping'), 0, {
    reason: 'not-wanted',
    text: 'Ouders willen samen met ons',
    saidBy: parent,
  })
  assert.equal(skipped.status, 200, JSON.stringify(skipped.body))
  assert.equal((await sanne.post(at('/plan'))).status, 201)
  await sanne.post(at('/plan/agreements'), { text: 'Om acht uur thuis' })
  await sanne.post(at('/plan/safety-agreements'), {
    text: 'Oma slaapt hier',
    watchedBy: 'oma',
    ifItGoesWrong: 'Bel 112',
    reviewDate: '2026-04-01',
  })
  const plan = async () => (await sanne.get(at('/plan'))).body
  return { ...given, at, plan }
}

test('[D02] agreements are worded anew and ended with a reason; every version says who and why', async () => {
  const { sanne, at, plan } = await givenPlan()
  const { agreements, safety, version } = await plan()
  const path = at(`/plan/agreements/${agreements[0].id}`)
  assert.equal((await sanne.put(path, version - 1, { text: 'Om negen uur' })).status, 412)
  assert.equal((await sanne.put(path, version, { text: ' ' })).body.errors[0].pointer, '/text')
  assert.equal((await sanne.put(path, version, { text: 'Om negen uur', wat: 1 })).status, 400)
  assert.equal((await sanne.put(path, version, { text: 'Om negen uur', otherwise: 'Dan belt vader' })).status, 200)
  const silent = await sanne.put(`${path}/end`, version + 1, { why: '' })
  assert.equal(silent.body.errors[0].pointer, '/why')
  assert.equal((await sanne.put(`${path}/end`, version + 1, { why: 'Gaat vanzelf' })).status, 200)
  const safe = at(`/plan/safety-agreements/${safety[0].id}`)
  const watched = { text: 'Oma slaapt hier', watchedBy: 'tante', ifItGoesWrong: 'Bel 112', reviewDate: '2026-05-01' }
  assert.equal((await sanne.put(safe, version + 2, watched)).status, 200)
  const now = await plan()
  assert.deepEqual(now.agreements[0].ended, { on: '2026-03-02', why: 'Gaat vanzelf' })
  assert.equal(now.safety[0].watchedBy, 'tante')
  const kinds = (await sanne.get(at('/plan/versions'))).body.versions.map(({ kind }: { kind: string }) => kind)
  assert.deepEqual(kinds.slice(0, 3), ['safety-agreement', 'agreement-ended', 'agreement'])
})

test('[D02 D10] a dossier with a safety agreement that runs does not close; the plan ends with the dossier', async () => {
  const { house, sanne, dossier, household, at, plan, version } = await givenPlan()
  const close = async () =>
    sanne.put(at('/closing'), await version(), {
      reason: 'goals-reached',
      text: 'Het gezin redt het zelf',
      familyTold: { told: true, on: '2026-03-02' },
    })
  const page = (await sanne.get(at('/closing'))).body
  assert.deepEqual(
    page.blocks.map(({ block, href }: { block: string; href: string }) => [block, href]),
    [['safety-concern', `/app/dossiers/${dossier}/plan#veiligheid`]],
  )
  assert.equal(refusalOf(await close()), 'dossiers/closing-blocked')
  const { safety, version: seen } = await plan()
  await sanne.put(at(`/plan/safety-agreements/${safety[0].id}/end`), seen, { why: 'Vader woont elders' })
  const closed = await close()
  assert.equal(closed.status, 200, JSON.stringify(closed.body))
  const { rows } = await house.owner.pool.query('select state from plans.plan where dossier = $1', [dossier])
  assert.deepEqual(rows, [{ state: 'ended' }])
  const again = await sanne.post('/dossiers', { householdId: household, why: 'Nieuwe vraag' })
  const next = `/dossiers/${again.body.id}`
  await sanne.post(`${next}/family-plan/offers`, {
    to: [(await sanne.get(`/households/${household}`)).body.members[0].id],
  })
  const { offers } = (await sanne.get(`${next}/family-plan`)).body
  const yes = { makesIt: true, by: offers[0].to[0].id }
  assert.equal((await sanne.put(`${next}/family-plan/offers/${offers[0].id}`, offers[0].version ?? 1, yes)).status, 200)
  const anew = await sanne.post(`${next}/plan`, { origin: 'family-group-plan' })
  assert.equal(anew.status, 201, JSON.stringify(anew.body))
})

test('[D02 L01] whoever only reads a plan is told so, and does not change it by another way', async () => {
  const { sanne, mo, at, plan, dossier, workerOf } = await givenPlan()
  const { agreements, version: seen } = await plan()
  assert.equal((await plan()).mayChange, true)
  const involved = await sanne.post(`/dossiers/${dossier}/involved`, {
    role: 'helper',
    party: { kind: 'worker', workerId: workerOf('Mo El Amrani') },
  })
  assert.equal(involved.status, 201, JSON.stringify(involved.body))
  const read = await mo.get(at('/plan'))
  assert.equal(read.status, 200, JSON.stringify(read.body))
  assert.equal(read.body.mayChange, false)
  const end = await mo.put(at(`/plan/agreements/${agreements[0].id}/end`), seen, { why: 'Zomaar' })
  assert.equal(end.status, 403)
})
