import { orRefuse } from '../../platform/refusal.ts'
import { type Scene, useCase } from '../../platform/use-case.ts'
import { listAbsences, listWorkers } from '../organisations/public.ts'
import { Reassign, Reassigned } from './contract/reassign.ts'
import { movableWatches, moveWatch } from './move-watch.ts'
import { dayEnds, dayStarts } from './rules/instants.ts'
import { type ReassignFacts, reassign } from './rules/reassign.ts'
import { hatsOf, openingRelations } from './rules/standing.ts'
import { leadsATeam, teamsLed } from './show-workload.ts'
import { listHatsOf, listOpenable, loadTasksOfTeams, moveTasks } from './store/reassign.ts'

type Ask = { tasks: { id: string; version: number }[]; watches: string[]; to: string; reason: string }
type Row = Reassigned['rows'][number]

const shape = {
  purpose: 'work-distribution',
  input: Reassign,
  output: Reassigned,
  subject: ({ to }: Ask) => `worker/${to}`,
  may: (scene: Scene) => leadsATeam(scene),
}

/** What would move and what would stay, and why; nothing changes. */
export const previewReassign = useCase({
  ...shape,
  name: 'dossiers.preview-reassign',
  summary: 'Bekijken wat er verdeeld zou worden',
  action: 'list',
  async run(scene, ask) {
    const watches = await movableWatches(scene, { ...ask, teams: teamsLed(scene) })
    const rows = await decide(
      scene,
      ask,
      watches.filter(({ moved }) => moved).map(({ id }) => id),
    )
    return answer([...watches, ...rows])
  },
})

/** Gives tasks, and where it is asked the eye with them, to somebody else: each row says whether it moved (D12). */
export const reassignWork = useCase({
  ...shape,
  name: 'dossiers.reassign-work',
  summary: 'Werk verdelen over een ander teamlid',
  action: 'change',
  async run(scene, ask) {
    const { tx, municipality, actor, now } = scene
    const watches: Row[] = []
    for (const row of await movableWatches(scene, { ...ask, teams: teamsLed(scene) })) {
      if (row.moved) await moveWatch(scene, { dossier: row.id, to: ask.to, reason: ask.reason })
      watches.push(row)
    }
    const rows = await decide(
      scene,
      ask,
      watches.filter(({ moved }) => moved).map(({ id }) => id),
    )
    const going = ask.tasks.filter(({ id }) => rows.some((row) => row.id === id && row.moved))
    const stamp = { by: actor.id, byName: actor.name, at: now }
    const went = await moveTasks(tx, { municipality, tasks: going, to: ask.to, reason: ask.reason }, stamp)
    const outcome = rows.map((row) =>
      row.moved && !went.includes(row.id) ? { ...row, moved: false, why: 'changed-meanwhile' } : row,
    )
    return answer([...watches, ...outcome])
  },
})

function answer(rows: Row[]): Reassigned {
  const moved = rows.filter((row) => row.moved).length
  return { moved, stayed: rows.length - moved, rows }
}

async function decide(scene: Scene, ask: Ask, watched: readonly string[]): Promise<Row[]> {
  if (ask.tasks.length === 0 && ask.watches.length > 0) {
    // The rule asks for tasks; moving only the eye is a choice too. Who receives and why is checked all the same.
    orRefuse(reassign({ ...ask, tasks: [{ id: ask.to, version: 0 }] }, await factsFor(scene, ask, watched)))
    return []
  }
  const { moves, stays } = orRefuse(reassign(ask, await factsFor(scene, ask, watched)))
  return [
    ...moves.map(({ task }): Row => ({ what: 'task', id: task, moved: true, why: '' })),
    ...stays.map(({ task, why }): Row => ({ what: 'task', id: task, moved: false, why })),
  ]
}

async function factsFor(scene: Scene, { tasks, to }: Ask, watched: readonly string[]): Promise<ReassignFacts> {
  const { tx, municipality, now, today } = scene
  const found = await loadTasksOfTeams(tx, {
    municipality,
    ids: tasks.map(({ id }) => id),
    teams: teamsLed(scene),
    at: now,
    today,
  })
  const [workers, absences, hats] = await Promise.all([
    listWorkers(tx, { municipality, today }),
    listAbsences(tx, { municipality, day: today }, { worker: to }),
    listHatsOf(tx, { municipality, worker: to, today }),
  ])
  const opening = openingRelations(hatsOf({ kind: 'worker', roles: [], hats }), 'read')
  const dossiers = found.flatMap(({ dossier }) => dossier ?? [])
  const open = await listOpenable(tx, { municipality, worker: to, dossiers, at: now, opening })
  return {
    tasks: found,
    receiverMayOpen: new Set([...open, ...watched]),
    receiverActive: workers.some(({ id }) => id === to),
    receiverAway: absences.map(({ since, until }) => ({ from: dayStarts(since), until: dayEnds(until) })),
    now,
  }
}
