import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pointers, report, take } from '../../../test/meldcode-deeds.ts'
import { toldIn } from '../../../test/told.ts'
import { givenOpenDossier } from '../dossiers/given.ts'
import { idOf, refusalOf } from '../organisations/given.ts'

/** A signal about a family that has a dossier, with a meldcode file on it. */
async function givenFile() {
  const given = await givenOpenDossier()
  const { sanne, household } = given
  const signal = await sanne.post('/signals', { pieces: [{ nature: 'observation', text: 'Zorg' }], postcode: '7741AB' })
  const path = `/signals/${signal.body.id}`
  const { version } = (await sanne.get(path)).body
  const linked = await sanne.put(`${path}/family`, version, { householdId: household })
  assert.equal(linked.status, 200, JSON.stringify(linked.body))
  const file = (await sanne.post('/meldcode-files', { signalId: signal.body.id })).body.id
  return { ...given, signal: signal.body.id, file: `/meldcode-files/${file}` }
}

test('[N-MC-01 N-MC-04] who decides in danger makes whoever finally decides hear it, once, to confirm it', async () => {
  const { house, sanne, file, workerOf } = await givenFile()
  const decided = await take(sanne, file, ['decide', { acute: true, decision: report }])
  assert.equal(decided.status, 200, JSON.stringify(decided.body))
  const page = (await sanne.get(file)).body
  assert.equal(page.records[0].decision.toBeConfirmed, true)
  const told = await toldIn(house, 'decision-to-confirm')
  assert.deepEqual(
    told.map(({ href }) => href),
    [`/app${file.replace('meldcode-files', 'meldcode')}`],
  )
  const ria = workerOf('Ria Timmer')
  assert.ok(told[0]?.workers.includes(ria), 'the team lead finally decides here')
  const confirmed = await take(await house.as('ria-timmer'), file, ['decide', { decision: report }])
  assert.equal(confirmed.status, 200, JSON.stringify(confirmed.body))
  assert.equal((await toldIn(house, 'decision-to-confirm')).length, 1)
})

test('[N-SHR-01 N-MC-07] advice that names the family stands in the sharing ledger of its dossier', async () => {
  const { house, sanne, file, dossier, members } = await givenFile()
  const to = await idOf(await house.as('lotte-beheer'), 'organisations', 'Veilig Thuis')
  const about = members[0]?.id
  const sharing = {
    basis: 'report-to-veilig-thuis',
    whyNeeded: 'Zij kennen het gezin',
    familyTold: { told: false, why: 'Dan is het kind niet veilig' },
  }
  const named = { adviser: 'veilig-thuis', question: 'Wat nu?', identityTold: true }
  const nobody = await sanne.post(`${file}/advice`, { ...named, sharing })
  assert.deepEqual([refusalOf(nobody), pointers(nobody)], ['signals/advice-to-whom', ['/sharing/about']])
  const given = await sanne.post(`${file}/advice`, { ...named, sharing: { ...sharing, about, to } })
  assert.equal(given.status, 201, JSON.stringify(given.body))
  const page = (await sanne.get(file)).body
  assert.equal(page.advice[0].inLedger, true)
  const { rows } = await house.owner.pool.query(
    'select about, basis, why_needed as why from dossiers.share where dossier = $1',
    [dossier],
  )
  assert.deepEqual(rows, [{ about, basis: 'report-to-veilig-thuis', why: 'Zij kennen het gezin' }])
  await sanne.post(`${file}/advice`, { adviser: 'veilig-thuis', question: 'Zonder naam?' })
  const after = await house.owner.pool.query('select from dossiers.share where dossier = $1', [dossier])
  assert.equal(after.rowCount, 1, 'without a name nothing is shared')
})

test('[A03 A07] a team that is asked to take a signal over sees its meldcode file in the list', async () => {
  const { house, sanne, signal, file } = await givenFile()
  const page = (await sanne.get(`/signals/${signal}`)).body
  const other = page.teams.find(({ name }: { name: string }) => name.startsWith('Jeugdteam'))
  const passed = await sanne.put(`/signals/${signal}/handling`, page.version, {
    action: 'pass-on',
    toTeam: other.id,
    reason: 'Woont daar',
  })
  assert.equal(passed.status, 200, JSON.stringify(passed.body))
  const { rows } = await house.owner.pool.query<{ subject: string }>(
    `select distinct w.subject from organisations.role_held r join organisations.worker w on w.municipality = r.municipality and w.id = r.worker
     where r.team = $1 and r.role = 'youth-consultant'`,
    [other.id],
  )
  const asked = await house.as(rows.find(({ subject }) => subject !== 'sanne-bakker')?.subject ?? '')
  const list = JSON.stringify((await asked.get('/meldcode-files')).body)
  assert.ok(list.includes(file.split('/').at(-1) ?? ''))
})
