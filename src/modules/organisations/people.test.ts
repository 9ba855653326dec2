import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse, type Visitor } from '../../../test/house.ts'
import type { Actor } from '../../platform/actor.ts'
import { Refused } from '../../platform/refusal.ts'
import { fieldOf, idOf, refusalOf, withNewcomers } from './given.ts'
import { letWorkerLeave } from './let-worker-leave.ts'
import type { Duty } from './ports.ts'
import { showLeaving } from './show-leaving.ts'

const house = await openHouse()
const lotte = await house.as('lotte-beheer')
const sanne = await house.as('sanne-bakker')
const ria = await house.as('ria-timmer')
const gemeente = await idOf(lotte, 'organisations', 'Gemeente')

const newcomer = withNewcomers(lotte)

test('[M12] a colleague comes, gets a role, and may from that day do what the role may', async () => {
  const id = await newcomer('Nina Nieuw')
  const nina = await house.as('nina-nieuw')
  assert.deepEqual((await nina.get('/me')).body.roles, ['front-office'])
  const page = (await sanne.get(`/workers/${id}`)).body
  assert.equal(page.subject, null)
  assert.equal((await lotte.get(`/workers/${id}`)).body.subject, 'nina-nieuw')
})

test('[M12] a role that begins later gives nothing today', async () => {
  const id = await newcomer('Later Lies')
  await lotte.post(`/workers/${id}/roles`, { role: 'policy-officer', since: '2026-03-03' })
  const lies = await house.as('later-lies')
  assert.deepEqual((await lies.get('/me')).body.roles, ['front-office'])
  house.clock.now = new Date('2026-03-02T23:30:00Z')
  const next = await house.as('later-lies')
  assert.deepEqual((await next.get('/me')).body.roles, ['front-office', 'policy-officer'])
  house.clock.now = new Date('2026-03-02T09:00:00Z')
})

test('[M12 N-ID-01] nobody gives oneself a role, not even the administrator', async () => {
  const me = await idOf(lotte, 'workers', 'Lotte')
  const own = await lotte.post(`/workers/${me}/roles`, { role: 'team-lead', since: '2026-03-02' })
  assert.deepEqual([own.status, refusalOf(own)], [403, 'organisations/not-your-own-rights'])
  const other = await ria.post(`/workers/${me}/roles`, { role: 'team-lead', since: '2026-03-02' })
  assert.equal(refusalOf(other), 'access/not-yours')
})

test('[M12] a role is held once at a time, in a team when it belongs in one, and not afterwards', async () => {
  const id = await newcomer('Ton Tak')
  const role = (more: object) =>
    lotte.post(`/workers/${id}/roles`, { role: 'front-office', since: '2026-03-02', ...more })
  assert.equal(refusalOf(await role({})), 'constraint/a_role_is_held_once')
  assert.equal(refusalOf(await role({ role: 'youth-consultant' })), 'organisations/role-needs-team')
  assert.equal(refusalOf(await role({ role: 'inspector', since: '2026-03-01' })), 'organisations/starts-in-the-past')
  const never = await role({ role: 'inspector', until: '2026-03-01' })
  assert.deepEqual([refusalOf(never), fieldOf(never)], ['organisations/ends-before-it-begins', '/until'])
})

test('[M12 S003-057] somebody works in two teams at once, with a craft in each', async () => {
  const id = await newcomer('Twee Teams')
  for (const name of ['Jeugdteam Coevorden', 'Sociaal gebiedsteam Coevorden']) {
    const team = await idOf(lotte, 'teams', name)
    const held = { role: 'youth-worker', discipline: 'school-social-work', team, since: '2026-03-02' }
    assert.equal((await lotte.post(`/workers/${id}/roles`, held)).status, 201)
  }
  const { workers } = (await sanne.get('/workers?search=twee')).body
  assert.equal(workers[0].teams.length, 2)
  const page = (await sanne.get(`/workers/${id}`)).body
  assert.equal(
    page.roles.filter(({ discipline }: { discipline: string }) => discipline === 'school-social-work').length,
    2,
  )
})

