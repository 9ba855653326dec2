import type { ColumnType, Generated } from 'kysely'
import type { Stamped } from '../../../platform/stale.ts'
import type { Change, Deed } from '../rules/registers/history.ts'
import type { Register } from '../rules/registers/registers.ts'

type Own = { municipality: string; id: string }

/** Row types of the registers. What is special to a register stands in a table beside; its store reads that as a whole. */
export type RegisterTables = {
  'programme.entry': Stamped &
    Own & {
      programme: string
      node: string | null
      register: Register
      title: string
      about: string
      owner: string | null
      owner_since: string | null
      offered_to: string | null
      offered_on: string | null
      due: string | null
      state: string
      closed_on: string | null
      outcome: string
      document: string
    }
  'programme.entry_change': {
    municipality: string
    seq: Generated<number>
    entry: string
    deed: Deed
    by: string
    by_name: string
    at: Date
    why: string
    changes: ColumnType<Change[], string, never>
  }
  'programme.attendance': Stamped &
    Own & { entry: string; on: string; present: string[]; absent: string[]; note: string }
}
