import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../../../test/house.ts'
import { sealAudit } from '../../../platform/audit/seal.ts'
import { verifyAudit } from '../../../platform/audit/verify.ts'
import { loadDemo } from '../load.ts'

/** An ordinary Tuesday. */
const now = new Date('2026-11-24T10:00:00Z')

const house = await openHouse({ now })
const faults: unknown[] = []
await loadDemo({ owner: house.owner, deps: house.deps, fault: (error) => faults.push(error) })

const groups = ['late', 'today', 'coming-week', 'later']

for (const who of ['sanne-bakker', 'mo-el-amrani', 'ria-timmer', 'karin-de-wit'])
  test(`[M18] ${who} begins with work that is late, for today, for the coming week and for later`, async () => {
    const visitor = await house.as(who)
    const { body } = await visitor.get('/work')
    for (const group of groups) assert.ok(body.counts[group] > 0, `${group}: ${JSON.stringify(body.counts)}`)
  })

for (const who of ['bert-front', 'peter-privacy', 'joris-linde', 'fatima-yildiz'])
  test(`[M18] ${who} has something to do`, async () => {
    const visitor = await house.as(who)
    const { body } = await visitor.get('/work')
    assert.ok(body.rows.length > 0)
  })

test('[M18] the team lead sees what each of the team has on hand, and a request that waits', async () => {
  const ria = await house.as('ria-timmer')
  const { workers } = (await ria.get('/team/workload')).body
  for (const name of ['Sanne Bakker', 'Mo El Amrani', 'Ilse Dekker']) {
    const one = workers.find((worker: { name: string }) => worker.name === name)
    assert.ok(one.watches > 0 && one.tasks.late + one.tasks.today + one.tasks['coming-week'] > 0, JSON.stringify(one))
  }
  const { requests } = (await ria.get('/access-requests')).body
  assert.ok(requests.some(({ state }: { state: string }) => state === 'asked'))
})

test('[M18] a handover waits for Sanne and one of hers waits for Mo', async () => {
  const sanne = await house.as('sanne-bakker')
  const { handovers } = (await sanne.get('/handovers')).body
  const open = handovers.filter(({ state }: { state: string }) => state === 'offered')
  assert.ok(open.some(({ mineToAnswer }: { mineToAnswer: boolean }) => mineToAnswer))
  assert.ok(open.some(({ sender }: { sender: { name: string } }) => sender.name === 'Sanne Bakker'))
})

test('[M18] dossiers are in every state: own direction, directed elsewhere, sealed, covered, handed over, reopened', async () => {
  const { dossiers } = (await (await house.as('sanne-bakker')).get('/dossiers')).body
  const of = (family: string) =>
    dossiers.find(({ household }: { household: { name: string } }) => household.name === family)
  assert.equal(of('Özgür').director, 'Fatima Yıldız')
  assert.equal(of('Veenstra').director, '')
  assert.ok(of('Hidding') && of("'t Hart"))
  const sealed = (await (await house.as('mo-el-amrani')).get('/dossiers')).body.dossiers
  assert.ok(!sealed.some(({ household }: { household: { name: string } }) => household.name === 'Hidding'))
  const count = async (sql: string) => Number((await house.owner.pool.query(sql)).rows[0].n)
  assert.ok(
    (await count(
      "select count(*) as n from dossiers.watch where instead_of is not null and since <= '2026-11-24T10:00Z' and until > '2026-11-24T10:00Z'",
    )) >= 2,
  )
  assert.ok((await count('select count(*) as n from dossiers.dossier where previous is not null')) >= 1)
  assert.ok((await count('select count(*) as n from dossiers.glass where reviewed_at is null')) >= 1)
  assert.ok((await count('select count(*) as n from dossiers.consent where withdrawn_at is not null')) >= 1)
  assert.ok((await count("select count(*) as n from dossiers.consent where answer = 'no'")) >= 1)
  assert.ok((await count("select count(*) as n from dossiers.share where basis = 'report-to-veilig-thuis'")) >= 1)
})

test('[M18] signals are in every state; what led to a dossier is closed with that outcome', async () => {
  const { rows } = await house.owner.pool.query<{ state: string; n: string }>(
    "select state, count(*) as n from signals.signal where municipality = '0109' group by state",
  )
  assert.deepEqual(rows.map(({ state }) => state).toSorted(), ['closed', 'new', 'passed-on', 'taken-up', 'weighing'])
  const old = await house.owner.pool.query<{ state: string; outcome: string }>(
    "select distinct state, outcome from signals.signal where dossier is not null and received_at < '2026-10-01'",
  )
  assert.deepEqual(old.rows, [{ state: 'closed', outcome: 'dossier' }])
  const back = await house.owner.pool.query("select from signals.change where action = 'come-back'")
  assert.ok((back.rowCount ?? 0) >= 1)
})

