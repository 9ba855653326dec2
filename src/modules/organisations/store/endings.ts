import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Stamp } from './own.ts'

type Whose<Column extends string> = { municipality: string } & {
  [One in Column]: Record<One, string | readonly string[]>
}[Column]

/** How the rows of a table end that would hold after a day: says how many. One that had not begun never holds. */
export function endingAfter<Column extends 'worker' | 'team' | 'deputy' | 'holder'>(table: string) {
  return async (
    tx: Tx,
    { municipality, ...whose }: Whose<Column>,
    { until, by, at }: { until: string } & Stamp,
  ): Promise<number> => {
    const theirs = Object.entries(whose).map(([column, ids]) => sql`${sql.ref(column)} = any(${[ids].flat()}::uuid[])`)
    const { numAffectedRows } = await sql`
      update ${sql.table(table)}
      set until = greatest(${until}::date, since - 1), version = version + 1, changed_by = ${by}, changed_at = ${at}
      where municipality = ${municipality} and (until is null or until > ${until}) and ${sql.join(theirs, sql` and `)}`.execute(
      tx,
    )
    return Number(numAffectedRows)
  }
}
