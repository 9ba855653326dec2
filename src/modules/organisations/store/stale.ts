import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import { staleOrGone, versionedRows } from '../../../platform/stale.ts'
import type { OrganisationsRefusal } from '../rules/refusals.ts'
import type { OrganisationTables } from '../tables.ts'
import { own } from './own.ts'

/** How the rows of a table of this module are held and changed as the asker saw them. */
export const versioned = versionedRows<OrganisationTables, OrganisationsRefusal>(nameOfChanger)

/** Somebody else changed the setting since the asker saw it. */
export function staleSetting(changes: readonly { changedBy: string; changedAt: Date }[]): Refused {
  const last = changes.toSorted((a, b) => b.changedAt.getTime() - a.changedAt.getTime())[0]
  const unknown = 'organisations/setting-not-planned' satisfies OrganisationsRefusal
  return last
    ? staleOrGone({ changed_by: last.changedBy, changed_at: last.changedAt }, unknown)
    : new Refused({ refused: unknown })
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Who changed a row, by name where it was somebody who works here. */
export async function nameOfChanger(tx: Tx, municipality: string, by: string): Promise<string> {
  if (!UUID.test(by)) return by
  const row = await own(tx)
    .selectFrom('organisations.worker')
    .select('name')
    .where('municipality', '=', municipality)
    .where('id', '=', by)
    .executeTakeFirst()
  return row?.name ?? by
}
