import assert from 'node:assert/strict'
import type { TestHouse, Visitor } from '../../../../test/house.ts'
import { dutchDate } from '../../../platform/use-case.ts'
import { completeChecklist as checklist } from '../given.ts'

/** Everything that can happen to who keeps an eye on a family, each done over HTTP by whoever may do it. */
export const happenings = [
  'take-up',
  'reopen',
  'offer',
  'accept',
  'refuse',
  'withdraw',
  'cover',
  'cover-all',
  'back',
  'away',
  'called-off',
  'leave',
  'reassign',
  'move',
  'move-away',
  'close',
] as const
export type Happening = (typeof happenings)[number]

/** Who, to whom, about which family, from when and how long; hours until it happens. */
export type Step = {
  do: Happening
  by: number
  to: number
  family: number
  from: number
  long: number
  wait: number
}

/** People who can keep an eye; the second has the same login when he comes back after leaving. */
export const people = [
  { persona: 'sanne-bakker', name: 'Sanne Bakker', role: 'youth-consultant' },
  { persona: 'mo-el-amrani', name: 'Mo El Amrani', role: 'youth-consultant' },
  { persona: 'karin-de-wit', name: 'Karin de Wit', role: 'behavioural-scientist' },
  { persona: 'ria-timmer', name: 'Ria Timmer', role: 'team-lead' },
] as const
/** Divides the work, so she stays. */
const LEAD = 3

export type World = {
  house: TestHouse
  workers: string[]
  families: string[]
  team: string
  organisation: string
  done: Map<Happening, number>
}

export async function openWorld(house: TestHouse): Promise<World> {
  const lotte = await house.as('lotte-beheer')
  const { workers } = (await lotte.get('/workers')).body
  const sanne = workers.find(({ name }: Named) => name === 'Sanne Bakker')
  const page = (await lotte.get(`/workers/${sanne.id}`)).body
  return {
    house,
    workers: people.map(({ name }) => workers.find((one: Named) => one.name === name).id),
    families: [],
    team: page.roles[0].team.id,
    organisation: page.organisation.id,
    done: new Map(),
  }
}

type Named = { id: string; name: string }

/** Two families nobody keeps an eye on yet. */
export async function newFamilies(world: World): Promise<void> {
  const sanne = await comeIn(world, 0)
  const registered = await Promise.all(
    [0, 1].map(() => sanne.post('/households', { members: [{ family: 'Jansen' }], despite: 'Een ander gezin' })),
  )
  world.families = registered.map(({ body }) => body.id)
}

/** A refusal is a good answer: the net holds because some things are not done. Anything unexpected is not. */
export async function take(world: World, step: Step): Promise<number | undefined> {
  const { house, done } = world
  house.clock.now = new Date(house.clock.now.getTime() + step.wait * 3_600_000)
  const left = await house.owner.pool.query<{ id: string }>(
    'select id from organisations.worker where id = any($1) and until < $2',
    [world.workers, dayFrom(house, 0)],
  )
  for (const { id } of left.rows) await comeIn(world, world.workers.indexOf(id))
  const answer = await acts[step.do](world, step, await situationOf(world, step))
  if (answer === undefined) return undefined
  assert.ok(answer < 500, `${step.do}: ${answer}`)
  if (answer < 300) done.set(step.do, (done.get(step.do) ?? 0) + 1)
  return answer
}

/** Logs somebody in; who left is there again under a new contract, with the same login. */
async function comeIn(world: World, slot: number): Promise<Visitor> {
  const { house, workers, team, organisation } = world
  const person = people[slot]
  assert.ok(person)
  const { persona, name, role } = person
  const back = await house.as(persona).catch(() => undefined)
  if (back) return back
  const lotte = await house.as('lotte-beheer')
  const since = dayFrom(house, 0)
  const hired = await lotte.post('/workers', { name, subject: persona, organisation, since })
  assert.equal(hired.status, 201, JSON.stringify(hired.body))
  await lotte.post(`/workers/${hired.body.id}/roles`, { role, team, since })
  workers[slot] = hired.body.id
  return house.as(persona)
}

