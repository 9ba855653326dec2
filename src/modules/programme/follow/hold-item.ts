import { Refused } from '../../../platform/refusal.ts'
import type { Seen } from '../../../platform/stale.ts'
import type { Scene } from '../../../platform/use-case.ts'
import { reports } from '../rules/kinds.ts'
import type { ProgrammeRefusal } from '../rules/refusals.ts'
import { nodeKinds } from '../settings.ts'
import { holdNode } from '../store/nodes.ts'
import { refuseGoneOn } from '../tree/gone-on.ts'
import { vocabularyOn } from '../vocabulary.ts'

/**
 * An item or pilot as the asker saw it, held until the transaction ends. Refuses with `otherwise` what is neither, and what
 * was merged or carried over.
 */
export async function holdItem(
  { tx, municipality, today }: Pick<Scene, 'tx' | 'municipality' | 'today'>,
  seen: Seen,
  otherwise: ProgrammeRefusal,
) {
  const node = await holdNode(tx, seen)
  await refuseGoneOn(tx, node)
  const kinds = await vocabularyOn(tx, nodeKinds, { municipality, day: today })
  if (!reports(kinds.find(node.kind)?.shape ?? 'text')) throw new Refused({ refused: otherwise })
  return node
}
