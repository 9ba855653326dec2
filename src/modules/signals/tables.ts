import type { ColumnType } from 'kysely'
import type { Piece } from './rules/content.ts'

type Stamped = { version: ColumnType<number, number | undefined, number>; changed_by: string; changed_at: Date }

export type SignalState = 'new' | 'weighing' | 'passed-on' | 'taken-up' | 'closed'
export type Door = 'public' | 'partner' | 'api' | 'staff'

/** Row types of schema `signals`. */
export type SignalTables = {
  'signals.signal': Stamped & {
    municipality: string
    id: string
    number: string
    received_at: Date
    door: Door
    danger: boolean
    kinds: string[]
    about: string[]
    pieces: ColumnType<Piece[], string, string>
    child: string
    child_birth: string | null
    postcode: string
    school_postcode: string
    anonymous: boolean
    protected: boolean
    reporter: string | null
    reporter_organisation: string | null
    reporter_name: string
    reporter_contact: string
    household: string | null
    dossier: string | null
    team: string
    handler: string | null
    due_at: Date
    feedback_due: string
    state: SignalState
    outcome: string | null
    outcome_reason: string | null
  }
  'signals.counter': { municipality: string; year: number; last: number }
  'signals.feedback': {
    municipality: string
    id: string
    signal: string
    sentences: string[]
    text: string
    channel: string
    given_at: Date
    given_by: string
    read_at: Date | null
    satisfied: boolean | null
    answer: string
    answered_at: Date | null
  }
  'signals.link': { municipality: string; token_hash: Buffer; signal: string; expires_at: Date }
}
