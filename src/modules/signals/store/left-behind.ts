import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'

type In = { municipality: string }
export type LeftSignal = { id: string; number: string; team: string }

/** Open signals this worker handles, also those in a dossier: the reporter still has to hear. In order of id, as they are locked. */
export async function listHandledBy(tx: Tx, { municipality, worker }: In & { worker: string }): Promise<LeftSignal[]> {
  const { rows } = await sql<LeftSignal>`
    select id, number, team from signals.signal
    where municipality = ${municipality} and handler = ${worker} and state <> 'closed' order by id`.execute(tx)
  return rows
}

/** Open signals that lie with a team or were offered to it. */
export async function listLyingWith(tx: Tx, { municipality, team }: In & { team: string }): Promise<LeftSignal[]> {
  const { rows } = await sql<LeftSignal>`
    select id, number, team from signals.signal
    where municipality = ${municipality} and state <> 'closed' and (team = ${team} or offered_to = ${team}) order by id`.execute(
    tx,
  )
  return rows
}

export type Hands = { team: string; offeredTo: string | null; handler: string | null }

/** In whose hands open signals are: each team, asked team and handler that occur together, once. */
export async function listHands(tx: Tx, municipality: string): Promise<Hands[]> {
  const { rows } = await sql<Hands>`
    select distinct team, offered_to as "offeredTo", handler from signals.signal
    where municipality = ${municipality} and state <> 'closed'`.execute(tx)
  return rows
}

/** Open signals in exactly these hands, in order of id, as they are locked. */
export async function listInHands(
  tx: Tx,
  municipality: string,
  { team, offeredTo, handler }: Hands,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from signals.signal
    where municipality = ${municipality} and state <> 'closed' and team = ${team}
      and offered_to is not distinct from ${offeredTo} and handler is not distinct from ${handler} order by id`.execute(
    tx,
  )
  return rows.map(({ id }) => id)
}

/** Signals about a household that are open and lie in no dossier: they are weighed before the dossier closes. */
export async function countOpenAbout(tx: Tx, { municipality, household }: In & { household: string }): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from signals.signal
    where municipality = ${municipality} and household = ${household} and state <> 'closed' and dossier is null`.execute(
    tx,
  )
  return rows[0]?.n ?? 0
}
