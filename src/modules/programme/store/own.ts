import type { Kysely } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { type Stamp, versionedRows } from '../../../platform/stale.ts'
import { nameOfChanger } from '../../organisations/public.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import type { ProgrammeTables } from '../tables.ts'

/** The running transaction with the tables of this module, and no others. */
export const own = (tx: Tx): Kysely<ProgrammeTables> => tx.withTables<ProgrammeTables>()

/** How the rows of a table of this module are held and changed as the asker saw them. */
export const versioned = versionedRows<ProgrammeTables, ProgrammeRefusal>(nameOfChanger)

/** Who wrote a row and when; every changeable row carries it. */
export const stamped = ({ by, at }: Stamp) => ({ changed_by: by, changed_at: at })

export type Place = { municipality: string; id: string }
