import type { ColumnType } from 'kysely'
import type { ClosingTables } from './tables/closing.ts'
import type { ConsentTables } from './tables/consent.ts'
import type { RightsTables } from './tables/rights.ts'

type Stamped = { version: ColumnType<number, number | undefined, number>; changed_by: string; changed_at: Date }
type Half = { since: Date; until: Date | null }

/** Row types of schema `dossiers`. */
export type DossierTables = ClosingTables &
  ConsentTables &
  RightsTables & {
    'dossiers.dossier': Stamped & {
      municipality: string
      id: string
      number: string
      household: string
      why_opened: string
      opened_at: Date
      closed_at: Date | null
      closing_reason: string | null
      closing_text: string | null
      previous: string | null
    }
    'dossiers.counter': { municipality: string; year: number; last: number }
    'dossiers.watch': Half & {
      municipality: string
      id: string
      dossier: string
      worker: string
      instead_of: string | null
    }
    'dossiers.direction': Half & {
      municipality: string
      id: string
      dossier: string
      kind: 'professional' | 'own'
      worker: string | null
      organisation: string | null
      independent: boolean
      own: ColumnType<unknown, string | null, string | null>
      why: string
      decided_by: string
    }
    'dossiers.event': {
      municipality: string
      id: string
      dossier: string
      kind: string
      at: Date
      by: string
      by_name: string
      facts: ColumnType<Record<string, unknown>, string, never>
      text: string
    }
  }
