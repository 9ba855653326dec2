import type { Tx } from '../../../platform/database.ts'
import { Refused } from '../../../platform/refusal.ts'
import { refuseGone } from '../rules/tree.ts'
import { findNode } from '../store/nodes.ts'

/** Refuses a change of a node that was merged or carried over, and says as what it goes on. */
export async function refuseGoneOn(
  tx: Tx,
  node: { municipality: string; name: string; successor: string | null },
): Promise<void> {
  if (node.successor === null) return
  const next = await findNode(tx, { municipality: node.municipality, id: node.successor })
  const refusal = refuseGone(next ? [next] : [], node)
  if (refusal) throw new Refused(refusal)
}
