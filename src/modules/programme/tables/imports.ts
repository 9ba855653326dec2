import type { Stamped } from '../../../platform/stale.ts'

/** Row types of files that were read in. `draft` is JSON text; empty once it was cleared. */
export type ImportTables = {
  'programme.import': Stamped & {
    municipality: string
    id: string
    file: string
    hash: string
    state: 'open' | 'saved' | 'dropped'
    draft: string
    programme: string | null
    by_name: string
    at: Date
  }
}
