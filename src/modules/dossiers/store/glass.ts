import { hot, type Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { BreakGlass, ReviewOutcome } from '../rules/break-glass.ts'
import type { DossierTables } from '../tables.ts'
import { versioned } from './versioned.ts'

const own = (tx: Tx) => tx.withTables<DossierTables>()

const glasses = versioned('dossiers.glass', 'dossiers/glass-unknown')
export const { hold: holdGlass } = glasses

export async function keepGlass(
  tx: Tx,
  municipality: string,
  { glass, byName }: { glass: BreakGlass; byName: string },
): Promise<void> {
  const { id, dossier, by, reason, from, until, reviewDue } = glass
  await own(tx)
    .insertInto('dossiers.glass')
    .values({
      municipality,
      id,
      dossier,
      by,
      reason,
      since: from,
      until,
      review_due: reviewDue,
      changed_by: byName,
      changed_at: from,
    })
    .execute()
}

export async function getGlass(tx: Tx, municipality: string, id: string): Promise<BreakGlass> {
  const row = await own(tx)
    .selectFrom('dossiers.glass')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'dossiers/glass-unknown', status: 404 })
  const review = row.reviewed_by &&
    row.reviewed_at && {
      by: row.reviewed_by,
      at: row.reviewed_at,
      outcome: row.outcome as ReviewOutcome,
      text: row.text,
    }
  return {
    id: row.id,
    dossier: row.dossier,
    by: row.by,
    reason: row.reason,
    from: row.since,
    until: row.until,
    notify: [],
    reviewDue: row.review_due,
    ...(review && { review }),
  }
}

export async function keepReview(
  tx: Tx,
  { municipality, version, glass }: { municipality: string; version: number; glass: BreakGlass },
  byName: string,
): Promise<number> {
  const { review } = glass
  if (!review) throw new Error('A review has an outcome')
  const { by, at, outcome, text } = review
  const set = { reviewed_by: by, reviewed_at: at, outcome, text }
  return glasses.change(tx, { municipality, id: glass.id, version }, { ...set, by: byName, at })
}

export type GlassRow = {
  id: string
  dossier: string
  number: string
  household: string
  byName: string
  reason: string
  since: string
  until: string
  reviewDue: string
  reviewedBy: string | null
  outcome: ReviewOutcome | null
  text: string
  version: number
}

/** Broken glass: of one dossier, or all of the municipality that still waits for a review, the oldest term first. */
export function listGlass(tx: Tx, municipality: string, of: { dossier: string } | 'to-review'): Promise<GlassRow[]> {
  const which = of === 'to-review' ? 'g.reviewed_at is null' : 'g.dossier = $2'
  return hot<GlassRow>(tx, {
    name: of === 'to-review' ? 'glass-to-review' : 'glass-of-dossier',
    text: `select g.id, g.dossier, d.number, d.household, b.name as "byName", g.reason, g.since, g.until, g.review_due as "reviewDue",
             r.name as "reviewedBy", g.outcome, g.text, g.version
           from dossiers.glass g
           join dossiers.dossier d on d.municipality = g.municipality and d.id = g.dossier
           join organisations.published_worker b on b.municipality = g.municipality and b.id = g.by
           left join organisations.published_worker r on r.municipality = g.municipality and r.id = g.reviewed_by
           where g.municipality = $1 and ${which} order by g.review_due, g.since limit 200`,
    values: of === 'to-review' ? [municipality] : [municipality, of.dossier],
  })
}
