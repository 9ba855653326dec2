import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openHouse, type TestHouse, type Visitor } from '../../../test/house.ts'
import { inTransaction } from '../../platform/database.ts'
import { isRefusal, Refused } from '../../platform/refusal.ts'
import { dutchDate } from '../../platform/use-case.ts'
import { dossierDuties } from './duties.ts'
import { completeChecklist as checklist } from './given.ts'

/** "It shows" 5: whatever happens, at every instant each open dossier has exactly one watch. */

const personas = ['sanne-bakker', 'mo-el-amrani', 'ria-timmer', 'karin-de-wit'] as const
type Who = 0 | 1 | 2 | 3
const who = fc.constantFrom<Who>(0, 1, 2, 3)
const days = fc.integer({ min: 0, max: 9 })
const family = fc.constantFrom(0, 1)

type Step = {
  do: 'take-up' | 'offer' | 'accept' | 'refuse' | 'cover' | 'cover-all' | 'back' | 'leave' | 'close' | 'move'
} & {
  by: Who
  to: Who
  family: number
  from: number
  long: number
  wait: number
}

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom(
    'take-up' as const,
    'offer' as const,
    'accept' as const,
    'refuse' as const,
    'cover' as const,
    'cover-all' as const,
    'back' as const,
    'leave' as const,
    'close' as const,
    'move' as const,
  ),
  by: who,
  to: who,
  family,
  from: days,
  long: days,
  /** Hours until the next step. */
  wait: fc.integer({ min: 1, max: 60 }),
})

type World = { house: TestHouse; workers: string[]; families: string[]; done: Map<string, number> }

/** A refusal is a good answer: the net holds because some things are not done. Anything unexpected is not. */
async function take(world: World, one: Step): Promise<void> {
  const { house, workers, families } = world
  house.clock.now = new Date(house.clock.now.getTime() + one.wait * 3_600_000)
  const household = families[one.family] ?? ''
  const { dossier, actor } = await sceneOf(world, household, one)
  const me = await house.as(personas[actor])
  const to = workers[one.to] ?? ''
  const period = { since: dayFrom(house, one.from), until: dayFrom(house, one.from + one.long) }
  const answer = await act({ me, house, household, dossier, to, by: workers[one.by] ?? '', period }, one.do)
  if (answer === undefined) return
  assert.ok(answer < 500, `${one.do}: ${answer}`)
  if (answer < 300) world.done.set(one.do, (world.done.get(one.do) ?? 0) + 1)
}

/** Who can do this step now: the watcher of the family, or the one who was asked to take over. */
async function sceneOf(
  { house, workers }: World,
  household: string,
  one: Step,
): Promise<{ dossier?: string; actor: Who }> {
  const { rows } = await house.owner.pool.query<{ id: string; watcher: string; receiver: string | null }>(
    `select d.id, k.worker as watcher, v.receiver_worker as receiver from dossiers.dossier d
     join dossiers.watch k on k.dossier = d.id and k.since <= $2 and (k.until is null or k.until > $2)
     left join dossiers.handover v on v.dossier = d.id and v.state = 'offered'
     where d.household = $1 and d.closed_at is null`,
    [household, house.clock.now],
  )
  const [open] = rows
  if (!open || one.do === 'take-up' || one.do === 'leave' || one.do === 'cover-all')
    return { ...(open && { dossier: open.id }), actor: one.by }
  const answers = one.do === 'accept' || one.do === 'refuse'
  const at = workers.indexOf((answers && open.receiver) || open.watcher)
  return { dossier: open.id, actor: (at < 0 ? one.by : at) as Who }
}

const dayFrom = (house: TestHouse, ahead: number) => dutchDate(new Date(house.clock.now.getTime() + ahead * 86_400_000))

type Act = {
  me: Visitor
  house: TestHouse
  household: string
  dossier?: string | undefined
  by: string
  to: string
  period: { since: string; until: string }
}

