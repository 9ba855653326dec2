import { versionedRows } from '../../../platform/stale.ts'
import { nameOfChanger } from '../../organisations/public.ts'
import type { HouseholdTables } from '../tables.ts'

/** How the rows of a table of this module are changed as the asker saw them. */
export const versioned = versionedRows<HouseholdTables>(nameOfChanger)
