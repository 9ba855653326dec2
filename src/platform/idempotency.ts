import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Actor } from './actor.ts'
import { type Db, inTransaction, type Tx } from './database.ts'
import type { LeftBehind } from './one-statement.ts'
import { Refused } from './refusal.ts'

/** A creation with the caller's own key: sent twice, it is done once, and both hear the same answer. */
export type Keyed = { key: string; operation: string; actor: Actor; raw: unknown }

/** Whether this may be the caller's own mark of a creation: 8 to 100 characters that can be seen. */
export function isKey(text: string): boolean {
  return /^[!-~]{8,100}$/.test(text)
}

/** The answer, to be kept in the same transaction as the deed. A second one with this key breaks on it and is undone whole. */
export function keepAnswer(keyed: Keyed, answer: unknown): LeftBehind {
  return {
    text: 'insert into platform.idempotency (municipality, actor, key, operation, request, answer) values ($1, $2, $3, $4, $5, $6)',
    values: [
      keyed.actor.municipality,
      keyed.actor.id,
      keyed.key,
      keyed.operation,
      requestHash(keyed),
      JSON.stringify(answer ?? null),
    ],
  }
}

/** The answer that was given before under this key, or undefined. The same key for something else is refused. */
export async function storedAnswer(db: Db, keyed: Keyed): Promise<{ answer: unknown } | undefined> {
  const found = await inTransaction(db, { municipality: keyed.actor.municipality }, (tx) =>
    sql<{ operation: string; request: Buffer; answer: unknown }>`
      select operation, request, answer from platform.idempotency
      where municipality = ${keyed.actor.municipality} and actor = ${keyed.actor.id} and key = ${keyed.key}`.execute(
      tx,
    ),
  )
  const row = found.rows[0]
  if (!row) return undefined
  if (row.operation !== keyed.operation || !row.request.equals(requestHash(keyed)))
    throw new Refused({ refused: 'input/key-used-for-something-else', status: 422 })
  return { answer: row.answer }
}

function requestHash({ raw }: Keyed): Buffer {
  return createHash('sha256').update(JSON.stringify(raw)).digest()
}

/** How long a caller may retry with the same key, in days. */
const RETRY_DAYS = 7

/** Answers nobody will ask for again are not kept: they may hold ids of families. */
export async function dropOldAnswers(tx: Tx, municipality: string, at: Date): Promise<void> {
  const before = new Date(at.getTime() - RETRY_DAYS * 86_400_000)
  await sql`delete from platform.idempotency where municipality = ${municipality} and at < ${before}`.execute(tx)
}
