import { Refused } from '../../platform/refusal.ts'
import { type Grant, type Scene, useCase } from '../../platform/use-case.ts'
import { ListWorkOf, ShowWorkload, WorkloadPage, WorkOf } from './contract/reassign.ts'
import { hatsOf } from './rules/standing.ts'
import { listWorkTasksOf } from './store/work.ts'
import { isInTeams, listWatchedBy, listWorkload } from './store/workload.ts'

/** The teams somebody leads. */
export function teamsLed({ actor }: Scene): string[] {
  return hatsOf(actor).flatMap(({ role, team }) => (role === 'team-lead' && team ? [team] : []))
}

export function leadsATeam(scene: Scene): Grant {
  return teamsLed(scene).length > 0 && 'role/team-lead'
}

/** How the work lies over the team today (S003-122, S004-089). No names of families. */
export const showWorkload = useCase({
  name: 'dossiers.show-workload',
  summary: 'Hoe het werk over het team verdeeld is',
  action: 'list',
  purpose: 'work-distribution',
  input: ShowWorkload,
  output: WorkloadPage,
  subject: () => 'team/workload',
  may: (scene) => leadsATeam(scene),
  async run(scene) {
    const { tx, municipality, now, today } = scene
    const rows = await listWorkload(tx, { municipality, teams: teamsLed(scene), at: now, today })
    return {
      workers: rows.map(({ id, name, watches, directs, ...tasks }) => ({ id, name, watches, directs, tasks })),
    }
  },
})

/** What lies with one worker of the team, to divide anew: numbers of dossiers, not their content. */
export const listWorkOf = useCase({
  name: 'dossiers.list-work-of',
  summary: 'Het werk van een teamlid, om te verdelen',
  action: 'list',
  purpose: 'work-distribution',
  input: ListWorkOf,
  output: WorkOf,
  subject: ({ workerId }) => `worker/${workerId}`,
  may: (scene) => leadsATeam(scene),
  async run(scene, { workerId }) {
    const { tx, municipality, now, today } = scene
    const own = await isInTeams(tx, { municipality, teams: teamsLed(scene), at: now, today }, workerId)
    if (!own) throw new Refused({ refused: 'dossiers/worker-not-in-team', status: 404 })
    const [tasks, watches] = await Promise.all([
      listWorkTasksOf(scene, workerId),
      listWatchedBy(tx, { municipality, worker: workerId, at: now }),
    ])
    return {
      tasks: tasks.map(({ id, kind, title, number, due, version }) => ({
        id,
        kind,
        title,
        number: number ?? '',
        due,
        version,
      })),
      watches,
    }
  },
})
