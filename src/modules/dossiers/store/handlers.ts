import { hot, type Tx } from '../../../platform/database.ts'

/** Who answers for a dossier beside the family: to answer a request, and to hear of broken glass. */
export type Handlers = {
  number: string
  household: string
  watcher: string | null
  /** Team leads of the team of who keeps the eye. */
  leads: string[]
  attention: string[]
  officers: string[]
  sealed: boolean
}

export async function findHandlers(
  tx: Tx,
  ask: { municipality: string; dossier: string; at: Date; today: string },
): Promise<Handlers | undefined> {
  const [row] = await hot<Handlers>(tx, {
    name: 'dossier-handlers',
    text: `with d as (
             select d.municipality, d.household, d.number,
               (select k.worker from dossiers.watch k where k.municipality = d.municipality and k.dossier = d.id and k.since <= $3
                order by k.since desc limit 1) as watcher
             from dossiers.dossier d where d.municipality = $1 and d.id = $2),
           held as (
             select r.* from organisations.published_role r
             where r.municipality = $1 and r.since <= $4 and (r.until is null or r.until >= $4))
           select d.number, d.household, d.watcher,
             coalesce((select array_agg(distinct l.worker) from held l
               where l.role = 'team-lead' and l.team in (select w.team from held w where w.worker = d.watcher)), '{}') as leads,
             coalesce((select array_agg(distinct a.worker) from held a where a.role = 'attention-officer'), '{}') as attention,
             coalesce((select array_agg(distinct o.worker) from held o where o.role = 'data-protection-officer'), '{}') as officers,
             exists (select from households.published_seal s where s.municipality = d.municipality and s.household = d.household) as sealed
           from d`,
    values: [ask.municipality, ask.dossier, ask.at, ask.today],
  })
  return row
}
