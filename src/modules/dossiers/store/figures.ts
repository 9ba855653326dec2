import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'

/** How many dossiers were open just before a moment, and in how many of these somebody had the direction. */
export async function countDossiers(
  tx: Tx,
  { municipality, at }: { municipality: string; at: Date },
): Promise<{ open: number; directed: number }> {
  const { rows } = await sql<{ open: number; directed: number }>`
    select count(*)::int as open,
      count(*) filter (where exists (select from dossiers.direction g
        where g.municipality = d.municipality and g.dossier = d.id and g.since < ${at} and (g.until is null or g.until >= ${at})))::int as directed
    from dossiers.dossier d
    where d.municipality = ${municipality} and d.opened_at < ${at} and (d.closed_at is null or d.closed_at >= ${at})`.execute(
    tx,
  )
  return rows[0] ?? { open: 0, directed: 0 }
}
