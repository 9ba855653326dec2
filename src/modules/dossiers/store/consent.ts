import type { Selectable } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { newId } from '../../../platform/ids.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { Seen } from '../../../platform/stale.ts'
import type { ConsentException, ExceptionCode } from '../rules/consent-exceptions.ts'
import type { Consent, ConsentPurpose, DataKind } from '../rules/consent-ledger.ts'
import type { DossierTables } from '../tables.ts'
import { versioned } from './versioned.ts'

const own = (tx: Tx) => tx.withTables<DossierTables>()

export type KeptConsent = Consent & { dossier: string; byName: string; toName: string; version: number }
type OfDossier = { municipality: string; dossier: string }

const consents = versioned('dossiers.consent', 'dossiers/consent-unknown')
export const { hold: holdConsent } = consents

export async function keepConsent(
  tx: Tx,
  { municipality, dossier }: OfDossier,
  { consent, names }: { consent: Consent; names: { by: string; to: string; recorder: string } },
): Promise<void> {
  await own(tx)
    .insertInto('dossiers.consent')
    .values({
      municipality,
      id: consent.id,
      dossier,
      by: consent.by,
      by_name: names.by,
      about: consent.about,
      answer: consent.answer,
      purpose: consent.purpose,
      receiver: consent.to,
      receiver_name: names.to,
      data: [...consent.data],
      since: consent.from,
      until: consent.until,
      how: consent.how,
      at: consent.at,
      recorded_by: consent.recordedBy,
      changed_by: names.recorder,
      changed_at: consent.at,
    })
    .execute()
}

/** Everything that was said in this dossier about consent, oldest first. */
export async function loadConsents(tx: Tx, { municipality, dossier }: OfDossier): Promise<KeptConsent[]> {
  const rows = await own(tx)
    .selectFrom('dossiers.consent')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .orderBy('at')
    .orderBy('id')
    .execute()
  return rows.map(toConsent)
}

export async function getConsent(tx: Tx, municipality: string, id: string): Promise<KeptConsent> {
  const row = await own(tx)
    .selectFrom('dossiers.consent')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'dossiers/consent-unknown', status: 404 })
  return toConsent(row)
}

function toConsent(row: Selectable<DossierTables['dossiers.consent']>): KeptConsent {
  return {
    id: row.id,
    dossier: row.dossier,
    by: row.by,
    byName: row.by_name,
    about: row.about,
    answer: row.answer,
    purpose: row.purpose as ConsentPurpose,
    to: row.receiver,
    toName: row.receiver_name,
    data: row.data as DataKind[],
    from: row.since,
    until: row.until,
    how: row.how,
    at: row.at,
    recordedBy: row.recorded_by,
    version: row.version,
    ...(row.withdrawn_at && { withdrawn: { at: row.withdrawn_at, recordedBy: row.withdrawn_by ?? '' } }),
  }
}

export async function markWithdrawn(
  tx: Tx,
  seen: Seen,
  { by, byName, at }: { by: string; byName: string; at: Date },
): Promise<number> {
  return consents.change(tx, seen, { withdrawn_at: at, withdrawn_by: by, by: byName, at })
}

export type KeptException = ConsentException & { id: string; byName: string }

export async function keepException(
  tx: Tx,
  { municipality, dossier }: OfDossier,
  { exception, byName, at }: { exception: ConsentException; byName: string; at: Date },
): Promise<string> {
  const id = newId(at)
  const { person, code, waives, reason, orderNumber, secondReader, parentsTold, by, on, until } = exception
  await own(tx)
    .insertInto('dossiers.consent_exception')
    .values({
      municipality,
      id,
      dossier,
      person,
      code,
      waives,
      reason,
      order_number: orderNumber ?? '',
      second_reader: secondReader ?? null,
      parents_told: parentsTold ? JSON.stringify(parentsTold) : null,
      until: until ?? null,
      by,
      by_name: byName,
      day: on,
      at,
    })
    .execute()
  return id
}

export async function loadExceptions(tx: Tx, { municipality, dossier }: OfDossier): Promise<KeptException[]> {
  const rows = await own(tx)
    .selectFrom('dossiers.consent_exception')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .orderBy('at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    person: row.person,
    code: row.code as ExceptionCode,
    waives: row.waives,
    reason: row.reason,
    ...(row.order_number && { orderNumber: row.order_number }),
    ...(row.second_reader && { secondReader: row.second_reader }),
    ...(row.parents_told && { parentsTold: row.parents_told }),
    ...(row.until && { until: row.until }),
    by: row.by,
    byName: row.by_name,
    on: row.day,
  }))
}
