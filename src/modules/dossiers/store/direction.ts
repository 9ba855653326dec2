import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { endAccess, grantAccess } from '../../households/public.ts'
import { type Direction, type DirectionHistory, directorAt, type OwnDirection } from '../rules/direction.ts'
import type { DossierTables } from '../tables.ts'
import type { OfDossier } from './watch.ts'

const own = (tx: Tx) => tx.withTables<DossierTables>()

type Row = {
  kind: 'professional' | 'own'
  worker: string | null
  organisation: string | null
  independent: boolean
  own: unknown
  why: string
  decided_by: string
  since: Date
  until: Date | null
}

export async function loadDirections(
  tx: Tx,
  { municipality, dossier }: Pick<OfDossier, 'municipality' | 'dossier'>,
): Promise<DirectionHistory> {
  const rows = await own(tx)
    .selectFrom('dossiers.direction')
    .select(['kind', 'worker', 'organisation', 'independent', 'own', 'why', 'decided_by', 'since', 'until'])
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .orderBy('since')
    .execute()
  return rows.map(toDirection)
}

function toDirection(row: Row): Direction {
  const period = { from: row.since, ...(row.until && { until: row.until }), why: row.why, decidedBy: row.decided_by }
  if (row.kind === 'own') return { ...period, ...(row.own as OwnDirection), kind: 'own' }
  return {
    ...period,
    kind: 'professional',
    worker: row.worker ?? '',
    organisation: row.organisation ?? '',
    independent: row.independent,
  }
}

/** Keeps the direction as the rule decided it; who may see the household follows in the same transaction. */
export async function saveDirections(
  tx: Tx,
  of: OfDossier,
  { history, now }: { history: DirectionHistory; now: Date },
): Promise<void> {
  const { municipality, dossier } = of
  const stored = await own(tx)
    .selectFrom('dossiers.direction')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .execute()
  for (const row of stored.filter((one) => !history.some((direction) => isSame(direction, one)))) {
    await endAccess(tx, { municipality, household: of.household, source: row.id, relation: 'director', until: now })
    await own(tx)
      .deleteFrom('dossiers.direction')
      .where('municipality', '=', municipality)
      .where('id', '=', row.id)
      .execute()
  }
  for (const direction of history.filter((one) => !stored.some((row) => isSame(one, row))))
    await addDirection(tx, of, { direction, now })
}

async function addDirection(
  tx: Tx,
  of: OfDossier,
  { direction, now }: { direction: Direction; now: Date },
): Promise<void> {
  const { municipality, dossier, household } = of
  const id = newId(now)
  const { from, until, why, decidedBy, ...who } = direction
  await own(tx)
    .insertInto('dossiers.direction')
    .values({
      municipality,
      id,
      dossier,
      kind: who.kind,
      worker: who.kind === 'professional' ? who.worker : null,
      organisation: who.kind === 'professional' ? who.organisation : null,
      independent: who.kind === 'professional' && who.independent,
      own: who.kind === 'own' ? JSON.stringify(who) : null,
      why,
      decided_by: decidedBy,
      since: from,
      until: until ?? null,
    })
    .execute()
  if (who.kind === 'professional')
    await grantAccess(tx, {
      municipality,
      household,
      worker: who.worker,
      relation: 'director',
      source: id,
      since: from,
      ...(until && { until }),
    })
}

function isSame(
  direction: Direction,
  row: { kind: string; worker: string | null; since: Date; until: Date | null },
): boolean {
  return (
    direction.kind === row.kind &&
    (direction.kind === 'own' || direction.worker === row.worker) &&
    direction.from.getTime() === row.since.getTime() &&
    (direction.until?.getTime() ?? null) === (row.until?.getTime() ?? null)
  )
}

/** Who directs the plan of this dossier at a moment. */
export async function findDirection(
  tx: Tx,
  of: Pick<OfDossier, 'municipality' | 'dossier'> & { at: Date },
): Promise<Direction | undefined> {
  return directorAt(await loadDirections(tx, of), of.at)
}
