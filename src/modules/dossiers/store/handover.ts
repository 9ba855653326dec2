import { type Selectable, sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { Seen } from '../../../platform/stale.ts'
import { endAccess, grantAccess } from '../../households/public.ts'
import type { Handover } from '../rules/handover.ts'
import type { DossierTables } from '../tables.ts'
import type { Stamp } from './dossier.ts'
import { versioned } from './versioned.ts'
import type { OfDossier } from './watch.ts'

const own = (tx: Tx) => tx.withTables<DossierTables>()

export type HandoverKept = {
  handover: Handover
  withDirection: boolean
  message: string
  version: number
}

/** Keeps an offer. Whoever may answer it may read the dossier from now on. */
export async function addHandover(
  tx: Tx,
  of: OfDossier,
  offer: Omit<HandoverKept, 'version'> & { readers: readonly string[] } & Stamp,
): Promise<void> {
  const { municipality, household } = of
  const { handover, withDirection, message, readers, byName, at } = offer
  await own(tx)
    .insertInto('dossiers.handover')
    .values({
      municipality,
      id: handover.id,
      dossier: of.dossier,
      kind: handover.kind,
      sender: handover.sender,
      receiver_worker: handover.receiver.kind === 'worker' ? handover.receiver.worker : null,
      receiver_team: handover.receiver.kind === 'team' ? handover.receiver.team : null,
      with_direction: withDirection,
      checklist: JSON.stringify(handover.checklist),
      incomplete_because: handover.incompleteBecause ?? null,
      message,
      offered_at: handover.offeredAt,
      due: handover.due,
      state: handover.state,
      answered_by: null,
      answered_at: null,
      reason: null,
      changed_by: byName,
      changed_at: at,
    })
    .execute()
  for (const worker of readers)
    await grantAccess(tx, { municipality, household, worker, relation: 'receiver', source: handover.id, since: at })
}

type Row = Selectable<DossierTables['dossiers.handover']>

function toHandover(row: Row): Handover {
  const offered = {
    id: row.id,
    dossier: row.dossier,
    kind: row.kind,
    sender: row.sender,
    receiver:
      row.receiver_worker !== null
        ? ({ kind: 'worker', worker: row.receiver_worker } as const)
        : ({ kind: 'team', team: row.receiver_team ?? '' } as const),
    checklist: row.checklist,
    ...(row.incomplete_because && { incompleteBecause: row.incomplete_because }),
    offeredAt: row.offered_at,
    due: row.due,
  }
  if (row.state === 'offered' || row.answered_at === null) return { ...offered, state: 'offered' }
  const answer = { by: row.answered_by ?? '', at: row.answered_at }
  if (row.state === 'accepted') return { ...offered, ...answer, state: 'accepted' }
  return { ...offered, ...answer, state: row.state, reason: row.reason ?? '' }
}

/** Of which dossier a handover is, and whom it was offered to. Refuses when it does not exist behind this wall. */
export async function getOfferedTo(
  tx: Tx,
  municipality: string,
  id: string,
): Promise<{ dossier: string; worker: string | null; team: string | null }> {
  const row = await own(tx)
    .selectFrom('dossiers.handover')
    .select(['dossier', 'receiver_worker as worker', 'receiver_team as team'])
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'dossiers/unknown-handover', status: 404 })
  return row
}

const handovers = versioned('dossiers.handover', 'dossiers/unknown-handover')

/** Holds the offer until the end of the transaction; whoever saw an older version hears who was quicker. */
export async function getHandoverForUpdate(tx: Tx, seen: Seen): Promise<HandoverKept> {
  const row = await handovers.hold(tx, seen)
  return {
    handover: toHandover(row),
    withDirection: row.with_direction,
    message: row.message,
    version: row.version,
  }
}

