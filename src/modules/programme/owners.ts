import type { Tx } from '../../platform/database.ts'
import { Refused } from '../../platform/refusal.ts'
import { findWorkersById } from '../organisations/public.ts'
import type { ProgrammeRefusal } from './rules/refusals.ts'

/** Refuses an owner who does not work here, or not any more: an item is never given to somebody who cannot answer. */
export async function refuseAbsentOwner(
  tx: Tx,
  { municipality, today }: { municipality: string; today: string },
  owner: string | null,
): Promise<void> {
  if (owner === null) return
  const worker = (await findWorkersById(tx, municipality, [owner])).get(owner)
  if (worker && worker.since <= today && (worker.until === null || worker.until >= today)) return
  throw new Refused({
    refused: 'programme/unknown-owner' satisfies ProgrammeRefusal,
    pointer: '/owner',
    status: 422,
  })
}
