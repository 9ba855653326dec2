import { sql } from 'kysely'
import type { Tx } from './database.ts'
import { Refused } from './refusal.ts'

/** Why a change with a version changed nothing: somebody was quicker (412, who and when), or it does not exist (404). */
export function staleOrGone(now: { changed_by: string; changed_at: Date } | undefined, unknown: string): Refused {
  if (!now) return new Refused({ refused: unknown, status: 404 })
  return new Refused({
    refused: 'input/stale',
    status: 412,
    facts: { by: now.changed_by, at: now.changed_at.toISOString() },
  })
}

/** A version that was never there, of something nobody changed yet. */
export function unknownVersion(): Refused {
  return new Refused({ refused: 'input/unknown-version', status: 412 })
}

/**
 * Refuses before any rule speaks when a row of this table is no longer as the asker saw it: the rules would say that it
 * is done already, and not by whom. The row is held, so that nobody comes in between. The table has the columns of every versioned one.
 */
export async function refuseStale(
  tx: Tx,
  row: { table: string; municipality: string; id: string; version: number },
  unknown: string,
): Promise<void> {
  const { rows } = await sql<{ version: number; changed_by: string; changed_at: Date }>`
    select version, changed_by, changed_at from ${sql.table(row.table)}
    where municipality = ${row.municipality} and id = ${row.id} for update`.execute(tx)
  if (rows[0]?.version !== row.version) throw staleOrGone(rows[0], unknown)
}
