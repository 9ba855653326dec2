import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTransaction } from '../../platform/database.ts'
import { dossierDuties } from './duties.ts'
import { auditedTimes, givenDossierOf, givenOpenDossier, type OpenDossier } from './given.ts'
import { dossierJobs } from './jobs.ts'

const watcherOf = async ({ sanne, dossier }: OpenDossier) => (await sanne.get(`/dossiers/${dossier}`)).body.watcher

test('[D06] a deputy keeps an eye during a dated absence, and the watch returns by itself', async () => {
  const given = await givenOpenDossier()
  const { house, sanne, dossier, workerOf } = given
  const deputyId = workerOf('Mo El Amrani')
  const covered = await sanne.put(`/dossiers/${dossier}/cover`, 1, {
    deputyId,
    since: '2026-03-04',
    until: '2026-03-06',
  })
  assert.equal(covered.status, 200, JSON.stringify(covered.body))
  const names: [string, string][] = [
    ['2026-03-03T22:59:59Z', 'Sanne Bakker'],
    ['2026-03-03T23:00:00Z', 'Mo El Amrani'],
    ['2026-03-06T22:59:59Z', 'Mo El Amrani'],
    ['2026-03-06T23:00:00Z', 'Sanne Bakker'],
  ]
  for (const [now, name] of names) {
    house.clock.now = new Date(now)
    const again = await house.as('sanne-bakker')
    assert.equal((await watcherOf({ ...given, sanne: again })).name, name, now)
  }
})

test('[D06] whoever is back early keeps an eye again from that moment', async () => {
  const given = await givenOpenDossier()
  const { house, sanne, dossier, workerOf } = given
  const deputyId = workerOf('Mo El Amrani')
  await sanne.put(`/dossiers/${dossier}/cover`, 1, { deputyId, since: '2026-03-02', until: '2026-03-13' })
  assert.equal((await watcherOf(given)).insteadOf.name, 'Sanne Bakker')
  house.clock.now = new Date('2026-03-02T09:10:00Z')
  assert.equal((await sanne.put(`/dossiers/${dossier}/return`, 2)).status, 200)
  assert.equal((await watcherOf(given)).name, 'Sanne Bakker')
})

test('[D06] every watch of an absent colleague is covered in one go, as the preview showed', async () => {
  const given = await givenOpenDossier()
  const { house, sanne, mo, ria, workerOf } = given
  const second = await givenDossierOf(sanne)
  const theirs = await givenDossierOf(mo)
  const [worker, deputyId] = [workerOf('Sanne Bakker'), workerOf('Mo El Amrani')]
  const days = { deputyId, since: '2026-03-02', until: '2026-03-06' }
  const query = new URLSearchParams(days)
  const preview = await ria.get(`/workers/${worker}/watches?${query}`)
  assert.equal(preview.status, 200, JSON.stringify(preview.body))
  assert.equal(preview.body.watches.length, 2)
  assert.equal((await watcherOf(given)).name, 'Sanne Bakker', 'a preview changes nothing')
  const done = await ria.post(`/workers/${worker}/cover`, days)
  assert.equal(done.status, 201, JSON.stringify(done.body))
  assert.deepEqual(done.body.watches, preview.body.watches)
  for (const dossier of [given.dossier, second.dossier])
    assert.equal((await watcherOf({ ...given, dossier })).name, 'Mo El Amrani')
  assert.equal((await watcherOf({ ...given, sanne: mo, dossier: theirs.dossier })).name, 'Mo El Amrani')
  assert.equal(await auditedTimes(house, 'dossiers.cover-watches'), 1)
})

test('[D06] a colleague does not arrange the absence of another; a team lead does', async () => {
  const { mo, workerOf } = await givenOpenDossier()
  const days = { deputyId: workerOf('Mo El Amrani'), since: '2026-03-02', until: '2026-03-06' }
  assert.equal((await mo.post(`/workers/${workerOf('Sanne Bakker')}/cover`, days)).status, 403)
})

test('[D06] cover is refused per field: by oneself, ending before it begins, by somebody who does not work here', async () => {
  const { sanne, dossier, workerOf, household } = await givenOpenDossier()
  const deputyId = workerOf('Mo El Amrani')
  const ask = async (body: object, status: number) => {
    const answer = await sanne.put(`/dossiers/${dossier}/cover`, 1, body)
    assert.equal(answer.status, status, JSON.stringify(answer.body))
    return answer.body.errors?.map(({ pointer }: { pointer: string }) => pointer)
  }
  const days = { since: '2026-03-04', until: '2026-03-06' }
  assert.deepEqual(await ask({ deputyId: workerOf('Sanne Bakker'), ...days }, 409), ['/deputyId'])
  assert.deepEqual(await ask({ deputyId, since: '2026-03-06', until: '2026-03-04' }, 409), ['/until'])
  assert.deepEqual(await ask({ deputyId: household, ...days }, 422), ['/deputyId'])
  assert.deepEqual(await ask({ deputyId, since: '2026-02-30', until: '2026-03-06' }, 400), ['/since'])
  assert.equal((await sanne.put(`/dossiers/${dossier}/cover`, 7, { deputyId, ...days })).status, 412)
})

