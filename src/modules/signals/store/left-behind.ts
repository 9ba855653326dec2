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

type About = In & { household: string; dossier: string }

/**
 * What has to be finished before a dossier closes: signals about the household that nobody took into a dossier, and
 * those in this dossier of which a meldcode file is open.
 */
export async function listOpenAbout(tx: Tx, { municipality, household, dossier }: About): Promise<LeftSignal[]> {
  const { rows } = await sql<LeftSignal>`
    select s.id, s.number, s.team from signals.signal s
    where s.municipality = ${municipality} and s.household = ${household} and s.state <> 'closed'
      and (s.dossier is null or (s.dossier = ${dossier} and exists (select from signals.meldcode_file f
        where f.municipality = s.municipality and f.signal = s.id and f.closed_at is null)))
    order by s.id`.execute(tx)
  return rows
}

/** The open signals of a dossier, in order of id, as they are locked. */
export async function listOpenIn(tx: Tx, { municipality, household, dossier }: About): Promise<LeftSignal[]> {
  const { rows } = await sql<LeftSignal>`
    select id, number, team from signals.signal
    where municipality = ${municipality} and household = ${household} and dossier = ${dossier} and state <> 'closed'
    order by id`.execute(tx)
  return rows
}
