import type { ColumnType } from 'kysely'
import type { Stamped } from '../../platform/stale.ts'
import type { Checklist, HandoverKind, HandoverState } from './rules/handover.ts'
import type { InvolvedRole } from './rules/involved.ts'
import type { ClosingTables } from './tables/closing.ts'
import type { ConsentTables } from './tables/consent.ts'
import type { RightsTables } from './tables/rights.ts'

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
      /** When it happened, if that was before it was taken down. */
      happened_at: ColumnType<Date | null, Date | null | undefined, never>
      corrects: ColumnType<string | null, string | null | undefined, never>
      because: ColumnType<string, string | undefined, never>
    }
    'dossiers.handover': Stamped & {
      municipality: string
      id: string
      dossier: string
      kind: HandoverKind
      sender: string
      receiver_worker: string | null
      receiver_team: string | null
      with_direction: boolean
      checklist: ColumnType<Checklist, string, never>
      incomplete_because: string | null
      message: string
      offered_at: Date
      due: string
      state: HandoverState
      answered_by: string | null
      answered_at: Date | null
      reason: string | null
      late_told: ColumnType<boolean, boolean | undefined, boolean>
    }
    'dossiers.fixed_contact': Half & {
      municipality: string
      id: string
      dossier: string
      worker: string
      organisation: string
      chosen_by_family: boolean
      why: string
    }
    'dossiers.involved': Stamped &
      Half & {
        municipality: string
        id: string
        dossier: string
        role: InvolvedRole
        kind: 'worker' | 'outside' | 'network'
        worker: string | null
        person: string | null
        name: string
        organisation: string
        phone: string
        email: string
        what_for: string
      }
    'dossiers.overruling': {
      municipality: string
      id: string
      dossier: string
      power: string
      mandate: string
      by: string
      at: Date
      over: string
      decision: string
      reason: string
      their_view: string
      mandate_source: string
      told: ColumnType<unknown, string, never>
    }
  }
