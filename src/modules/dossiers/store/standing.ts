import { hot, type Tx } from '../../../platform/database.ts'
import type { RelationHeld } from '../rules/access.ts'
import type { OpeningRelation } from '../rules/standing.ts'

export type StandingFacts = {
  household: string
  number: string
  relations: (Omit<RelationHeld, 'team' | 'purpose'> & {
    team: string | null
    purpose: RelationHeld['purpose'] | null
  })[]
  /** The teams of who keeps the eye, or kept it last: the dossier is a dossier of those teams. */
  teams: string[]
  sealedFor: string[] | null
}

/** What stands between one worker and one dossier, in one question: every opening of a dossier asks it. */
export async function findStanding(
  tx: Tx,
  ask: { municipality: string; dossier: string; worker: string; at: Date; today: string },
): Promise<StandingFacts | undefined> {
  const [row] = await hot<StandingFacts>(tx, {
    name: 'dossier-standing',
    text: `select d.household, d.number,
             coalesce((select json_agg(json_build_object('kind', x.relation, 'team', x.team, 'purpose', x.purpose))
               from households.published_access x
               where x.municipality = d.municipality and x.household = d.household and x.worker = $3
                 and x.since <= $4 and (x.until is null or x.until > $4)), '[]') as relations,
             coalesce((select array_agg(r.team) from organisations.published_role r
               where r.municipality = d.municipality and r.team is not null and r.since <= $5 and (r.until is null or r.until >= $5)
                 and r.worker = (select k.worker from dossiers.watch k
                   where k.municipality = d.municipality and k.dossier = d.id and k.since <= $4 order by k.since desc limit 1)), '{}') as teams,
             (select array_agg(s.worker) from households.published_seal s
               where s.municipality = d.municipality and s.household = d.household) as "sealedFor"
           from dossiers.dossier d where d.municipality = $1 and d.id = $2`,
    values: [ask.municipality, ask.dossier, ask.worker, ask.at, ask.today],
  })
  return row
}

/** The arrays for `unnest` behind which a list joins only what the asker may open. */
export function asArrays(opening: readonly OpeningRelation[]): [string[], (string | null)[]] {
  return [opening.map(({ relation }) => relation), opening.map(({ team }) => team ?? null)]
}

/** Everybody who has to do with a household now, by name: whoever is named on its seal, or all when it is not sealed. */
export async function listWorkersAround(
  tx: Tx,
  ask: { municipality: string; household: string; at: Date },
): Promise<{ id: string; name: string }[]> {
  return hot<{ id: string; name: string }>(tx, {
    name: 'workers-around',
    text: `select distinct w.id, w.name from households.published_access x
           join organisations.published_worker w on w.municipality = x.municipality and w.id = x.worker
           where x.municipality = $1 and x.household = $2 and x.since <= $3 and (x.until is null or x.until > $3)
           order by w.name`,
    values: [ask.municipality, ask.household, ask.at],
  })
}
