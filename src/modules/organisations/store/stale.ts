import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { OrganisationsRefusal } from '../rules/refusals.ts'
import { own } from './own.ts'

type Row = { version: number; changed_by: string; changed_at: Date }

/**
 * The row as the asker saw it, or a refusal: 404 when there is no such row behind this wall, 412 with who changed it and
 * when if somebody was quicker.
 */
export async function asSeen<R extends Row>(
  tx: Tx,
  row: R | undefined,
  seen: { municipality: string; version: number; unknown: OrganisationsRefusal },
): Promise<R> {
  if (!row) throw new Refused({ refused: seen.unknown, status: 404 })
  if (row.version === seen.version) return row
  throw stale(await nameOf(tx, seen.municipality, row.changed_by), row.changed_at)
}

/** Somebody else changed the setting since the asker saw it. */
export function staleSetting(changes: readonly { changedBy: string; changedAt: Date }[]): Refused {
  const last = changes.toSorted((a, b) => b.changedAt.getTime() - a.changedAt.getTime())[0]
  return last ? stale(last.changedBy, last.changedAt) : new Refused({ refused: 'organisations/setting-not-planned' })
}

/** Who changed a row and when, with the name of somebody who works here in place of the id. */
export async function namedChange<Change extends { changed_by: string }>(
  tx: Tx,
  municipality: string,
  change: Change | undefined,
): Promise<Change | undefined> {
  return change && { ...change, changed_by: await nameOf(tx, municipality, change.changed_by) }
}

function stale(by: string, at: Date): Refused {
  return new Refused({ refused: 'input/stale', status: 412, facts: { by, at: at.toISOString() } })
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Who changed something, by name where it was somebody who works here. */
async function nameOf(tx: Tx, municipality: string, by: string): Promise<string> {
  if (!UUID.test(by)) return by
  const row = await own(tx)
    .selectFrom('organisations.worker')
    .select('name')
    .where('municipality', '=', municipality)
    .where('id', '=', by)
    .executeTakeFirst()
  return row?.name ?? by
}
