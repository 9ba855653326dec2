import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Every id that stands somewhere in these facts. */
function idsIn(facts: unknown): string[] {
  if (typeof facts === 'string') return ID.test(facts) ? [facts] : []
  if (typeof facts !== 'object' || facts === null) return []
  return Object.values(facts).flatMap(idsIn)
}

/** How the colleagues, parts, moments and programmes are called that these facts name by their id, in one question. */
export async function namesIn(
  tx: Tx,
  municipality: string,
  facts: readonly unknown[],
): Promise<Record<string, string>> {
  const ids = [...new Set(facts.flatMap(idsIn))]
  if (ids.length === 0) return {}
  const from = (table: string) =>
    sql`select id, name from ${sql.table(table)} where municipality = ${municipality} and id = any(${ids}::uuid[])`
  const { rows } = await sql<{ id: string; name: string }>`
    ${from('organisations.published_worker')} union all ${from('programme.node')}
    union all ${from('programme.moment')} union all ${from('programme.programme')}`.execute(tx)
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}
