import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'

export type Counts = { open: number; late: number; today: number; unclaimed: number }

type Of = { municipality: string; teams: readonly string[] }

/** How many signals of these teams are open, late, due before this day ends, and taken up by nobody. */
export async function countOpen(
  tx: Tx,
  { municipality, teams, now, dayEnds }: Of & { now: Date; dayEnds: Date },
): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select count(*)::int as open,
      count(*) filter (where due_at < ${now} and dossier is null)::int as late,
      count(*) filter (where due_at >= ${now} and due_at <= ${dayEnds} and dossier is null)::int as today,
      count(*) filter (where handler is null)::int as unclaimed
    from signals.signal where municipality = ${municipality} and state <> 'closed' and team = any(${[...teams]}::uuid[])`.execute(
    tx,
  )
  return rows[0] ?? { open: 0, late: 0, today: 0, unclaimed: 0 }
}

/** Per signal since this moment: when the reporter had to hear and first heard. */
export async function listFeedbackRows(
  tx: Tx,
  { municipality, teams, since }: Of & { since: Date },
): Promise<{ due: string; firstGivenAt: Date | null; wanted: boolean }[]> {
  const { rows } = await sql<{ due: string; firstGivenAt: Date | null; wanted: boolean }>`
    select s.feedback_due as due, coalesce(s.wishes ->> 'feedback', 'wanted') <> 'declined' as wanted,
      (select min(f.given_at) from signals.feedback f where f.municipality = s.municipality and f.signal = s.id) as "firstGivenAt"
    from signals.signal s
    where s.municipality = ${municipality} and s.team = any(${[...teams]}::uuid[]) and s.received_at >= ${since}`.execute(
    tx,
  )
  return rows
}

type In = { municipality: string; since: Date; before: Date }

/** How many signals the whole municipality received from one moment until another. */
export async function countReceived(tx: Tx, { municipality, since, before }: In): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from signals.signal
    where municipality = ${municipality} and received_at >= ${since} and received_at < ${before}`.execute(tx)
  return rows[0]?.count ?? 0
}

/** As `listFeedbackRows`, of the whole municipality and from one moment until another. */
export async function listFeedbackIn(
  tx: Tx,
  { municipality, since, before }: In,
): Promise<{ due: string; firstGivenAt: Date | null; wanted: boolean }[]> {
  const { rows } = await sql<{ due: string; firstGivenAt: Date | null; wanted: boolean }>`
    select s.feedback_due as due, coalesce(s.wishes ->> 'feedback', 'wanted') <> 'declined' as wanted,
      (select min(f.given_at) from signals.feedback f where f.municipality = s.municipality and f.signal = s.id) as "firstGivenAt"
    from signals.signal s
    where s.municipality = ${municipality} and s.received_at >= ${since} and s.received_at < ${before}`.execute(tx)
  return rows
}