type Situation = {
  household: string
  closedBefore: boolean
  dossier?: string
  watcher: number
  holder: number
  receiver: number
}

/** Who can act in this family now: who keeps the eye, who holds it while somebody stands in, who was asked to take over. */
async function situationOf({ house, workers, families }: World, { family }: Step): Promise<Situation> {
  const household = families[family] ?? ''
  const { rows } = await house.owner.pool.query<{
    id: string
    watcher: string
    holder: string
    receiver: string | null
  }>(
    `select d.id, k.worker as watcher, coalesce(k.instead_of, k.worker) as holder, v.receiver_worker as receiver
     from dossiers.dossier d
     join dossiers.watch k on k.dossier = d.id and k.since <= $2 and (k.until is null or k.until > $2)
     left join dossiers.handover v on v.dossier = d.id and v.state = 'offered'
     where d.household = $1 and d.closed_at is null`,
    [household, house.clock.now],
  )
  const closed = await house.owner.pool.query(
    'select from dossiers.dossier where household = $1 and closed_at is not null',
    [household],
  )
  const [open] = rows
  const slotOf = (worker: string | null | undefined) => workers.indexOf(worker ?? '')
  return {
    household,
    closedBefore: closed.rowCount !== 0,
    ...(open && { dossier: open.id }),
    watcher: slotOf(open?.watcher),
    holder: slotOf(open?.holder),
    receiver: slotOf(open?.receiver),
  }
}

const dayFrom = (house: TestHouse, ahead: number) => dutchDate(new Date(house.clock.now.getTime() + ahead * 86_400_000))

type Act = (world: World, step: Step, at: Situation) => Promise<number | undefined>

/** Something the one who keeps the eye does with an open dossier; without one there is nothing to do. */
const byWatcher =
  (act: (who: Visitor, seen: { dossier: string; version: number }, world: World, step: Step) => Promise<number>): Act =>
  async (world, step, { dossier, watcher }) => {
    if (!dossier || watcher < 0) return undefined
    const who = await comeIn(world, watcher)
    const { version } = (await who.get(`/dossiers/${dossier}`)).body
    return act(who, { dossier, version }, world, step)
  }

const takeUp: Act = async (world, { by }, { household }) =>
  (await (await comeIn(world, by)).post('/dossiers', { householdId: household, why: 'Zorg' })).status

const answer =
  (accept: boolean): Act =>
  async (world, _step, { dossier, receiver }) => {
    if (!dossier || receiver < 0) return undefined
    const who = await comeIn(world, receiver)
    const { handovers } = (await who.get('/handovers')).body
    const offer = handovers.find((one: Offer) => one.mineToAnswer && one.dossier.id === dossier)
    if (!offer) return undefined
    return (await who.put(`/handovers/${offer.id}/answer`, offer.version, { accept, reason: 'Geen plek' })).status
  }

type Offer = { id: string; version: number; mineToAnswer: boolean; mineToWithdraw: boolean; dossier: { id: string } }

const periodOf = ({ house }: World, { from, long }: Step) => ({
  since: dayFrom(house, from),
  until: dayFrom(house, from + long),
})
const workerAt = ({ workers }: World, slot: number) => workers[slot] ?? ''
const ended = { text: 'Klaar', familyTold: { told: true, on: '2026-03-02' } }

