import type { ColumnType } from 'kysely'
import type { Stamped } from '../../../platform/stale.ts'

type Maybe<T> = ColumnType<T | null, T | null | undefined, T | null>
type Text = ColumnType<string, string | undefined, string>

/** Row types of tasks and of who may look: requests and broken glass. */
export type RightsTables = {
  'dossiers.task': Stamped & {
    municipality: string
    id: string
    kind: string
    goes_with: 'worker' | 'watch' | 'direction'
    worker: Maybe<string>
    dossier: Maybe<string>
    title: Text
    about: Maybe<string>
    due: string
    cause: Maybe<string>
    made_by: string
    made_at: Date
    done_at: Maybe<Date>
    done_by: Maybe<string>
    outcome: Text
  }
  'dossiers.task_step': {
    municipality: string
    id: string
    task: string
    kind: string
    at: Date
    by: string
    by_name: string
    before: Text
    after: Text
    reason: Text
  }
  'dossiers.access_request': Stamped & {
    municipality: string
    id: string
    dossier: string
    asker: string
    purpose: string
    reason: string
    until: string
    handler: string
    asked_at: Date
    state: ColumnType<'asked' | 'granted' | 'refused', undefined, 'granted' | 'refused'>
    answered_at: Maybe<Date>
    answered_by: Maybe<string>
    why: Text
    ended_at: Maybe<Date>
  }
  'dossiers.glass': Stamped & {
    municipality: string
    id: string
    dossier: string
    by: string
    reason: string
    since: Date
    until: Date
    review_due: string
    reviewed_by: Maybe<string>
    reviewed_at: Maybe<Date>
    outcome: Maybe<string>
    text: Text
  }
}