test('[D06] a leaving worker leaves duties behind until a successor has watch, direction and contact', async () => {
  const given = await givenOpenDossier()
  const { house, sanne, workerOf, dossier } = given
  const [worker, to] = [workerOf('Sanne Bakker'), workerOf('Mo El Amrani')]
  const ask = { municipality: '0109', worker, from: '2026-03-10' }
  const left = (tx: Parameters<typeof dossierDuties.leftBehind>[0]) => dossierDuties.leftBehind(tx, ask)
  await inTransaction(house.deps.db, { municipality: '0109' }, async (tx) => {
    const [duty, ...more] = await left(tx)
    assert.deepEqual(more, [])
    assert.match(duty?.label.nl ?? '', /^Dossier \d{4}-\d{5}: in het oog houden, regie, vast gezicht$/)
    const successors = [{ duty: duty?.id ?? '', to }]
    await dossierDuties.succeed(tx, { ...ask, successors, by: worker, at: house.clock.now })
    assert.deepEqual(await left(tx), [])
  })
  assert.equal((await watcherOf(given)).name, 'Sanne Bakker', 'until the day itself')
  house.clock.now = new Date('2026-03-10T08:00:00Z')
  const page = (await (await house.as('mo-el-amrani')).get(`/dossiers/${dossier}`)).body
  assert.deepEqual([page.watcher.name, page.director.name, page.contact.name], Array(3).fill('Mo El Amrani'))
  assert.equal((await (await house.as('sanne-bakker')).get(`/dossiers/${dossier}`)).status, 403)
  assert.ok(sanne)
})

test('[D06] an absence that is reported, changed and called off moves the cover with it', async () => {
  const given = await givenOpenDossier()
  const { house, workerOf } = given
  const [worker, mo, ria] = [workerOf('Sanne Bakker'), workerOf('Mo El Amrani'), workerOf('Ria Timmer')]
  const standIn = (deputy: string, since: string, until: string) =>
    inTransaction(house.deps.db, { municipality: '0109' }, (tx) =>
      dossierDuties.standIn(tx, {
        municipality: '0109',
        absence: worker,
        worker,
        deputy,
        since,
        until,
        by: worker,
        at: house.clock.now,
      }),
    )
  await standIn(mo, '2026-03-01', '2026-03-06')
  assert.equal((await watcherOf(given)).name, 'Mo El Amrani')
  house.clock.now = new Date('2026-03-02T09:10:00Z')
  await standIn(ria, '2026-03-01', '2026-03-06')
  assert.equal((await watcherOf(given)).name, 'Ria Timmer')
  house.clock.now = new Date('2026-03-02T09:20:00Z')
  await standIn(ria, '2026-03-01', '2026-02-28')
  assert.equal((await watcherOf(given)).name, 'Sanne Bakker')
})

test('[D06] a watch that will have nobody alarms the team lead a week ahead', async () => {
  const { house, dossier, workerOf } = await givenOpenDossier()
  const told: { kind: string; href: string; workers: string[] }[] = []
  const deps = {
    ...house.deps,
    tell: (_: unknown, fact: object) => void told.push(fact as never),
  }
  const alarm = dossierJobs.find(({ name }) => name === 'dossiers.watch-alarm')
  assert.ok(alarm)
  const run = () => alarm.run({ deps } as Parameters<typeof alarm.run>[0], {})
  await run()
  assert.deepEqual(told, [])
  await house.owner.pool.query("update organisations.worker set until = '2026-03-08' where subject = 'sanne-bakker'")
  await run()
  assert.deepEqual(
    told.map(({ kind, href, workers }) => [kind, href, workers]),
    [['watch-unattended', `/app/dossiers/${dossier}`, [workerOf('Ria Timmer')]]],
  )
})

test('[D06] whoever is leaving gets no eye that lasts beyond the last day, and can stand in until then', async () => {
  const { house, sanne, ria, dossier, household, workerOf, version } = await givenOpenDossier()
  const mo = workerOf('Mo El Amrani')
  const lotte = await house.as('lotte-beheer')
  const leave = { lastDay: '2026-03-06', successors: [] }
  assert.equal((await lotte.put(`/workers/${mo}/leave`, 1, leave)).status, 200)
  const cover = { deputyId: mo, since: '2026-03-02' }
  const path = `/dossiers/${dossier}/cover`
  assert.equal((await sanne.put(path, await version(), { ...cover, until: '2026-03-09' })).status, 422)
  assert.equal((await sanne.put(path, await version(), { ...cover, until: '2026-03-06' })).status, 200)
  const moved = await ria.post('/reassignments', { watches: [dossier], to: mo, reason: 'Te veel werk' })
  assert.match(moved.body.type, /watcher-leaves/)
  await sanne.put(`/dossiers/${dossier}/closing`, await version(), {
    reason: 'agreed',
    text: 'Klaar',
    familyTold: { told: true, on: '2026-03-02' },
  })
  const again = await (await house.as('mo-el-amrani')).post('/dossiers', { householdId: household, why: 'Zorg' })
  assert.match(again.body.type, /watcher-leaves/)
})
