import type { Selectable } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import { endAccess, grantAccess } from '../../households/public.ts'
import type { Involved, Party } from '../rules/involved.ts'
import type { DossierTables } from '../tables.ts'
import type { Stamp } from './dossier.ts'
import { versioned } from './versioned.ts'
import type { OfDossier } from './watch.ts'

const own = (tx: Tx) => tx.withTables<DossierTables>()

type Row = Selectable<DossierTables['dossiers.involved']>
export type InvolvedKept = Omit<Row, 'municipality' | 'what_for' | 'changed_by' | 'changed_at'> & { whatFor: string }

const columns = [
  'id',
  'dossier',
  'role',
  'kind',
  'worker',
  'person',
  'name',
  'organisation',
  'phone',
  'email',
  'what_for as whatFor',
  'since',
  'until',
  'version',
] as const

/** Everybody who was or is involved with a dossier, newest first. */
export async function listInvolved(
  tx: Tx,
  { municipality, dossier }: Pick<OfDossier, 'municipality' | 'dossier'>,
): Promise<InvolvedKept[]> {
  return own(tx)
    .selectFrom('dossiers.involved')
    .select(columns)
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .orderBy('since', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** The same as the rules see it. Somebody of the own network who is not on file is known by name. */
export function toInvolved(kept: InvolvedKept): Involved {
  return {
    id: kept.id,
    role: kept.role,
    party: partyOf(kept),
    from: kept.since,
    ...(kept.until && { until: kept.until }),
    ...(kept.whatFor && { whatFor: kept.whatFor }),
  }
}

function partyOf({ kind, worker, person, name, organisation, phone, email }: InvolvedKept): Party {
  if (kind === 'worker') return { kind, worker: worker ?? '', organisation }
  if (kind === 'network') return { kind, person: person ?? name }
  return { kind, name, organisation, ...(phone && { phone }), ...(email && { email }) }
}

/** Puts somebody beside the household; a worker with an account may know of it from then on. */
export async function addInvolved(
  tx: Tx,
  of: OfDossier,
  { one, byName, at }: { one: Omit<InvolvedKept, 'version' | 'dossier' | 'until'> } & Pick<Stamp, 'byName' | 'at'>,
): Promise<void> {
  const { whatFor, ...values } = one
  await own(tx)
    .insertInto('dossiers.involved')
    .values({
      municipality: of.municipality,
      dossier: of.dossier,
      ...values,
      what_for: whatFor,
      until: null,
      changed_by: byName,
      changed_at: at,
    })
    .execute()
  if (one.worker !== null)
    await grantAccess(tx, {
      municipality: of.municipality,
      household: of.household,
      worker: one.worker,
      relation: 'involved',
      source: one.id,
      since: one.since,
    })
}

export async function getInvolved(tx: Tx, municipality: string, id: string): Promise<InvolvedKept> {
  const row = await own(tx)
    .selectFrom('dossiers.involved')
    .select(columns)
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'dossiers/unknown-involved', status: 404 })
  return row
}

const versionedInvolved = versioned('dossiers.involved', 'dossiers/unknown-involved')
export const { refusal: staleInvolved } = versionedInvolved

/** The row stays, so that one can see who helped when; knowing of the dossier ends. Gives the new version. */
export async function endInvolved(
  tx: Tx,
  of: OfDossier,
  { id, until, version, byName, at }: { id: string; until: Date; version: number } & Pick<Stamp, 'byName' | 'at'>,
): Promise<number> {
  const { municipality, household } = of
  const next = await versionedInvolved.change(tx, { municipality, id, version }, { until, by: byName, at })
  await endAccess(tx, { municipality, household, source: id, relation: 'involved', until })
  return next
}

/** Closing ends every involvement that was still running. */
export async function endAllInvolved(
  tx: Tx,
  of: OfDossier,
  { byName, at }: Pick<Stamp, 'byName' | 'at'>,
): Promise<void> {
  for (const { id, version } of (await listInvolved(tx, of)).filter(({ until }) => until === null))
    await endInvolved(tx, of, { id, until: at, version, byName, at })
}
