import { sql } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import type { Overruling } from '../rules/powers.ts'
import type { DossierTables } from '../tables.ts'

/** Who hears of a decision: by a message, or from the director in person when there is no account. */
export type Told = { name: string; how: 'message' | 'in-person' }

/** Takes down that the director decided over somebody's head. It is never changed afterwards. */
export async function addOverruling(
  tx: Tx,
  kept: {
    municipality: string
    id: string
    dossier: string
    over: string
    overruling: Overruling
    mandateSource: string
    told: readonly Told[]
  },
): Promise<void> {
  const { overruling, mandateSource, told, ...row } = kept
  const { power, mandate, by, at, decision, reason, theirView } = overruling
  await tx
    .withTables<DossierTables>()
    .insertInto('dossiers.overruling')
    .values({
      ...row,
      power,
      mandate,
      mandate_source: mandateSource,
      by,
      at,
      decision,
      reason,
      their_view: theirView,
      told: JSON.stringify(told),
    })
    .execute()
}

export type OverrulingKept = {
  id: string
  power: Overruling['power']
  at: Date
  by: string
  over: string
  mandateSource: string
  decision: string
  reason: string
  theirView: string
  told: Told[]
}

/** What was decided over somebody's head in this dossier, newest first, with the names of both. */
export async function listOverrulings(
  tx: Tx,
  { municipality, dossier }: { municipality: string; dossier: string },
): Promise<OverrulingKept[]> {
  const { rows } = await sql<OverrulingKept>`
    select o.id, o.power, o.at, w.name as by, i.name as over, o.mandate_source as "mandateSource", o.decision, o.reason,
      o.their_view as "theirView", o.told
    from dossiers.overruling o
    join organisations.published_worker w on w.municipality = o.municipality and w.id = o.by
    join dossiers.involved i on i.municipality = o.municipality and i.id = o.over
    where o.municipality = ${municipality} and o.dossier = ${dossier} order by o.at desc`.execute(tx)
  return rows
}
