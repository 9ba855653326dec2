import { hash, randomBytes } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { type Db, inTransaction, type Tx } from './database.ts'

/** Limits of a session (N-ID-01): ended by rest, and at the latest at the end of a working day. */
export type SessionLimits = { idleMinutes: number; totalHours: number }

export const sessionCookie = 'vangnet_session'

/** Starts a session in the database and gives the secret for the cookie; only its hash is kept. */
export async function startSession(
  db: Db,
  session: { subject: string; municipality: string; now: Date; limits: SessionLimits; idToken?: string | undefined },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const ends = new Date(session.now.getTime() + session.limits.totalHours * 3_600_000)
  await inTransaction(db, { municipality: undefined }, (tx) =>
    sql`insert into platform.session (id_hash, subject, municipality, created_at, used_at, ends_at, data)
        values (${hashOf(token)}, ${session.subject}, ${session.municipality}, ${session.now}, ${session.now}, ${ends},
          jsonb_strip_nulls(jsonb_build_object('idToken', ${session.idToken ?? null}::text)))`.execute(tx),
  )
  return token
}

export type EndedSession = { subject: string; municipality: string; idToken: string | null }

/** Ends the session of this secret and tells whose it was; undefined when there was none. */
export async function endSession(db: Db, token: string): Promise<EndedSession | undefined> {
  const { rows } = await inTransaction(db, { municipality: undefined }, (tx) =>
    sql<EndedSession>`delete from platform.session where id_hash = ${hashOf(token)}
        returning subject, municipality, data->>'idToken' as "idToken"`.execute(tx),
  )
  return rows[0]
}

/** All sessions of a person end at once, for instance when the worker leaves. */
export async function endSessionsOf(tx: Tx, subject: string): Promise<void> {
  await sql`delete from platform.session where subject = ${subject}`.execute(tx)
}

/** A running session of somebody; `client` names it and opens nothing. */
export type RunningSession = { client: string; municipality: string; startedAt: Date; usedAt: Date; endsAt: Date }

/** The sessions of a person that have not ended, the last used first. */
export async function listSessionsOf(tx: Tx, subject: string, now: Date): Promise<RunningSession[]> {
  const { rows } = await sql<RunningSession>`
    select substr(encode(id_hash, 'hex'), 1, 32) as client, municipality, created_at as "startedAt", used_at as "usedAt",
      ends_at as "endsAt"
    from platform.session where subject = ${subject} and ends_at > ${now} order by used_at desc`.execute(tx)
  return rows
}

/** Ends one session of this person; false when there is no such session of theirs. */
export async function endOwnSession(tx: Tx, session: { subject: string; client: string }): Promise<boolean> {
  const { rows } = await sql`
    delete from platform.session where subject = ${session.subject} and ${oneClient(session.client)} returning 1`.execute(
    tx,
  )
  return rows.length > 0
}

/** The other municipality this person also works for; who may choose it is asked before. */
export async function switchMunicipality(tx: Tx, client: string, municipality: string): Promise<void> {
  await sql`update platform.session set municipality = ${municipality} where ${oneClient(client)}`.execute(tx)
}

/** The session whose hash begins like this: a range on the primary key, so that nothing else is read. */
function oneClient(client: string): RawBuilder<boolean> {
  if (!/^[0-9a-f]{32}$/.test(client)) throw new Error('A session is named by 32 hexadecimal digits.')
  const bound = (digit: string) => Buffer.from(client + digit.repeat(32), 'hex')
  return sql<boolean>`id_hash between ${bound('0')} and ${bound('f')}`
}

export function hashOf(token: string): Buffer {
  return hash('sha256', token, 'buffer')
}

/** What the audit calls a session: the start of its hash, which opens nothing. */
export function clientOf(token: string): string {
  return hash('sha256', token, 'hex').slice(0, 32)
}

/** Sessions that ended are not kept. */
export async function dropEndedSessions(tx: Tx, at: Date): Promise<void> {
  await sql`delete from platform.session where ends_at < ${at}`.execute(tx)
}