async function act(
  { me, house, household, dossier, by, to, period }: Act,
  what: Step['do'],
): Promise<number | undefined> {
  if (what === 'take-up') return (await me.post('/dossiers', { householdId: household, why: 'Zorg' })).status
  if (what === 'cover-all') return (await me.post(`/workers/${by}/cover`, { deputyId: to, ...period })).status
  if (what === 'leave') return succession(house, { worker: by, to, from: period.since })
  if (what === 'accept' || what === 'refuse') {
    const { handovers } = (await me.get('/handovers')).body
    const open = handovers.find((one: { mineToAnswer: boolean }) => one.mineToAnswer)
    if (!open) return undefined
    const answer = { accept: what === 'accept', reason: 'Geen plek' }
    return (await me.put(`/handovers/${open.id}/answer`, open.version, answer)).status
  }
  if (!dossier) return undefined
  const version = (await me.get(`/dossiers/${dossier}`)).body.version ?? 1
  if (what === 'offer') {
    const receiver = { kind: 'worker', worker: to }
    return (await me.post(`/dossiers/${dossier}/handovers`, { receiver, checklist, withDirection: true })).status
  }
  if (what === 'cover') return (await me.put(`/dossiers/${dossier}/cover`, version, { deputyId: to, ...period })).status
  if (what === 'back') return (await me.put(`/dossiers/${dossier}/return`, version)).status
  const reason = what === 'move' ? 'age-limit' : 'goals-reached'
  return (
    await me.put(`/dossiers/${dossier}/closing`, version, {
      reason,
      text: 'Klaar',
      familyTold: { told: true, on: '2026-03-02' },
    })
  ).status
}

/** Somebody leaves: everything they would leave behind goes to one successor, or nothing happens. */
async function succession(house: TestHouse, ask: { worker: string; to: string; from: string }): Promise<number> {
  const municipality = '0109'
  try {
    await inTransaction(house.deps.db, { municipality }, async (tx) => {
      const duties = await dossierDuties.leftBehind(tx, { municipality, ...ask })
      const successors = duties.map(({ id }) => ({ duty: id, to: ask.to }))
      await dossierDuties.succeed(tx, { municipality, ...ask, successors, by: ask.worker, at: house.clock.now })
      if (ask.to !== ask.worker) assert.deepEqual(await dossierDuties.leftBehind(tx, { municipality, ...ask }), [])
    })
    return 200
  } catch (error) {
    if (error instanceof Refused && isRefusal(error.refusal)) return 409
    throw error
  }
}

/**
 * The net itself, asked of the database as its owner at every instant where anything begins or ends, and just before:
 * how many watch a dossier while it is open, and who may see it because of that.
 */
const holes = `
  with instants as (
    select since as at from dossiers.watch union select until from dossiers.watch where until is not null
    union select opened_at from dossiers.dossier union select closed_at from dossiers.dossier where closed_at is not null
    union select $1::timestamptz),
  around as (select at from instants union select at - interval '1 millisecond' from instants)
  select d.number, a.at, watchers.ids as watchers, seen.ids as seen
  from dossiers.dossier d join around a on a.at >= d.opened_at and (d.closed_at is null or a.at < d.closed_at)
  cross join lateral (select coalesce(array_agg(k.worker order by k.worker), '{}') as ids from dossiers.watch k
    where k.municipality = d.municipality and k.dossier = d.id and k.since <= a.at and (k.until is null or k.until > a.at)) watchers
  cross join lateral (select coalesce(array_agg(distinct x.worker), '{}') as ids from households.access x
    where x.municipality = d.municipality and x.household = d.household and x.relation = 'watch'
      and x.since <= a.at and (x.until is null or x.until > a.at)) seen
  where cardinality(watchers.ids) <> 1 or watchers.ids <> seen.ids`

/** Watched when nobody should be: after closing, or seen because of a watch that is over. */
const ghosts = `
  select x.household, x.worker from households.access x
  where x.relation = 'watch' and x.since <= $1 and (x.until is null or x.until > $1) and not exists (
    select from dossiers.dossier d join dossiers.watch k on k.municipality = d.municipality and k.dossier = d.id
    where d.municipality = x.municipality and d.household = x.household and k.worker = x.worker
      and k.since <= $1 and (k.until is null or k.until > $1))`

