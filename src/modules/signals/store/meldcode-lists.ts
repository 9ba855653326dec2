import { sql } from 'kysely'
import { hot, type Tx } from '../../../platform/database.ts'
import type { Step } from '../rules/meldcode-file.ts'
import { openFor } from './seal.ts'

export type MeldcodeListRow = {
  id: string
  number: string
  client: string
  openedBy: string
  openedByName: string
  openedAt: Date
  changedAt: Date
  acute: boolean
  openSteps: Step[]
  reportNeeded: boolean | null
  helpPossible: boolean | null
  reviewOn: string | null
  signal: string | null
  signalNumber: string | null
  closedAt: Date | null
}

export type MeldcodeListAsk = {
  municipality: string
  organisation: string
  worker: string
  /** Looks after the files of the whole organisation. */
  overseer: boolean
  /** Handles signals of these teams or offered to them, and so the files that hang on them. */
  teams: readonly string[]
  closed: boolean
  signal: string | undefined
  at: Date
}

/** The files I may know of: my own, those on my signals, and as overseer those of my organisation. Newest change first. */
export function listFilesOf(tx: Tx, ask: MeldcodeListAsk): Promise<MeldcodeListRow[]> {
  return hot<MeldcodeListRow>(tx, {
    name: 'meldcode-files-of-worker',
    text: `select f.id, f.number, f.client, f.opened_by as "openedBy", w.name as "openedByName", f.opened_at as "openedAt",
                  f.changed_at as "changedAt", f.acute, f.open_steps as "openSteps", f.report_needed as "reportNeeded",
                  f.help_possible as "helpPossible", f.review_on as "reviewOn", f.signal, s.number as "signalNumber",
                  f.closed_at as "closedAt"
           from signals.meldcode_file f
           join organisations.published_worker w on w.municipality = f.municipality and w.id = f.opened_by
           left join signals.signal s on s.municipality = f.municipality and s.id = f.signal
           where f.municipality = $1 and f.organisation = $2 and (f.closed_at is not null) = $6
             and ($3::boolean or f.opened_by = $4 or s.handler = $4 or s.team = any($5::uuid[]) or s.offered_to = any($5::uuid[]))
             and ${openFor('$1', '$4', '$8')}
             and ($7::uuid is null or f.signal = $7)
           order by f.changed_at desc limit 200`,
    values: [
      ask.municipality,
      ask.organisation,
      ask.overseer,
      ask.worker,
      ask.teams,
      ask.closed,
      ask.signal ?? null,
      ask.at,
    ],
  })
}

export type OverdueReview = {
  id: string
  number: string
  organisation: string
  organisationKind: string
  openedBy: string
  reviewOn: string
}

/** Open files whose day to look again has passed (N-MC-10). */
export async function listOverdueReviews(tx: Tx, municipality: string, today: string): Promise<OverdueReview[]> {
  const { rows } = await sql<OverdueReview>`
    select id, number, organisation, organisation_kind as "organisationKind", opened_by as "openedBy", review_on as "reviewOn"
    from signals.meldcode_file
    where municipality = ${municipality} and closed_at is null and review_on < ${today}
    order by review_on`.execute(tx)
  return rows
}
