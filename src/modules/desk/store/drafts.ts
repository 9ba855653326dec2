import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import { DRAFT_DAYS } from '../rules.ts'
import type { DeskTables } from '../tables.ts'

const own = (tx: Tx) => tx.withTables<DeskTables>()

type Whose = { municipality: string; worker: string; key: string }

export async function findDraft(
  tx: Tx,
  { municipality, worker, key }: Whose,
): Promise<{ content: Record<string, unknown>; savedAt: Date; version: number } | undefined> {
  return own(tx)
    .selectFrom('desk.draft')
    .select(['content', 'saved_at as savedAt', 'version'])
    .where('municipality', '=', municipality)
    .where('worker', '=', worker)
    .where('key', '=', key)
    .executeTakeFirst()
}

/** Starts a draft (version 0) or goes on with it. Refuses when the same draft was saved elsewhere meanwhile. */
export async function keepDraft(
  tx: Tx,
  whose: Whose,
  { content, version, at }: { content: Record<string, unknown>; version: number; at: Date },
): Promise<number> {
  const values = {
    content: JSON.stringify(content),
    saved_at: at,
    ends_at: new Date(at.getTime() + DRAFT_DAYS * 86_400_000),
  }
  const kept =
    version === 0
      ? await own(tx)
          .insertInto('desk.draft')
          .values({ ...whose, ...values })
          .onConflict((clash) => clash.columns(['municipality', 'worker', 'key']).doNothing())
          .returning('version')
          .executeTakeFirst()
      : await own(tx)
          .updateTable('desk.draft')
          .set((row) => ({ ...values, version: sql<number>`${row.ref('version')} + 1` }))
          .where('municipality', '=', whose.municipality)
          .where('worker', '=', whose.worker)
          .where('key', '=', whose.key)
          .where('version', '=', version)
          .returning('version')
          .executeTakeFirst()
  if (!kept) throw new Refused({ refused: 'desk/changed-elsewhere', status: 412 })
  return kept.version
}

/** Throws away the draft as it was seen; what another window wrote after that stays and is said. No draft is no fault. */
export async function dropDraft(tx: Tx, { version, ...whose }: Whose & { version: number }): Promise<void> {
  const gone = await own(tx)
    .deleteFrom('desk.draft')
    .where('municipality', '=', whose.municipality)
    .where('worker', '=', whose.worker)
    .where('key', '=', whose.key)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  if (!gone && (await findDraft(tx, whose))) throw new Refused({ refused: 'desk/changed-elsewhere', status: 412 })
}

/** Ends the drafts nobody came back to. */
export async function dropOldDrafts(tx: Tx, municipality: string, at: Date): Promise<void> {
  await own(tx).deleteFrom('desk.draft').where('municipality', '=', municipality).where('ends_at', '<', at).execute()
}
