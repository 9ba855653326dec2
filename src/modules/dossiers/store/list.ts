import { hot, type Tx } from '../../../platform/database.ts'
import type { OpeningRelation } from '../rules/standing.ts'
import { asArrays } from './standing.ts'

export type DossierRow = {
  id: string
  number: string
  household: string
  householdName: string
  openedAt: string
  closedAt: string | null
  watcher: string | null
  director: string | null
  relations: string[]
  handoverDue: string | null
  reviewOn: string | null
  coverEnds: string | null
}

/** The dossiers a worker may open now by these relations, newest first. */
export async function listDossiersOf(
  tx: Tx,
  who: { municipality: string; worker: string; at: Date; open: boolean; opening: readonly OpeningRelation[] },
): Promise<DossierRow[]> {
  // A worker's list is a hot path: one named statement that starts from the worker's own relations (bench: worker's list).
  return hot<DossierRow>(tx, {
    name: `dossiers-of-worker-${who.open ? 'open' : 'closed'}`,
    text: `select d.id, d.number, d.household, h.name as "householdName", d.opened_at as "openedAt", d.closed_at as "closedAt",
             k.name as watcher, g.name as director, mine.relations,
             (select v.due from dossiers.handover v where v.municipality = d.municipality and v.dossier = d.id and v.state = 'offered') as "handoverDue",
             g.review_on as "reviewOn", case when k.instead_of is not null then (k.until at time zone 'Europe/Amsterdam')::date end as "coverEnds"
           from (select x.municipality, x.household, array_agg(distinct x.relation) as relations from households.published_access x
                 where x.municipality = $1 and x.worker = $2 and x.since <= $3 and (x.until is null or x.until > $3)
                   and exists (select from unnest($4::text[], $5::uuid[]) o(relation, team) where o.relation = x.relation and (x.team is null or x.team = o.team))
                 group by x.municipality, x.household) mine
           join dossiers.dossier d on d.municipality = mine.municipality and d.household = mine.household
           join households.published_household h on h.municipality = d.municipality and h.id = d.household
           left join lateral (select w.name, k.instead_of, k.until from dossiers.watch k
                              join organisations.published_worker w on w.municipality = k.municipality and w.id = k.worker
                              where k.municipality = d.municipality and k.dossier = d.id and k.since <= $3 and (k.until is null or k.until > $3)) k on true
           left join lateral (select coalesce(w.name, '') as name, (g.own->'estimate'->>'reviewOn')::date as review_on from dossiers.direction g
                              left join organisations.published_worker w on w.municipality = g.municipality and w.id = g.worker
                              where g.municipality = d.municipality and g.dossier = d.id and g.since <= $3 and (g.until is null or g.until > $3)) g on true
           where (d.closed_at is null) = ${who.open}
           order by d.opened_at desc limit 200`,
    values: [who.municipality, who.worker, who.at, ...asArrays(who.opening)],
  })
}