test('[M12] a role that ended today is gone at the next request, without logging in again', async () => {
  const id = await newcomer('Eva Einde', 'policy-officer')
  const eva = await house.as('eva-einde')
  const [held] = (await lotte.get(`/workers/${id}`)).body.roles
  const ended = await lotte.put(`/roles-held/${held.id}/end`, held.version, { until: '2026-03-01' })
  assert.equal(ended.status, 200)
  assert.deepEqual((await eva.get('/me')).body.roles, [])
})

test('[M12 N-ID-01] two administrators can end each other’s role, and neither their own work', async () => {
  const wim = await house.as('wim-beheer')
  await wim.put('/session/municipality', 1, { code: '0114' })
  const other = await idOf(wim, 'workers', 'Lotte')
  const end = async () => {
    const [held] = (await wim.get(`/workers/${other}`)).body.roles
    return wim.put(`/roles-held/${held.id}/end`, held.version, { until: '2026-03-31' })
  }
  assert.equal((await end()).status, 200)
  const me = await idOf(wim, 'workers', 'Wim')
  const own = await wim.put(`/workers/${me}/leave`, 1, { lastDay: '2026-03-31' })
  assert.equal(refusalOf(own), 'organisations/not-your-own-rights')
})

test('[M12 N-ID-01] who leaves is out at the next request, everywhere, and cannot come in again', async () => {
  const id = await newcomer('Vera Vertrek')
  const vera = await house.as('vera-vertrek')
  assert.equal((await vera.get('/me')).status, 200)
  const page = (await lotte.get(`/workers/${id}`)).body
  const left = await lotte.put(`/workers/${id}/leave`, page.version, { lastDay: '2026-03-01' })
  assert.deepEqual([left.status, left.body.handedOver], [200, 0])
  assert.equal((await vera.get('/me')).status, 401)
  await assert.rejects(house.as('vera-vertrek'))
  const rows = await house.owner.pool.query("select 1 from platform.session where subject = 'vera-vertrek'")
  assert.equal(rows.rowCount, 0)
  const back = { name: 'Vera Vertrek', subject: 'vera-vertrek', organisation: gemeente, since: '2026-03-02' }
  assert.equal((await lotte.post('/workers', back)).status, 201)
  assert.equal((await (await house.as('vera-vertrek')).get('/me')).status, 200)
})

test('[M12] who leaves at the end of the month works until then; one login is one person at a time', async () => {
  const id = await newcomer('Maand Maas')
  const maas = await house.as('maand-maas')
  assert.equal((await lotte.put(`/workers/${id}/leave`, 1, { lastDay: '2026-03-31' })).status, 200)
  assert.equal((await maas.get('/me')).status, 200)
  const again = { name: 'Maand Maas', subject: 'maand-maas', organisation: gemeente, since: '2026-03-31' }
  assert.equal(refusalOf(await lotte.post('/workers', again)), 'constraint/one_worker_per_login_and_municipality')
  const role = await lotte.post(`/workers/${id}/roles`, { role: 'inspector', since: '2026-03-02' })
  assert.equal(refusalOf(role), 'organisations/worker-gone-then')
})

/** What the modules above will hand in: here a list of families somebody keeps an eye on. */
function dutiesOf(list: Duty[]) {
  const passed: { duty: string; to: string }[] = []
  return {
    passed,
    leftBehind: async () => list.filter(({ id }) => !passed.some(({ duty }) => duty === id)),
    succeed: async (_tx: unknown, { successors }: { successors: readonly { duty: string; to: string }[] }) => {
      passed.push(...successors)
    },
  }
}

const duty = (id: string): Duty => ({
  id,
  label: { nl: `Dossier ${id}`, en: `File ${id}` },
  href: `/app/dossiers/${id}`,
})

async function actorOf(visitor: Visitor): Promise<Actor> {
  const { worker, roles, municipality } = (await visitor.get('/me')).body
  return { kind: 'worker', ...worker, roles, municipality: municipality.code, teams: [] }
}

