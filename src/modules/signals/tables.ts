import type { ColumnType } from 'kysely'
import type { Stamped } from '../../platform/stale.ts'
import type { Wishes } from './rules/contact-wishes.ts'
import type { Piece } from './rules/content.ts'
import type { Door } from './rules/doors.ts'
import type { SignalState } from './rules/handling-terms.ts'
import type { Routed, RoutingRule, SafetyNet } from './rules/routing.ts'

type Json<T> = ColumnType<T, string, string>

/** An offer to another team as it is kept: moments as text. */
export type KeptOffer = {
  toTeam: string
  reason: string
  by: string
  at: string
  back: { state: 'new' | 'taken-up' | 'weighing'; due: string }
}

/** Row types of schema `signals`. */
export type SignalTables = {
  'signals.signal': Stamped & {
    municipality: string
    id: string
    number: string
    received_at: Date
    door: Door
    purpose: 'worry' | 'question'
    danger: boolean
    kinds: string[]
    about: string[]
    pieces: Json<Piece[]>
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
    reporter_kind: string | null
    reference: string | null
    wishes: Json<Wishes>
    noted_by: string | null
    household: string | null
    dossier: string | null
    team: string
    handler: string | null
    due_at: Date
    feedback_due: string
    feedback_again_due: string | null
    state: SignalState
    routed: ColumnType<Routed | null, string | null, string | null>
    offered_to: string | null
    offer: ColumnType<KeptOffer | null, string | null, string | null>
    outcome: string | null
    outcome_reason: string | null
    receiver: string | null
    closed_at: Date | null
    closed_by: string | null
  }
  'signals.feedback': {
    municipality: string
    id: string
    signal: string
    sentences: string[]
    said: ColumnType<{ nl: string; en: string }[], string | undefined, never>
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
  'signals.change': {
    municipality: string
    id: string
    signal: string
    action: string
    by_id: string
    by_name: string
    at: Date
    reason: string
  }
  'signals.told': {
    municipality: string
    signal: string
    about: 'handling' | 'feedback'
    level: number
    due_at: Date
    told_role: string
    at: Date
  }
  'signals.routing': {
    municipality: string
    version: number
    rules: Json<RoutingRule[]>
    nets: Json<SafetyNet[]>
    changed_by: string
    changed_at: Date
  }
  'signals.child': { municipality: string; signal: string; person: string }
}
