import type { GlassRow } from './store/glass.ts'

export function showGlass(row: GlassRow, today: string) {
  const { id, number, reason, reviewDue, text, version } = row
  return {
    id,
    dossier: { id: row.dossier, number },
    by: row.byName,
    reason,
    since: new Date(row.since).toISOString(),
    until: new Date(row.until).toISOString(),
    reviewDue,
    late: row.outcome === null && reviewDue < today,
    review: row.outcome && { by: row.reviewedBy ?? '', outcome: row.outcome, text },
    version,
  }
}
