import type { ColumnType } from 'kysely'
import type { Stamped } from '../../../platform/stale.ts'
import type { AdviceSharing } from '../rules/advice.ts'
import type { Piece } from '../rules/content.ts'
import type { Kindcheck } from '../rules/kindcheck.ts'
import type { Decision, Step, StepState } from '../rules/meldcode-file.ts'
import type { NormOutcome, Weighing } from '../rules/weighing.ts'

type Json<T> = ColumnType<T, string, never>
type Of = { municipality: string; file: string }

/** A weighing as it is kept: who and when stand beside it, in its step. */
export type WeighingKept = Omit<Weighing, 'by' | 'at'>

/** Row types of the meldcode in schema `signals`. */
export type MeldcodeTables = {
  'signals.meldcode_file': Stamped & {
    municipality: string
    id: string
    number: string
    organisation: string
    organisation_kind: string
    opened_by: string
    opened_at: Date
    signal: string | null
    client: string
    about_adult: boolean
    acute_at_start: boolean
    acute: boolean
    open_steps: string[]
    norm: NormOutcome | null
    report_needed: boolean | null
    help_possible: boolean | null
    to_be_confirmed: ColumnType<boolean, boolean | undefined, boolean>
    review_on: string | null
    passed_signal: string | null
    follow_up: ColumnType<string, string | undefined, string>
    closed_by: string | null
    closed_at: Date | null
  }
  'signals.meldcode_step': Of & {
    nth: number
    step: Step
    state: StepState
    taken_by: string
    taken_at: Date
    text: string
    until: string | null
    because: string | null
    acute: boolean | null
    pieces: Json<Piece[]>
    kindcheck: ColumnType<Kindcheck | null, string | null, never>
    weighing: ColumnType<WeighingKept | null, string | null, never>
    decision: ColumnType<Decision | null, string | null, never>
  }
  'signals.meldcode_advice': Of & {
    id: string
    nth: number
    adviser: string
    adviser_worker: string | null
    identity_told: boolean
    question: string
    answer: string
    needs_sharing_record: boolean
    sharing: ColumnType<AdviceSharing | null, string | null, never>
    share: string | null
    recorded_by: string
    recorded_at: Date
  }
  'signals.meldcode_report': Of & {
    id: string
    nth: number
    stage: 'ready' | 'made'
    made_on: string | null
    reference: string
    recorded_by: string
    recorded_at: Date
  }
}
