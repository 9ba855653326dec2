import type { ColumnType, Generated } from 'kysely'
import type { Stamped } from '../../../platform/stale.ts'
import type { ChangeKind } from '../rules/history.ts'

type Own = { municipality: string; id: string }
type Json = ColumnType<Record<string, unknown>, string, never>

/** Row types of the programme, its tree and its history. Dates are yyyy-mm-dd. */
export type TreeTables = {
  'programme.programme': Stamped &
    Own & {
      name: string
      since: string
      until: string | null
      public: boolean
      note: string
      adopted_on: string | null
      adopted_by: Generated<string>
    }
  'programme.node': Stamped &
    Own & {
      programme: string
      parent: string | null
      kind: string
      place: number
      name: string
      what: string
      result: string
      from_what: string
      to_what: string
      by_what: string
      owner: string | null
      ended: string | null
      successor: string | null
      origin: string | null
      runs_since: string | null
      runs_until: string | null
      /** Made by mistake: no part of the tree any more. */
      struck: Generated<boolean>
    }
  'programme.node_change': {
    municipality: string
    seq: Generated<number>
    node: string
    kind: ChangeKind
    by: string
    by_name: string
    at: Date
    why: string
    before: Json
    after: Json
  }
}
