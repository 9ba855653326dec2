import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { type Db, inTransaction, type Tx } from './database.ts'

/** Limits of a session (N-ID-01): ended by rest, and at the latest at the end of a working day. */
export type SessionLimits = { idleMinutes: number; totalHours: number }

export const sessionCookie = 'vangnet_session'

/** Starts a session in the database and gives the secret for the cookie; only its hash is kept. */
export async function startSession(
  db: Db,
  session: { subject: string; municipality: string; now: Date; limits: SessionLimits },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const ends = new Date(session.now.getTime() + session.limits.totalHours * 3_600_000)
  await inTransaction(db, { municipality: undefined }, (tx) =>
    sql`insert into platform.session (id_hash, subject, municipality, created_at, used_at, ends_at)
        values (${hashOf(token)}, ${session.subject}, ${session.municipality}, ${session.now}, ${session.now}, ${ends})`.execute(
      tx,
    ),
  )
  return token
}

export async function endSession(db: Db, token: string): Promise<void> {
  await inTransaction(db, { municipality: undefined }, (tx) =>
    sql`delete from platform.session where id_hash = ${hashOf(token)}`.execute(tx),
  )
}

/** All sessions of a person end at once, for instance when the worker leaves. */
export async function endSessionsOf(tx: Tx, subject: string): Promise<void> {
  await sql`delete from platform.session where subject = ${subject}`.execute(tx)
}

/** The other municipality this person also works for; who may choose it is asked before. */
export async function switchMunicipality(tx: Tx, client: string, municipality: string): Promise<void> {
  await sql`update platform.session set municipality = ${municipality} where encode(id_hash, 'hex') like ${`${client}%`}`.execute(
    tx,
  )
}

export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

/** What the audit calls a session: the start of its hash, which opens nothing. */
export function clientOf(token: string): string {
  return hashOf(token).toString('hex').slice(0, 32)
}
