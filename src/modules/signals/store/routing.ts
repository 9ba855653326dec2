import { hot, type Tx } from '../../../platform/database.ts'
import type { Refused } from '../../../platform/refusal.ts'
import { staleOrGone, unknownVersion } from '../../../platform/stale.ts'
import type { RoutingRule, SafetyNet } from '../rules/routing.ts'
import type { SignalTables } from '../tables.ts'
import type { By } from './signals.ts'

const own = (tx: Tx) => tx.withTables<SignalTables>()

export type KeptRouting = {
  version: number
  rules: RoutingRule[]
  nets: SafetyNet[]
  changedBy: string
  changedAt: string | null
}

/** SQL for the routing of municipality $1 as it was last left. */
export const LAST_ROUTING = `
  select json_build_object('version', version, 'rules', rules, 'nets', nets, 'changedBy', changed_by, 'changedAt', changed_at)
  from signals.routing where municipality = $1 order by version desc limit 1`

/** As long as a municipality never wrote any rules. */
export const NO_ROUTING: KeptRouting = { version: 0, rules: [], nets: [], changedBy: '', changedAt: null }

/** The rules as the municipality last left them; version 0 when it never wrote any. */
export async function getRouting(tx: Tx, municipality: string): Promise<KeptRouting> {
  const [row] = await hot<{ routing: KeptRouting | null }>(tx, {
    name: 'signal-routing',
    text: `select (${LAST_ROUTING}) as routing`,
    values: [municipality],
  })
  return row?.routing ?? NO_ROUTING
}

/** Writes the next version. Who wrote it meanwhile is named: two administrators cannot overwrite each other unseen. */
export async function keepRouting(
  tx: Tx,
  next: { municipality: string; version: number; rules: readonly RoutingRule[]; nets: readonly SafetyNet[] },
  by: By,
): Promise<number> {
  const { municipality, version, rules, nets } = next
  const before = await getRouting(tx, municipality)
  if (before.version !== version) throw stale(before)
  const kept = await own(tx)
    .insertInto('signals.routing')
    .values({
      municipality,
      version: version + 1,
      rules: JSON.stringify(rules),
      nets: JSON.stringify(nets),
      changed_by: by.name,
      changed_at: by.at,
    })
    .onConflict((clash) => clash.columns(['municipality', 'version']).doNothing())
    .returning('version')
    .executeTakeFirst()
  if (!kept) throw stale(await getRouting(tx, municipality))
  return version + 1
}

function stale({ changedBy, changedAt }: KeptRouting): Refused {
  return changedAt
    ? staleOrGone({ changed_by: changedBy, changed_at: new Date(changedAt) }, 'input/unknown-version')
    : unknownVersion()
}
