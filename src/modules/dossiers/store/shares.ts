import type { Selectable } from 'kysely'
import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { DataKind } from '../rules/consent-ledger.ts'
import type { BasisCode, ConflictOfDuties, FamilyTold, Share } from '../rules/sharing.ts'
import type { DossierTables } from '../tables.ts'

const own = (tx: Tx) => tx.withTables<DossierTables>()

export type KeptShare = Share & { dossier: string; toName: string; byName: string }

export async function keepShare(
  tx: Tx,
  municipality: string,
  { dossier, toName, byName, ...share }: KeptShare,
): Promise<void> {
  await own(tx)
    .insertInto('dossiers.share')
    .values({
      municipality,
      id: share.id,
      dossier,
      about: share.about,
      receiver: share.to.organisation,
      receiver_name: toName,
      receiver_kind: share.to.kind,
      data: [...share.data],
      items: [...share.items],
      basis: share.basis,
      purpose: share.purpose,
      why_needed: share.whyNeeded,
      family_told: share.familyTold ? JSON.stringify(share.familyTold) : null,
      order_number: share.orderNumber ?? '',
      conflict: share.conflict ? JSON.stringify(share.conflict) : null,
      by: share.by,
      by_name: byName,
      at: share.at,
    })
    .execute()
}

export async function listShares(tx: Tx, municipality: string, dossier: string): Promise<KeptShare[]> {
  const rows = await own(tx)
    .selectFrom('dossiers.share')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('dossier', '=', dossier)
    .orderBy('at', 'desc')
    .limit(200)
    .execute()
  return rows.map(toShare)
}

export async function getShare(tx: Tx, municipality: string, id: string): Promise<KeptShare> {
  const row = await own(tx)
    .selectFrom('dossiers.share')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new Refused({ refused: 'dossiers/share-unknown', status: 404 })
  return toShare(row)
}

function toShare(row: Selectable<DossierTables['dossiers.share']>): KeptShare {
  return {
    id: row.id,
    dossier: row.dossier,
    about: row.about,
    to: { organisation: row.receiver, kind: row.receiver_kind },
    toName: row.receiver_name,
    data: row.data as DataKind[],
    items: row.items,
    basis: row.basis as BasisCode,
    purpose: row.purpose,
    whyNeeded: row.why_needed,
    ...(row.family_told !== null && { familyTold: row.family_told as FamilyTold }),
    ...(row.order_number && { orderNumber: row.order_number }),
    ...(row.conflict !== null && { conflict: row.conflict as ConflictOfDuties }),
    by: row.by,
    byName: row.by_name,
    at: row.at,
  }
}
