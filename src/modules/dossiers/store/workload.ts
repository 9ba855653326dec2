import { hot, type Tx } from '../../../platform/database.ts'
import type { TaskGroup } from '../rules/tasks.ts'
import { boundsOf, countsOf } from './work.ts'

type Ask = { municipality: string; teams: readonly string[]; at: Date; today: string }

export type WorkloadRow = { id: string; name: string; watches: number; directs: number } & Record<TaskGroup, number>

const holds = (row: string) => `${row}.since <= $3 and (${row}.until is null or ${row}.until > $3)`

/** Workers of these teams on this day. */
const TEAM = `select distinct w.id, w.name from organisations.published_role r
  join organisations.published_worker w on w.municipality = r.municipality and w.id = r.worker
  where r.municipality = $1 and r.team = any($2::uuid[]) and r.since <= $4 and (r.until is null or r.until >= $4)`

/** What everybody in these teams has on hand, also those with nothing, by name. */
export function listWorkload(tx: Tx, { municipality, teams, at, today }: Ask): Promise<WorkloadRow[]> {
  return hot<WorkloadRow>(tx, {
    name: 'team-workload',
    text: `with team as (${TEAM}),
           watch as (select k.worker, k.dossier from dossiers.watch k where k.municipality = $1 and k.worker in (select id from team) and ${holds('k')}),
           direct as (select g.worker, g.dossier from dossiers.direction g where g.municipality = $1 and g.worker in (select id from team) and ${holds('g')}),
           task as (
             select t.worker, t.due from dossiers.task t where t.municipality = $1 and t.worker in (select id from team) and t.goes_with = 'worker' and t.done_at is null
             union all
             select k.worker, t.due from watch k join dossiers.task t on t.municipality = $1 and t.dossier = k.dossier and t.goes_with = 'watch' and t.done_at is null
             union all
             select d.worker, t.due from direct d join dossiers.task t on t.municipality = $1 and t.dossier = d.dossier and t.goes_with = 'direction' and t.done_at is null
             union all
             select k.worker, t.due from watch k join dossiers.task t on t.municipality = $1 and t.dossier = k.dossier and t.goes_with = 'direction' and t.done_at is null
               where not exists (select from dossiers.direction g where g.municipality = $1 and g.dossier = k.dossier and g.kind = 'professional' and ${holds('g')})),
           counted as (select worker, ${countsOf('due', 5)} from task group by worker)
           select team.id, team.name,
             (select count(*)::int from watch where watch.worker = team.id) as watches,
             (select count(*)::int from direct where direct.worker = team.id) as directs,
             coalesce(c.late, 0) as late, coalesce(c.today, 0) as today, coalesce(c."coming-week", 0) as "coming-week", coalesce(c.later, 0) as later
           from team left join counted c on c.worker = team.id order by team.name`,
    values: [municipality, teams, at, today, ...boundsOf(today)],
  })
}

export async function isInTeams(tx: Tx, { municipality, teams, today }: Ask, worker: string): Promise<boolean> {
  const rows = await hot(tx, {
    name: 'worker-in-teams',
    text: `select 1 from organisations.published_role r where r.municipality = $1 and r.team = any($2::uuid[]) and r.worker = $3
             and r.since <= $4 and (r.until is null or r.until >= $4) limit 1`,
    values: [municipality, teams, worker, today],
  })
  return rows.length > 0
}

/** The open dossiers whose eye somebody keeps now. */
export function listWatchedBy(
  tx: Tx,
  { municipality, worker, at }: { municipality: string; worker: string; at: Date },
): Promise<{ dossierId: string; number: string }[]> {
  return hot(tx, {
    name: 'dossiers-watched-by',
    text: `select d.id as "dossierId", d.number from dossiers.watch k join dossiers.dossier d on d.municipality = k.municipality and d.id = k.dossier
           where k.municipality = $1 and k.worker = $2 and k.since <= $3 and (k.until is null or k.until > $3) and d.closed_at is null
           order by d.number limit 500`,
    values: [municipality, worker, at],
  })
}
