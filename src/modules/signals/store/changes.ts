import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import type { SignalTables } from '../tables.ts'
import type { By } from './signals.ts'

const own = (tx: Tx) => tx.withTables<SignalTables>()

/** Adds a row to the history of a signal. */
export async function addChange(
  tx: Tx,
  change: { municipality: string; signal: string; action: string; reason?: string | undefined },
  by: By,
): Promise<void> {
  const { municipality, signal, action, reason = '' } = change
  await own(tx)
    .insertInto('signals.change')
    .values({ municipality, id: newId(by.at), signal, action, by_id: by.id, by_name: by.name, at: by.at, reason })
    .execute()
}

export type Change = { id: string; action: string; byName: string; at: Date; reason: string }

/** What happened to a signal, newest first. */
export async function listChanges(tx: Tx, municipality: string, signal: string): Promise<Change[]> {
  return own(tx)
    .selectFrom('signals.change')
    .select(['id', 'action', 'by_name as byName', 'at', 'reason'])
    .where('municipality', '=', municipality)
    .where('signal', '=', signal)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}
