import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { refuseGone } from '../rules/tree.ts'
import { findNode } from '../store/nodes.ts'

/** Refuses a change of a node that was merged, carried over or taken away; of the first two it says as what it goes on. */
export async function refuseGoneOn(
  tx: Tx,
  node: { municipality: string; name: string; successor: string | null; struck: boolean },
): Promise<void> {
  if (node.struck) throw new Refused({ refused: 'programme/struck' satisfies ProgrammeRefusal })
  if (node.successor === null) return
  const next = await findNode(tx, { municipality: node.municipality, id: node.successor })
  const refusal = refuseGone(next ? [next] : [], node)
  if (refusal) throw new Refused(refusal)
}
