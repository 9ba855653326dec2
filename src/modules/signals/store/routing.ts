import type { Tx } from '../../../platform/database.ts'
import type { RoutingRule, SafetyNet } from '../rules/routing.ts'
import type { SignalTables } from '../tables.ts'

const own = (tx: Tx) => tx.withTables<SignalTables>()

export type KeptRouting = {
  version: number
  rules: RoutingRule[]
  nets: SafetyNet[]
  changedBy: string
  changedAt: Date | null
}

/** The rules as the municipality last left them; version 0 when it never wrote any. */
export async function getRouting(tx: Tx, municipality: string): Promise<KeptRouting> {
  const row = await own(tx)
    .selectFrom('signals.routing')
    .select(['version', 'rules', 'nets', 'changed_by as changedBy', 'changed_at as changedAt'])
    .where('municipality', '=', municipality)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? { version: 0, rules: [], nets: [], changedBy: '', changedAt: null }
}
