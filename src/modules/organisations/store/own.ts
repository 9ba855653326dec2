import type { Kysely } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Day } from '../rules/dated.ts'
import type { OrganisationTables } from '../tables.ts'

/** The running transaction with the tables of this module, and no others. */
export const own = (tx: Tx): Kysely<OrganisationTables> => tx.withTables<OrganisationTables>()

/** Who wrote a row and when; every changeable row carries it. */
export type Stamp = { by: string; at: Date }

export const stamped = ({ by, at }: Stamp) => ({ changed_by: by, changed_at: at })

export type Place = { municipality: string; id: string }
export type Versioned = Place & { version: number }
export type OnDay = { municipality: string; day: Day }
