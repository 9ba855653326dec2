import type { KindOfNode, TreeNode } from '../../contract/programmes.ts'
import { TOP } from '../../rules/kinds.ts'

type Placed = Pick<TreeNode, 'id' | 'parent' | 'kind' | 'name' | 'depth' | 'ended' | 'successor'>

/** Where parts may come to stand: the nodes of this tree that may hold the kind, and whether it may stand at the top. */
export function placesFor<N extends Placed>(
  kind: string,
  { nodes, kinds }: { nodes: readonly N[]; kinds: readonly KindOfNode[] },
): { holders: N[]; top: boolean } {
  const under = kinds.find(({ code }) => code === kind)?.under ?? []
  const holders = nodes.filter((node) => under.includes(node.kind) && node.successor === null && node.ended === null)
  return { holders, top: under.includes(TOP) }
}

/** The ids of a node and of everything below it. */
export function idsWithin(nodes: readonly Pick<Placed, 'id' | 'parent'>[], top: string): Set<string> {
  const within = new Set([top])
  // In the order of reading what is below comes after what is above.
  for (const { id, parent } of nodes) if (parent !== null && within.has(parent)) within.add(id)
  return within
}

/** With whom a node can be merged: another one of its kind that goes on, and does not stand below it. */
export function mergeable<N extends Placed>(nodes: readonly N[], node: { id: string; kind: string }): N[] {
  const own = idsWithin(nodes, node.id)
  return nodes.filter(
    (one) => one.kind === node.kind && one.successor === null && one.ended === null && !own.has(one.id),
  )
}

/** Ticks a node with everything below it that goes on, or unticks all of that. */
export function ticked(
  nodes: readonly Placed[],
  chosen: ReadonlySet<string>,
  { id, on }: { id: string; on: boolean },
): Set<string> {
  const open = new Set(nodes.filter(({ successor }) => successor === null).map((node) => node.id))
  const next = new Set(chosen)
  for (const one of idsWithin(nodes, id)) {
    if (on && open.has(one)) next.add(one)
    else next.delete(one)
  }
  return next
}

/** The chosen parts above which nothing was chosen: only of those has to be said where they come. */
export function rootsOf<N extends Placed>(nodes: readonly N[], chosen: ReadonlySet<string>): N[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const covered = ({ parent }: Placed): boolean => {
    const above = parent === null ? undefined : byId.get(parent)
    return above !== undefined && (chosen.has(above.id) || covered(above))
  }
  return nodes.filter((node) => chosen.has(node.id) && !covered(node))
}

/** The name of a node with a dash for every level above it, for a list to choose from. */
export const indented = ({ name, depth }: Pick<Placed, 'name' | 'depth'>) => `${'– '.repeat(depth)}${name}`
