import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import type { AdviceRecord } from '../rules/advice.ts'
import type { Piece } from '../rules/content.ts'
import type { StepTaken } from '../rules/meldcode-file.ts'
import type { MeldcodeTables } from '../tables/meldcode.ts'

const own = (tx: Tx) => tx.withTables<MeldcodeTables>()

type OfFile = { municipality: string; file: string }
/** The place of a record among its kind, from 1. */
type Nth = OfFile & { nth: number }

/** A step as it was recorded, with what was seen and heard and what was said about danger. */
export type StepRecord = StepTaken & { pieces: readonly Piece[]; acute?: boolean | undefined }

/** Adds a record of a step behind those that stand there. The file is locked by whoever calls. */
export async function addStep(tx: Tx, of: Nth, taken: StepRecord): Promise<void> {
  const { by: _by, at: _at, ...weighing } = taken.weighing ?? { by: '', at: undefined }
  await own(tx)
    .insertInto('signals.meldcode_step')
    .values({
      ...of,
      step: taken.step,
      state: taken.state,
      taken_by: taken.by,
      taken_at: taken.at,
      text: taken.text ?? '',
      until: taken.until ?? null,
      because: taken.because ?? null,
      acute: taken.acute ?? null,
      pieces: JSON.stringify(taken.pieces),
      kindcheck: taken.kindcheck ? JSON.stringify(taken.kindcheck) : null,
      weighing: taken.weighing ? JSON.stringify(weighing) : null,
      decision: taken.decision ? JSON.stringify(taken.decision) : null,
    })
    .execute()
}

/** Every record of the steps, oldest first. */
export async function listSteps(tx: Tx, { municipality, file }: OfFile): Promise<StepRecord[]> {
  const rows = await own(tx)
    .selectFrom('signals.meldcode_step')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('file', '=', file)
    .orderBy('nth')
    .execute()
  return rows.map((row) => ({
    step: row.step,
    state: row.state,
    by: row.taken_by,
    at: row.taken_at,
    pieces: row.pieces,
    ...(row.text && { text: row.text }),
    ...(row.until && { until: row.until }),
    ...(row.because && { because: row.because }),
    ...(row.acute !== null && { acute: row.acute }),
    ...(row.kindcheck && { kindcheck: row.kindcheck }),
    ...(row.weighing && { weighing: { ...row.weighing, by: row.taken_by, at: row.taken_at } }),
    ...(row.decision && { decision: row.decision }),
  }))
}

export type AdviceKept = AdviceRecord & { id: string; inLedger: boolean }

export async function addAdvice(
  tx: Tx,
  { municipality, file, nth, adviserId, share }: Nth & { adviserId: string | undefined; share: string | undefined },
  advice: AdviceRecord,
): Promise<string> {
  const id = newId(advice.at)
  await own(tx)
    .insertInto('signals.meldcode_advice')
    .values({
      municipality,
      file,
      nth,
      id,
      adviser: advice.adviser,
      adviser_worker: adviserId ?? null,
      identity_told: advice.identityTold,
      question: advice.question ?? '',
      answer: advice.answer ?? '',
      needs_sharing_record: advice.needsSharingRecord,
      sharing: advice.sharing ? JSON.stringify(advice.sharing) : null,
      share: share ?? null,
      recorded_by: advice.by,
      recorded_at: advice.at,
    })
    .execute()
  return id
}

/** Advice that was asked, oldest first. */
export async function listAdvice(tx: Tx, { municipality, file }: OfFile): Promise<AdviceKept[]> {
  const rows = await own(tx)
    .selectFrom('signals.meldcode_advice')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('file', '=', file)
    .orderBy('nth')
    .execute()
  return rows.map((row) => ({
    record: 'advice',
    id: row.id,
    adviser: row.adviser,
    identityTold: row.identity_told,
    needsSharingRecord: row.needs_sharing_record,
    ...(row.sharing && { sharing: row.sharing }),
    inLedger: row.share !== null,
    ...(row.question && { question: row.question }),
    ...(row.answer && { answer: row.answer }),
    by: row.recorded_by,
    at: row.recorded_at,
  }))
}

export type ReportKept = {
  id: string
  stage: 'ready' | 'made'
  madeOn: string | null
  reference: string
  by: string
  at: Date
}

export async function addReport(tx: Tx, of: Nth, report: Omit<ReportKept, 'id'>): Promise<string> {
  const id = newId(report.at)
  await own(tx)
    .insertInto('signals.meldcode_report')
    .values({
      ...of,
      id,
      stage: report.stage,
      made_on: report.madeOn,
      reference: report.reference,
      recorded_by: report.by,
      recorded_at: report.at,
    })
    .execute()
  return id
}

/** What was made ready to report and what was reported by hand, oldest first. */
export async function listReports(tx: Tx, { municipality, file }: OfFile): Promise<ReportKept[]> {
  return own(tx)
    .selectFrom('signals.meldcode_report')
    .select(['id', 'stage', 'made_on as madeOn', 'reference', 'recorded_by as by', 'recorded_at as at'])
    .where('municipality', '=', municipality)
    .where('file', '=', file)
    .orderBy('nth')
    .execute()
}

/** The organisation that works on a file: its kind says who may finally decide there. */
export async function findOrganisation(
  tx: Tx,
  municipality: string,
  id: string,
): Promise<{ name: string; kind: string } | undefined> {
  const { rows } = await sql<{ name: string; kind: string }>`
    select name, kind from organisations.published_organisation where municipality = ${municipality} and id = ${id}`.execute(
    tx,
  )
  return rows[0]
}

export type RoleHolder = { worker: string; name: string }

/** Who holds one of these roles in this organisation today. */
export async function listHolders(
  tx: Tx,
  { municipality, organisation }: { municipality: string; organisation: string },
  { roles, today }: { roles: readonly string[]; today: string },
): Promise<RoleHolder[]> {
  const { rows } = await sql<RoleHolder>`
    select distinct r.worker, w.name from organisations.published_role r
    join organisations.published_worker w on w.municipality = r.municipality and w.id = r.worker
    where r.municipality = ${municipality} and w.organisation = ${organisation} and r.role = any(${[...roles]})
      and r.since <= ${today} and (r.until is null or r.until >= ${today})
    order by name`.execute(tx)
  return rows
}

/** Names of everybody who wrote in a file, by id. */
export async function namesOf(tx: Tx, municipality: string, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from organisations.published_worker
    where municipality = ${municipality} and id = any(${[...new Set(ids)]}::uuid[])`.execute(tx)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
