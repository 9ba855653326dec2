import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { takeNumber } from '../../../platform/numbers.ts'
import { Refused } from '../../../platform/refusal.ts'
import { staleOrGone } from '../../../platform/stale.ts'
import type { FileStand, Step } from '../rules/meldcode-file.ts'
import { STEPS } from '../rules/meldcode-file.ts'
import type { NormOutcome } from '../rules/weighing.ts'
import type { MeldcodeTables } from '../tables/meldcode.ts'

const own = (tx: Tx) => tx.withTables<MeldcodeTables>()

export type NewMeldcodeFile = {
  municipality: string
  organisation: string
  organisationKind: string
  openedBy: string
  signal?: string | undefined
  client: string
  aboutAdult: boolean
  acute: boolean
}

export async function addMeldcodeFile(
  tx: Tx,
  file: NewMeldcodeFile,
  { by, at }: { by: string; at: Date },
): Promise<{ id: string; number: string }> {
  const id = newId(at)
  const counter = { table: 'signals.meldcode_counter', municipality: file.municipality }
  const number = `M${await takeNumber(tx, counter, at)}`
  await own(tx)
    .insertInto('signals.meldcode_file')
    .values({
      municipality: file.municipality,
      id,
      number,
      organisation: file.organisation,
      organisation_kind: file.organisationKind,
      opened_by: file.openedBy,
      opened_at: at,
      signal: file.signal ?? null,
      client: file.client,
      about_adult: file.aboutAdult,
      acute_at_start: file.acute,
      acute: file.acute,
      open_steps: [...STEPS],
      norm: null,
      report_needed: null,
      help_possible: null,
      review_on: null,
      passed_signal: null,
      closed_by: null,
      closed_at: null,
      changed_by: by,
      changed_at: at,
    })
    .execute()
  return { id, number }
}

const columns = [
  'id',
  'number',
  'organisation',
  'organisation_kind as organisationKind',
  'opened_by as openedBy',
  'opened_at as openedAt',
  'signal',
  'client',
  'about_adult as aboutAdult',
  'acute_at_start as acuteAtStart',
  'passed_signal as passedSignal',
  'follow_up as followUp',
  'closed_by as closedBy',
  'closed_at as closedAt',
  'version',
  'changed_by as changedBy',
  'changed_at as changedAt',
] as const

export type MeldcodeFileRow = {
  id: string
  number: string
  organisation: string
  organisationKind: string
  openedBy: string
  openedAt: Date
  signal: string | null
  client: string
  aboutAdult: boolean
  acuteAtStart: boolean
  passedSignal: string | null
  followUp: string
  closedBy: string | null
  closedAt: Date | null
  version: number
  changedBy: string
  changedAt: Date
}

type Which = { municipality: string; id: string }

/** The file as it stands. `lock` holds it until the end of the transaction: two people never write at once. */
export async function getMeldcodeFile(tx: Tx, which: Which, lock: 'lock' | 'read'): Promise<MeldcodeFileRow> {
  const found = own(tx)
    .selectFrom('signals.meldcode_file')
    .select(columns)
    .where('municipality', '=', which.municipality)
    .where('id', '=', which.id)
  const row = await (lock === 'lock' ? found.forUpdate() : found).executeTakeFirst()
  if (!row) throw new Refused({ refused: 'signals/file-unknown', status: 404 })
  return row
}

/** Stops who writes on a file that somebody else changed meanwhile. */
export function refuseStale(file: MeldcodeFileRow, version: number): void {
  if (file.version !== version)
    throw staleOrGone({ changed_by: file.changedBy, changed_at: file.changedAt }, 'signals/file-unknown')
}

export type MeldcodeStandKept = {
  acute: boolean
  openSteps: readonly Step[]
  norm: NormOutcome | null
  reportNeeded: boolean | null
  helpPossible: boolean | null
  toBeConfirmed: boolean
  reviewOn: string | null
}

/** What of the stand is kept beside the steps, for lists and jobs. */
export function keptOf(stand: FileStand, acute: boolean): MeldcodeStandKept {
  return {
    acute,
    openSteps: stand.open,
    norm: stand.norm ?? null,
    reportNeeded: stand.decision?.report.needed ?? null,
    helpPossible: stand.decision?.help.possible ?? null,
    toBeConfirmed: stand.decision?.toBeConfirmed ?? false,
    reviewOn: stand.decision?.reviewOn ?? null,
  }
}

export type MeldcodeChange = {
  stand?: MeldcodeStandKept
  passedSignal?: string
  closed?: { by: string; at: Date; followUp: string }
}

/** Writes a change of a locked file and gives its new version. */
export async function changeMeldcodeFile(
  tx: Tx,
  which: Which,
  { change, by, at }: { change: MeldcodeChange; by: string; at: Date },
): Promise<number> {
  const { stand, passedSignal, closed } = change
  const { version } = await own(tx)
    .updateTable('signals.meldcode_file')
    .set((row) => ({
      ...(stand && {
        acute: stand.acute,
        open_steps: [...stand.openSteps],
        norm: stand.norm,
        report_needed: stand.reportNeeded,
        help_possible: stand.helpPossible,
        to_be_confirmed: stand.toBeConfirmed,
        review_on: stand.reviewOn,
      }),
      ...(passedSignal && { passed_signal: passedSignal }),
      ...(closed && { closed_by: closed.by, closed_at: closed.at, follow_up: closed.followUp }),
      version: sql<number>`${row.ref('version')} + 1`,
      changed_by: by,
      changed_at: at,
    }))
    .where('municipality', '=', which.municipality)
    .where('id', '=', which.id)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

/** Does an open meldcode file hang on this signal? Then the signal is not closed yet. */
export async function hasOpenMeldcodeFile(tx: Tx, municipality: string, signal: string): Promise<boolean> {
  const row = await own(tx)
    .selectFrom('signals.meldcode_file')
    .select('id')
    .where('municipality', '=', municipality)
    .where('signal', '=', signal)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
