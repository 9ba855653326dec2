import type { ColumnType } from 'kysely'

type Json = ColumnType<unknown, string, never>

/** Row types of how dossiers ended and of calendar addresses. */
export type ClosingTables = {
  'dossiers.closing': {
    municipality: string
    dossier: string
    reason: string
    ending: string
    explanation: string
    family_told: Json
    outcomes: Json
    accepted_by: string | null
    by: string
    by_name: string
    at: Date
  }
  'dossiers.calendar_link': {
    municipality: string
    worker: string
    token_hash: Buffer
    version: ColumnType<number, number | undefined, number>
    made_at: Date
  }
}