test('[M12 D06] nobody leaves with households behind: every one gets a successor, or nothing happens', async () => {
  const id = await newcomer('Oog Otten')
  const mo = await idOf(lotte, 'workers', 'Mo')
  const duties = dutiesOf([duty('1'), duty('2')])
  const leave = letWorkerLeave(duties)
  const actor = await actorOf(lotte)
  const ask = (successors: { duty: string; to: string }[]) =>
    leave.perform(house.deps, { actor, raw: { workerId: id, version: 1, lastDay: '2026-03-31', successors } })
  const code = (refused: string) => (error: unknown) => error instanceof Refused && error.refusal.refused === refused

  const preview = await showLeaving(duties).perform(house.deps, { actor, raw: { workerId: id, lastDay: '2026-03-31' } })
  assert.deepEqual((preview as { from: string }).from, '2026-04-01')
  await assert.rejects(ask([]), code('organisations/leaves-work-behind'))
  await assert.rejects(ask([{ duty: '1', to: mo }]), code('organisations/leaves-work-behind'))
  const toSelf = [
    { duty: '1', to: mo },
    { duty: '2', to: id },
  ]
  await assert.rejects(ask(toSelf), code('organisations/successor-not-active'))
  assert.deepEqual(duties.passed, [])
  assert.equal((await lotte.get(`/workers/${id}`)).body.until, null)

  const all = ['1', '2'].map((one) => ({ duty: one, to: mo }))
  assert.deepEqual(await ask(all), { id, until: '2026-03-31', version: 2, handedOver: 2 })
  assert.deepEqual(duties.passed, all)
})

test('[M12 D06] a handing over that leaves something behind undoes the whole leave', async () => {
  const id = await newcomer('Half Huis')
  const duties = { ...dutiesOf([duty('1')]), leftBehind: async () => [duty('1')] }
  const actor = await actorOf(lotte)
  const mo = await idOf(lotte, 'workers', 'Mo')
  const raw = { workerId: id, version: 1, lastDay: '2026-03-31', successors: [{ duty: '1', to: mo }] }
  await assert.rejects(letWorkerLeave(duties).perform(house.deps, { actor, raw }))
  assert.equal((await lotte.get(`/workers/${id}`)).body.until, null)
})

test('[M12 D06] a director leaves: the household goes to the named successor in the same act, and the leaver is out', async () => {
  const id = await newcomer('Regie Reina')
  const team = await idOf(lotte, 'teams', 'Jeugdteam Coevorden')
  const role = { role: 'youth-consultant', team, since: '2026-03-02' }
  assert.equal((await lotte.post(`/workers/${id}/roles`, role)).status, 201)
  const reina = await house.as('regie-reina')
  const members = [{ given: 'Kind', family: 'Opvolging', birth: '2016-05-05' }]
  const household = (await reina.post('/households', { members })).body.id
  const dossier = await reina.post('/dossiers', { householdId: household, why: 'Hulpvraag' })
  assert.equal(dossier.status, 201)

  const { duties } = (await lotte.get(`/workers/${id}/leaving?lastDay=2026-03-01`)).body
  assert.deepEqual(
    duties.map(({ href }: { href: string }) => href),
    [`/app/dossiers/${dossier.body.id}`],
  )
  assert.ok(!JSON.stringify(duties).includes('Opvolging'))
  const refused = await lotte.put(`/workers/${id}/leave`, 1, { lastDay: '2026-03-01' })
  assert.equal(refusalOf(refused), 'organisations/leaves-work-behind')
  assert.match(refused.body.detail, /blijft dit achter: 1/)
  assert.equal((await reina.get(`/dossiers/${dossier.body.id}`)).status, 200)

  const successors = [{ duty: duties[0].id, to: await idOf(lotte, 'workers', 'Mo') }]
  const left = await lotte.put(`/workers/${id}/leave`, 1, { lastDay: '2026-03-01', successors })
  assert.deepEqual([left.status, left.body.handedOver], [200, 1])
  assert.equal((await reina.get('/me')).status, 401)
  const mo = await house.as('mo-el-amrani')
  assert.equal((await mo.get(`/dossiers/${dossier.body.id}`)).status, 200)
})
