import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { endAccess, grantAccess } from '../../households/public.ts'
import type { Taking, Watch } from '../rules/watch.ts'
import type { DossierTables } from '../tables.ts'

const own = (tx: Tx) => tx.withTables<DossierTables>()

export type OfDossier = { municipality: string; dossier: string; household: string }

/** The whole watch of a dossier, oldest first. */
export async function loadWatch(
  tx: Tx,
  { municipality, dossier }: Pick<OfDossier, 'municipality' | 'dossier'>,
): Promise<Watch> {
  const rows = await own(tx)
    .selectFrom('dossiers.watch')
    .select(['worker', 'instead_of', 'since', 'until'])
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .orderBy('since')
    .execute()
  return rows.map(({ worker, instead_of, since, until }) => ({
    worker,
    from: since,
    ...(until && { until }),
    ...(instead_of && { insteadOf: instead_of }),
  }))
}

/**
 * Keeps the watch as the rule decided it: what did not change stays, the rest is replaced, and who may see the household
 * follows in the same transaction. The database refuses at commit what would leave a gap.
 */
export async function saveWatch(tx: Tx, of: OfDossier, { watch, now }: { watch: Watch; now: Date }): Promise<void> {
  const { municipality, dossier } = of
  const stored = await own(tx)
    .selectFrom('dossiers.watch')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .execute()
  const gone = stored.filter((row) => !watch.some((taking) => isSame(taking, row)))
  for (const row of gone) {
    await endAccess(tx, {
      municipality,
      household: of.household,
      source: row.id,
      relation: 'watch',
      until: earliest(now, row.until),
    })
    await own(tx)
      .deleteFrom('dossiers.watch')
      .where('municipality', '=', municipality)
      .where('id', '=', row.id)
      .execute()
  }
  for (const taking of watch.filter((one) => !stored.some((row) => isSame(one, row)))) {
    const id = newId(now)
    await own(tx)
      .insertInto('dossiers.watch')
      .values({
        municipality,
        id,
        dossier,
        worker: taking.worker,
        instead_of: taking.insteadOf ?? null,
        since: taking.from,
        until: taking.until ?? null,
      })
      .execute()
    await grantAccess(tx, {
      municipality,
      household: of.household,
      worker: taking.worker,
      relation: 'watch',
      source: id,
      since: taking.from,
      ...(taking.until && { until: taking.until }),
    })
  }
}

function isSame(
  taking: Taking,
  row: { worker: string; instead_of: string | null; since: Date; until: Date | null },
): boolean {
  return (
    taking.worker === row.worker &&
    (taking.insteadOf ?? null) === row.instead_of &&
    taking.from.getTime() === row.since.getTime() &&
    (taking.until?.getTime() ?? null) === (row.until?.getTime() ?? null)
  )
}

function earliest(now: Date, until: Date | null): Date {
  return until !== null && until < now ? until : now
}
