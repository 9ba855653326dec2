import type { Tx } from '../../platform/database.ts'
import { Refused } from '../../platform/refusal.ts'
import { findOrganisationName } from '../organisations/public.ts'
import type { ProgrammeRefusal } from './rules/refusals.ts'
import { findNode } from './store/nodes.ts'
import type { Place } from './store/own.ts'

/** Refuses a part of the tree that does not stand in this programme. */
export async function refuseNodeElsewhere(tx: Tx, { municipality, id }: Place, node: string | null): Promise<void> {
  if (node === null) return
  const found = await findNode(tx, { municipality, id: node })
  if (found?.programme === id && !found.struck) return
  throw new Refused({ refused: 'programme/unknown-node' satisfies ProgrammeRefusal, pointer: '/node', status: 422 })
}

/** Refuses an organisation that is not known in this municipality. */
export async function refuseUnknownOrganisation(
  tx: Tx,
  municipality: string,
  organisation: string | null,
): Promise<void> {
  if (organisation === null || (await findOrganisationName(tx, municipality, organisation)) !== undefined) return
  throw new Refused({
    refused: 'programme/unknown-organisation' satisfies ProgrammeRefusal,
    pointer: '/organisation',
    status: 422,
  })
}

/** Refuses a change of what was withdrawn. */
export function refuseWithdrawn({ withdrawn }: { withdrawn: boolean }): void {
  if (withdrawn) throw new Refused({ refused: 'programme/withdrawn' satisfies ProgrammeRefusal })
}