/** Keeps the answer or the withdrawal; reading along as receiver ends with it. Gives the new version. */
export async function closeHandover(
  tx: Tx,
  of: OfDossier,
  { handover, byName, at }: { handover: Exclude<Handover, { state: 'offered' }> } & Pick<Stamp, 'byName' | 'at'>,
): Promise<number> {
  const { version } = await own(tx)
    .updateTable('dossiers.handover')
    .set({
      state: handover.state,
      answered_by: handover.by,
      answered_at: handover.at,
      reason: 'reason' in handover ? handover.reason : null,
      version: sql<number>`version + 1`,
      changed_by: byName,
      changed_at: at,
    })
    .where('municipality', '=', of.municipality)
    .where('id', '=', handover.id)
    .returning('version')
    .executeTakeFirstOrThrow()
  await endAccess(tx, {
    municipality: of.municipality,
    household: of.household,
    source: handover.id,
    relation: 'receiver',
    until: at,
  })
  return version
}

export async function findOpenHandover(
  tx: Tx,
  { municipality, dossier }: Pick<OfDossier, 'municipality' | 'dossier'>,
): Promise<Handover | undefined> {
  const row = await own(tx)
    .selectFrom('dossiers.handover')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .where('state', '=', 'offered')
    .executeTakeFirst()
  return row && toHandover(row)
}

/** What a leaving worker offered and what is unanswered stays offered, by the successor, who can also take it back. */
export async function passOnOffers(
  tx: Tx,
  { municipality, dossier, from, to }: { municipality: string; dossier: string; from: string; to: string },
): Promise<void> {
  await own(tx)
    .updateTable('dossiers.handover')
    .set({ sender: to, version: sql<number>`version + 1` })
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .where('sender', '=', from)
    .where('state', '=', 'offered')
    .execute()
}

export type HandoverShown = HandoverKept & {
  number: string
  householdId: string
  household: string
  senderName: string
  receiverName: string
  answeredByName: string | null
}

type Which = { municipality: string } & (
  | { dossier: string }
  | { worker: string; teams: readonly string[]; answeredAfter: Date }
)

/** Handovers of one dossier, or those that wait for or were sent by somebody, with the names of who they are about. */
export async function listHandovers(tx: Tx, which: Which): Promise<HandoverShown[]> {
  const condition =
    'dossier' in which
      ? sql`v.dossier = ${which.dossier}`
      : sql`(v.state = 'offered' or v.answered_at > ${which.answeredAfter}) and (v.sender = ${which.worker}
             or v.receiver_worker = ${which.worker} or v.receiver_team = any(${[...which.teams]}::uuid[]) or v.answered_by = ${which.worker})`
  const { rows } = await sql<
    Row & {
      number: string
      household: string
      household_name: string
      sender_name: string
      receiver_name: string
      answered_by_name: string | null
    }
  >`
    select v.*, d.number, d.household, h.name as household_name, s.name as sender_name, coalesce(r.name, t.name) as receiver_name, a.name as answered_by_name
    from dossiers.handover v
    join dossiers.dossier d on d.municipality = v.municipality and d.id = v.dossier
    join households.published_household h on h.municipality = d.municipality and h.id = d.household
    join organisations.published_worker s on s.municipality = v.municipality and s.id = v.sender
    left join organisations.published_worker r on r.municipality = v.municipality and r.id = v.receiver_worker
    left join organisations.published_team t on t.municipality = v.municipality and t.id = v.receiver_team
    left join organisations.published_worker a on a.municipality = v.municipality and a.id = v.answered_by
    where v.municipality = ${which.municipality} and ${condition}
    order by v.offered_at desc limit 100`.execute(tx)
  return rows.map((row) => ({
    handover: toHandover(row),
    withDirection: row.with_direction,
    message: row.message,
    version: row.version,
    number: row.number,
    householdId: row.household,
    household: row.household_name,
    senderName: row.sender_name,
    receiverName: row.receiver_name,
    answeredByName: row.answered_by_name,
  }))
}

export type LateHandover = { id: string; dossier: string; number: string; worker: string | null; team: string | null }

/** Offers past their last day of which nobody was told yet; they are marked as told. */
export async function takeLateHandovers(tx: Tx, municipality: string, today: string): Promise<LateHandover[]> {
  const { rows } = await sql<LateHandover>`
    update dossiers.handover v set late_told = true
    from dossiers.dossier d
    where v.municipality = ${municipality} and v.state = 'offered' and v.due < ${today} and not v.late_told
      and d.municipality = v.municipality and d.id = v.dossier
    returning v.id, v.dossier, d.number, v.receiver_worker as worker, v.receiver_team as team`.execute(tx)
  return rows
}
