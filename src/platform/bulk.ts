import { type Insertable, sql } from 'kysely'
import type { Tx } from './database.ts'

/** As many rows as travel in one statement: a message of about a megabyte. */
const AT_ONCE = 2_000

/** A column that holds JSON takes its value as it is; the rest travels as its type says. */
type InBulk<Table, Json extends keyof Table> = Omit<Insertable<Table>, Json> & { [K in Json]: unknown }

/**
 * Adds many rows to one table, a few thousand per statement: the rows travel as one JSON text, so no statement is built
 * per row. All rows have the columns of the first; columns that are left out get their default. Name the table's own
 * type: `addMany<Tables['signals.signal'], 'pieces'>(tx, 'signals.signal', rows)`. Every constraint and trigger holds.
 */
export async function addMany<Table, Json extends keyof Table = never>(
  tx: Tx,
  table: string,
  rows: readonly InBulk<Table, Json>[],
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)))
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const text = JSON.stringify(rows.slice(at, at + AT_ONCE), asColumn)
    await sql`insert into ${sql.table(table)} (${columns})
              select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${text}::json)`.execute(tx)
  }
}

/** Bytes travel as PostgreSQL writes them. */
function asColumn(this: unknown, key: string, value: unknown): unknown {
  const before = key === '' ? undefined : (this as Record<string, unknown>)[key]
  return before instanceof Uint8Array ? `\\x${Buffer.from(before).toString('hex')}` : value
}