test('[M18 N-MC-01 N-MC-02] files of the meldcode are at different steps; one was acute, one deviates with its reason', async () => {
  const fatima = await house.as('fatima-yildiz')
  const { files } = (await fatima.get('/meldcode-files')).body
  assert.ok(files.length >= 4)
  assert.ok(files.some(({ acute }: { acute: boolean }) => acute))
  assert.ok(files.some(({ review }: { review: string }) => review === 'overdue'))
  const steps = new Set(files.map(({ openSteps }: { openSteps: string[] }) => openSteps.join()))
  assert.ok(steps.size >= 3)
})

test('[M18] partners hear what became of their signals, and everybody has messages that were not read', async () => {
  const { signals } = (await (await house.as('joris-linde')).get('/own-signals')).body
  assert.ok(signals.length >= 6)
  assert.ok(signals.some(({ feedback }: { feedback: unknown[] }) => feedback.length > 0))
  for (const who of ['sanne-bakker', 'mo-el-amrani', 'ria-timmer', 'fatima-yildiz']) {
    const { unread, notices } = (await (await house.as(who)).get('/notices')).body
    assert.ok(unread > 0, `${who} has nothing unread`)
    assert.ok(notices.length >= unread)
  }
})

test('[M18] the net holds: each open dossier has one eye and one director now, each open signal a team and a due moment', async () => {
  const loose = await house.owner.pool.query(
    `select d.number from dossiers.dossier d
     where d.closed_at is null and 1 <> all (array[
       (select count(*) from dossiers.watch k where k.municipality = d.municipality and k.dossier = d.id and k.since <= $1 and (k.until is null or k.until > $1)),
       (select count(*) from dossiers.direction g where g.municipality = d.municipality and g.dossier = d.id and g.since <= $1 and (g.until is null or g.until > $1))])`,
    [now],
  )
  assert.deepEqual(loose.rows, [])
  const lost = await house.owner.pool.query(
    "select number from signals.signal where state <> 'closed' and (team is null or due_at is null)",
  )
  assert.deepEqual(lost.rows, [])
})

test('[M18 N-LOG-03] what led to today stands in the audit, and nothing in it was changed', async () => {
  await sealAudit(house.deps.db, { now, headFile: house.auditHeadFile })
  const report = await verifyAudit(house.owner, house.auditHeadFile)
  assert.deepEqual(report.faults, [])
  const { rows } = await house.owner.pool.query<{ n: string }>(
    "select count(*) as n from audit.line where origin = 'demo'",
  )
  assert.ok(Number(rows[0]?.n) > 300)
})

test('[M18] every dossier of Sanne opens, with its plan and its timeline', async () => {
  const sanne = await house.as('sanne-bakker')
  const { dossiers } = (await sanne.get('/dossiers')).body
  assert.ok(dossiers.length >= 12, `${dossiers.length}`)
  for (const { id } of dossiers) {
    assert.equal((await sanne.get(`/dossiers/${id}`)).status, 200)
    assert.ok((await sanne.get(`/dossiers/${id}/timeline`)).body.entries.length > 0)
  }
})

test('[M18] nearly every open dossier says what comes first', async () => {
  const mo = await house.as('mo-el-amrani')
  const { dossiers } = (await mo.get('/dossiers')).body
  const silent = dossiers.filter(({ next }: { next: unknown }) => next === null)
  assert.ok(silent.length * 10 <= dossiers.length, `${silent.length} of ${dossiers.length} say nothing`)
})

test('[M18] the day can be lived on whatever day the demo begins: a Sunday, a holiday, just after midnight', async () => {
  assert.equal(faults.length, 0, String(faults[0]))
  for (const moment of ['2027-01-01T00:10:00Z', '2027-03-28T02:30:00Z']) {
    const other = await openHouse({ now: new Date(moment) })
    await loadDemo({ owner: other.owner, deps: other.deps, fault: (error) => faults.push(error) })
    assert.equal(faults.length, 0, `${moment}: ${faults[0]}`)
    const { rows } = await other.owner.pool.query<{ n: string }>('select count(*) as n from dossiers.handover')
    assert.equal(Number(rows[0]?.n), 2, moment)
  }
})
