import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { takeNumber } from '../../../platform/numbers.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { Seen } from '../../../platform/stale.ts'
import type { DossierTables } from '../tables.ts'
import { versioned } from './versioned.ts'

const own = (tx: Tx) => tx.withTables<DossierTables>()

export type Stamp = { by: string; byName: string; at: Date }

export type Dossier = {
  id: string
  number: string
  household: string
  whyOpened: string
  openedAt: Date
  closedAt: Date | null
  closingReason: string | null
  closingText: string | null
  previous: string | null
  version: number
}

/** Adds an open dossier and gives its id and number. Who watches it must follow in the same transaction. */
export async function addDossier(
  tx: Tx,
  dossier: { municipality: string; household: string; why: string; previous?: string },
  { byName, at }: Stamp,
): Promise<Dossier> {
  const id = newId(at)
  const number = await takeNumber(tx, { table: 'dossiers.counter', municipality: dossier.municipality }, at)
  await own(tx)
    .insertInto('dossiers.dossier')
    .values({
      municipality: dossier.municipality,
      id,
      number,
      household: dossier.household,
      why_opened: dossier.why,
      opened_at: at,
      closed_at: null,
      closing_reason: null,
      closing_text: null,
      previous: dossier.previous ?? null,
      changed_by: byName,
      changed_at: at,
    })
    .execute()
  return getDossier(tx, dossier.municipality, id)
}

const columns = [
  'id',
  'number',
  'household',
  'why_opened as whyOpened',
  'opened_at as openedAt',
  'closed_at as closedAt',
  'closing_reason as closingReason',
  'closing_text as closingText',
  'previous',
  'version',
] as const

export async function getDossier(tx: Tx, municipality: string, id: string): Promise<Dossier> {
  const row = await own(tx)
    .selectFrom('dossiers.dossier')
    .select(columns)
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'dossiers/unknown', status: 404 })
  return row
}

/** The same, holding its row until the transaction ends, so two people cannot decide about it at once. */
export async function getDossierForUpdate(tx: Tx, municipality: string, id: string): Promise<Dossier> {
  const row = await own(tx)
    .selectFrom('dossiers.dossier')
    .select(columns)
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'dossiers/unknown', status: 404 })
  return row
}

/** Closed dossiers of a household, newest first: the history that a new dossier follows. */
export async function listClosedDossiersOf(tx: Tx, municipality: string, household: string): Promise<Dossier[]> {
  return own(tx)
    .selectFrom('dossiers.dossier')
    .select(columns)
    .where('municipality', '=', municipality)
    .where('household', '=', household)
    .where('closed_at', 'is not', null)
    .orderBy('closed_at', 'desc')
    .limit(50)
    .execute()
}

export async function findOpenDossierOf(tx: Tx, municipality: string, household: string): Promise<Dossier | undefined> {
  return own(tx)
    .selectFrom('dossiers.dossier')
    .select(columns)
    .where('municipality', '=', municipality)
    .where('household', '=', household)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
}

const dossiers = versioned('dossiers.dossier', 'dossiers/unknown')

/** Counts the version up; refuses with who changed it and when if somebody was quicker. Gives the new version. */
export function bumpDossier(tx: Tx, seen: Seen, { byName, at }: Stamp): Promise<number> {
  return dossiers.change(tx, seen, { by: byName, at })
}

export async function markClosed(
  tx: Tx,
  closing: { municipality: string; id: string; reason: string; text: string },
  at: Date,
): Promise<void> {
  await own(tx)
    .updateTable('dossiers.dossier')
    .set({ closed_at: at, closing_reason: closing.reason, closing_text: closing.text })
    .where('municipality', '=', closing.municipality)
    .where('id', '=', closing.id)
    .execute()
}

/** The dossier if it is open; a closed one takes nothing new. */
export async function getOpenDossier(tx: Tx, municipality: string, id: string): Promise<Dossier> {
  const dossier = await getDossierForUpdate(tx, municipality, id)
  if (dossier.closedAt) throw new Refused({ refused: 'dossiers/closed' })
  return dossier
}