async function assertNet(house: TestHouse, after: string): Promise<void> {
  const { rows } = await house.owner.pool.query(holes, [house.clock.now])
  assert.deepEqual(rows, [], after)
  const seen = await house.owner.pool.query(ghosts, [house.clock.now])
  assert.deepEqual(seen.rows, [], after)
}

const attack = fc.constantFrom(
  'delete from dossiers.watch where since = (select max(since) from dossiers.watch)',
  'delete from dossiers.watch where until is not null',
  "update dossiers.watch set since = since + interval '1 second'",
  "update dossiers.watch set until = until + interval '1 second' where until is not null",
  "update dossiers.watch set until = since + interval '1 second'",
  'update dossiers.watch set until = null',
  'update dossiers.watch w set dossier = d.id from dossiers.dossier d where d.id <> w.dossier',
  'update dossiers.dossier set closed_at = null, closing_reason = null',
  "update dossiers.dossier set closed_at = opened_at + interval '1 hour', closing_reason = 'x' where closed_at is null",
  "update dossiers.dossier set opened_at = opened_at - interval '1 hour'",
  'insert into dossiers.watch select municipality, gen_random_uuid(), dossier, worker, null, since, null from dossiers.watch limit 1',
  "insert into dossiers.dossier select municipality, gen_random_uuid(), 'x', household, '', now(), null, null, null, null, 1, 'x', now() from dossiers.dossier limit 1",
  'alter table dossiers.watch disable trigger all',
  'drop trigger an_open_dossier_is_always_watched on dossiers.watch',
  "set session_replication_role = 'replica'; delete from dossiers.watch",
  'set row_security = off; delete from dossiers.watch',
  "delete from dossiers.watch; set local vangnet.municipality = ''",
)

/** Tries it as the app; what the database takes may stand, as long as the net holds. */
async function attackWith(house: TestHouse, statement: string): Promise<void> {
  const client = await house.deps.db.pool.connect()
  await client.query(`begin; set local vangnet.municipality = '0109'; ${statement}; commit`).catch(() => {})
  await client.query('rollback')
  client.release()
}

test('[D06] whatever happens, at every instant each open dossier has exactly one watch, access says the same, and the app role cannot break it', async () => {
  const house = await openHouse()
  const sanne = await house.as('sanne-bakker')
  const { body } = await sanne.get('/workers')
  const names = ['Sanne Bakker', 'Mo El Amrani', 'Ria Timmer', 'Karin de Wit']
  const workers = names.map((name) => body.workers.find((one: { name: string }) => one.name === name).id)
  const done = new Map<string, number>()
  const run = async (steps: readonly Step[], attacks: readonly string[]) => {
    const login = await house.as('sanne-bakker')
    const families = await Promise.all(
      [0, 1].map(
        async () =>
          (await login.post('/households', { members: [{ family: 'Jansen' }], despite: 'Een ander gezin' })).body.id,
      ),
    )
    for (const one of steps) {
      await take({ house, workers, families, done }, one)
      await assertNet(house, JSON.stringify(one))
    }
    for (const statement of attacks) {
      await attackWith(house, statement)
      const { rows } = await house.owner.pool.query(holes.replace(' or watchers.ids <> seen.ids', ''), [
        house.clock.now,
      ])
      assert.deepEqual(rows, [], statement)
    }
  }
  const always: Step = { do: 'take-up', by: 0, to: 1, family: 0, from: 0, long: 3, wait: 1 }
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 6, maxLength: 14 }),
      fc.array(attack, { maxLength: 3 }),
      (steps, attacks) => run([always, ...steps], attacks),
    ),
    { numRuns: 12, endOnFailure: true },
  )
  const everything: Step[] = (
    ['offer', 'cover', 'back', 'leave', 'cover-all', 'close', 'take-up', 'move'] as const
  ).map((one, at) => ({
    ...always,
    do: one,
    by: one === 'take-up' || one === 'close' || one === 'move' ? 0 : 0,
    from: at % 2,
  }))
  await run([always, ...everything], [])
  console.log(`the net: ${[...done].map(([what, times]) => `${what} ${times}`).join(', ')}`)
  const never = ['take-up', 'cover', 'cover-all', 'leave', 'close'].filter((what) => !done.has(what))
  assert.deepEqual(never, [], 'the steps that carry the net really happened')
})
