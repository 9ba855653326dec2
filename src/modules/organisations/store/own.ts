import type { Kysely } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Stamp } from '../../../platform/stale.ts'
import type { Day } from '../rules/dated.ts'
import type { OrganisationTables } from '../tables.ts'

/** The running transaction with the tables of this module, and no others. */
export const own = (tx: Tx): Kysely<OrganisationTables> => tx.withTables<OrganisationTables>()

export type { Stamp }

/** Who wrote a row and when; every changeable row carries it. */
export const stamped = ({ by, at }: Stamp) => ({ changed_by: by, changed_at: at })

export type Place = { municipality: string; id: string }
export type OnDay = { municipality: string; day: Day }
