import { named } from '../contract/named.ts'
import type { TreeNode } from '../contract/programmes.ts'
import type { NodeInTree } from '../store/nodes.ts'
import { type Followed, followedIn } from './warnings-of.ts'

/** The nodes of a tree as an overview shows them, each with how it stands and what does not agree. */
export function rowsOfTree(tree: readonly NodeInTree[], known: Parameters<typeof followedIn>[1]): TreeNode[] {
  const followed = followedIn(tree, known)
  return tree.flatMap((node) => {
    const how = followed.get(node.id)
    return how ? [rowOf(node, how)] : []
  })
}

function rowOf(node: NodeInTree, { shape, status, planning, warnings }: Followed): TreeNode {
  const { id, parent, depth, kind, name, ended, runsSince, runsUntil, version } = node
  return {
    ...{ id, parent, depth, kind, shape, name, ended, runsSince, runsUntil, version },
    ...{ status, planning, warnings },
    owner: named(node.owner, node.ownerName),
    successor: named(node.successor, node.successorName),
  }
}
