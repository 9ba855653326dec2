/** PostgreSQL takes 65,535 values in one statement. */
const ROWS_AT_ONCE = 1_000

/** The rows in as many statements as it takes. */
export function chunks<T>(rows: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(rows.length / ROWS_AT_ONCE) }, (_, at) =>
    rows.slice(at * ROWS_AT_ONCE, (at + 1) * ROWS_AT_ONCE),
  )
}
