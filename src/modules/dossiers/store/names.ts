import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'

/** The names of workers, by id, in one question; also of those who left. */
export async function namesOfWorkers(
  tx: Tx,
  municipality: string,
  ids: readonly string[],
): Promise<(id: string) => string> {
  if (ids.length === 0) return () => ''
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from organisations.published_worker where municipality = ${municipality} and id = any(${[...new Set(ids)]}::uuid[])`.execute(
    tx,
  )
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? ''
}