const acts: Record<Happening, Act> = {
  'take-up': async (world, step, at) => (at.closedBefore ? undefined : takeUp(world, step, at)),
  reopen: async (world, step, at) => (at.closedBefore ? takeUp(world, step, at) : undefined),
  offer: byWatcher(async (who, { dossier }, world, { to }) => {
    const receiver = { kind: 'worker', worker: workerAt(world, to) }
    return (await who.post(`/dossiers/${dossier}/handovers`, { receiver, checklist, withDirection: true })).status
  }),
  accept: answer(true),
  refuse: answer(false),
  withdraw: async (world, _step, { dossier }) => {
    if (!dossier) return undefined
    for (const slot of people.keys()) {
      const who = await comeIn(world, slot)
      const { handovers } = (await who.get('/handovers')).body
      const own = handovers.find((one: Offer) => one.mineToWithdraw && one.dossier.id === dossier)
      if (own) return (await who.put(`/handovers/${own.id}/withdrawal`, own.version, { reason: 'Toch niet' })).status
    }
    return undefined
  },
  cover: byWatcher(async (who, { dossier, version }, world, step) => {
    const ask = { deputyId: workerAt(world, step.to), ...periodOf(world, step) }
    return (await who.put(`/dossiers/${dossier}/cover`, version, ask)).status
  }),
  'cover-all': async (world, step) => {
    const ask = { deputyId: workerAt(world, step.to), ...periodOf(world, step) }
    const covered = await (await comeIn(world, step.by)).post(`/workers/${workerAt(world, step.by)}/cover`, ask)
    // Nothing to cover is no cover.
    return covered.status === 201 && !covered.body.watches.some((one: { deputy: unknown }) => one.deputy)
      ? undefined
      : covered.status
  },
  /** The one who is away comes back early; he has no other relation to the family, and still may. */
  back: async (world, _step, { dossier, watcher, holder }) => {
    if (!dossier || holder < 0 || watcher === holder) return undefined
    const who = await comeIn(world, holder)
    const { watches } = (await who.get(`/workers/${workerAt(world, holder)}/watches`)).body
    const own = watches.find((one: { dossier: { id: string } }) => one.dossier.id === dossier)
    return (await who.put(`/dossiers/${dossier}/return`, own.dossier.version)).status
  },
  away: async (world, step) => {
    const ria = await comeIn(world, LEAD)
    const ask = { deputy: workerAt(world, step.to), ...periodOf(world, step) }
    return (await ria.post(`/workers/${workerAt(world, step.by)}/absences`, ask)).status
  },
  'called-off': async (world) => {
    const ria = await comeIn(world, LEAD)
    for (const worker of world.workers) {
      const [absence] = (await ria.get(`/workers/${worker}`)).body.absences
      if (!absence) continue
      const { id, version, since, deputy } = absence
      const off = { deputy: deputy.id, since, until: dayFrom(world.house, -1) }
      return (await ria.put(`/absences/${id}`, version, off)).status
    }
    return undefined
  },
  leave: async (world, { by, to, from }) => {
    const [worker, successor] = [workerAt(world, by % LEAD), workerAt(world, to)]
    const lotte = await world.house.as('lotte-beheer')
    const { version } = (await lotte.get(`/workers/${worker}`)).body
    const lastDay = dayFrom(world.house, (from % 4) - 1)
    const { duties } = (await lotte.get(`/workers/${worker}/leaving?lastDay=${lastDay}`)).body
    const successors = duties.map(({ id }: { id: string }) => ({ duty: id, to: successor }))
    return (await lotte.put(`/workers/${worker}/leave`, version, { lastDay, successors })).status
  },
  reassign: async (world, { to }, { dossier }) => {
    if (!dossier) return undefined
    const ask = { watches: [dossier], to: workerAt(world, to), reason: 'Te veel werk' }
    const { status, body } = await (await comeIn(world, LEAD)).post('/reassignments', ask)
    return status === 201 && body.moved === 0 ? undefined : status
  },
  move: async (world, { long }, { household, watcher, dossier }) => {
    if (!dossier || watcher < 0) return undefined
    const who = await comeIn(world, watcher)
    const { version } = (await who.get(`/households/${household}`)).body
    const address = { street: 'Kerkstraat', number: String(long + 1), postcode: '7741 AB', place: 'Coevorden' }
    return (await who.put(`/households/${household}/address`, version, { address, since: dayFrom(world.house, 0) }))
      .status
  },
  'move-away': byWatcher(async (who, { dossier, version }) => {
    const gone = { ...ended, reason: 'moved', acceptedBy: 'Gemeente Emmen, Henk Prins' }
    return (await who.put(`/dossiers/${dossier}/closing`, version, gone)).status
  }),
  close: byWatcher(
    async (who, { dossier, version }) =>
      (await who.put(`/dossiers/${dossier}/closing`, version, { ...ended, reason: 'goals-reached' })).status,
  ),
}
