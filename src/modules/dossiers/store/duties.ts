import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'

export type DutyRow = {
  dossier: string
  number: string
  household: string
  householdName: string
  version: number
  watch: boolean
  direction: boolean
  contact: boolean
}

type Whose = { municipality: string; worker: string; from: Date }

/**
 * Open dossiers that need this worker at or after `from`: whose watch is theirs or would return to them, who direct it or
 * are the fixed contact. In order of their id, so that two people who change several lock them in the same order.
 */
export async function listDutiesOf(tx: Tx, { municipality, worker, from }: Whose): Promise<DutyRow[]> {
  const { rows } = await sql<DutyRow>`
    select d.id as dossier, d.number, d.household, h.name as "householdName", d.version,
      bool_or(duty.kind = 'watch') as watch, bool_or(duty.kind = 'direction') as direction, bool_or(duty.kind = 'contact') as contact
    from (
      select municipality, dossier, 'watch' as kind from dossiers.watch
        where municipality = ${municipality} and (worker = ${worker} or instead_of = ${worker}) and (until is null or until > ${from})
      union all
      select municipality, dossier, 'direction' from dossiers.direction
        where municipality = ${municipality} and worker = ${worker} and (until is null or until > ${from})
      union all
      select municipality, dossier, 'contact' from dossiers.fixed_contact
        where municipality = ${municipality} and worker = ${worker} and (until is null or until > ${from})
    ) duty
    join dossiers.dossier d on d.municipality = duty.municipality and d.id = duty.dossier and d.closed_at is null
    join households.published_household h on h.municipality = d.municipality and h.id = d.household
    group by d.municipality, d.id, h.name
    order by d.id`.execute(tx)
  return rows
}

/** Offers that wait for a team. */
export async function listOffersToTeam(
  tx: Tx,
  { municipality, team }: { municipality: string; team: string },
): Promise<{ dossier: string; number: string }[]> {
  const { rows } = await sql<{ dossier: string; number: string }>`
    select d.id as dossier, d.number from dossiers.handover v
    join dossiers.dossier d on d.municipality = v.municipality and d.id = v.dossier
    where v.municipality = ${municipality} and v.receiver_team = ${team} and v.state = 'offered' order by d.number`.execute(
    tx,
  )
  return rows
}

export type WatcherOnDay = { dossier: string; number: string; worker: string }

/** Who would keep an eye on each open dossier during a period: for the alarm. */
export async function listWatchersIn(
  tx: Tx,
  municipality: string,
  { from, until }: { from: Date; until: Date },
): Promise<WatcherOnDay[]> {
  const { rows } = await sql<WatcherOnDay>`
    select distinct d.id as dossier, d.number, k.worker from dossiers.watch k
    join dossiers.dossier d on d.municipality = k.municipality and d.id = k.dossier and d.closed_at is null
    where k.municipality = ${municipality} and k.since < ${until} and (k.until is null or k.until > ${from})`.execute(
    tx,
  )
  return rows
}

export type EstimateDue = { dossier: string; number: string; watcher: string; reviewOn: string }

/** Own direction whose estimate is to be looked at again on or before a day, with who keeps an eye. */
export async function listEstimatesDue(
  tx: Tx,
  municipality: string,
  { today, now }: { today: string; now: Date },
): Promise<EstimateDue[]> {
  const { rows } = await sql<EstimateDue>`
    select d.id as dossier, d.number, k.worker as watcher, g.own->'estimate'->>'reviewOn' as "reviewOn"
    from dossiers.direction g
    join dossiers.dossier d on d.municipality = g.municipality and d.id = g.dossier and d.closed_at is null
    join dossiers.watch k on k.municipality = d.municipality and k.dossier = d.id and k.since <= ${now} and (k.until is null or k.until > ${now})
    where g.municipality = ${municipality} and g.kind = 'own' and g.until is null and g.own->'estimate'->>'reviewOn' <= ${today}`.execute(
    tx,
  )
  return rows
}
