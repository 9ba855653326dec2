import type { Refusal } from '../../../platform/refusal.ts'
import { type Kind, refusePlace } from './kinds.ts'

/** A node as it stands in a tree. */
export type Standing = {
  id: string
  programme: string
  parent: string | null
  place: number
  kind: string
  name: string
  ended: string | null
  successor: string | null
}

export type MoveRefusal =
  | 'programme/under-itself'
  | 'programme/gone-on'
  | 'programme/unknown-neighbour'
  | 'programme/merge-with-itself'
  | 'programme/merge-into-own-part'
  | 'programme/merge-kinds'
  | 'programme/merge-ended'
  | 'programme/same-programme'
  | 'programme/picked-twice'
  | 'programme/not-picked-here'

/** The nodes of a tree in the order of reading: a node, then all below it, then the next. */
export function inReadingOrder<N extends Pick<Standing, 'id' | 'parent' | 'place'>>(nodes: readonly N[]): N[] {
  const below = Map.groupBy(nodes, ({ parent }) => parent)
  const from = (parent: string | null): N[] =>
    (below.get(parent) ?? [])
      .toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
      .flatMap((node) => [node, ...from(node.id)])
  return from(null)
}

/** Whether a node is the other one, or stands somewhere under it. */
export function isWithin(nodes: readonly Standing[], id: string | null, top: string): boolean {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  for (let at = id; at !== null; at = byId.get(at)?.parent ?? null) if (at === top) return true
  return false
}

/** A node that was merged or carried over is changed where it goes on, and nowhere else. */
export function refuseGone(
  nodes: readonly Pick<Standing, 'id' | 'name'>[],
  node: Pick<Standing, 'name' | 'successor'>,
  pointer?: string,
): Refusal<MoveRefusal> | undefined {
  if (node.successor === null) return undefined
  const name = nodes.find(({ id }) => id === node.successor)?.name ?? node.name
  return { refused: 'programme/gone-on', facts: { name }, ...(pointer !== undefined && { pointer }) }
}

type Move = { node: Standing; parent: Standing | null; before: string | null; kinds: readonly Kind[] }

/** Where the node comes to stand: the new order under its parent, by id. */
export function decideMove(nodes: readonly Standing[], move: Move): { order: string[] } | Refusal {
  const { node, parent, before, kinds } = move
  const gone = refuseGone(nodes, node) ?? (parent ? refuseGone(nodes, parent, '/parent') : undefined)
  if (gone) return gone
  if (parent && isWithin(nodes, parent.id, node.id))
    return { refused: 'programme/under-itself' satisfies MoveRefusal, pointer: '/parent' }
  const misplaced = refusePlace(kinds, { kind: node.kind, under: parent?.kind ?? null })
  if (misplaced) return misplaced
  const order = childrenOf(nodes, parent?.id ?? null).filter((id) => id !== node.id)
  const at = before === null ? order.length : order.indexOf(before)
  if (at < 0) return { refused: 'programme/unknown-neighbour' satisfies MoveRefusal, pointer: '/before', status: 422 }
  return { order: order.toSpliced(at, 0, node.id) }
}

/** The children of a node in their order; of null the tops of the tree. */
export function childrenOf(nodes: readonly Standing[], parent: string | null): string[] {
  return inReadingOrder(nodes.filter((node) => node.parent === parent).map((node) => ({ ...node, parent: null }))).map(
    ({ id }) => id,
  )
}

/** What a merge does: the children of the one that goes come, in their order, after those of the one that stays. */
export function decideMerge(
  nodes: readonly Standing[],
  { node, into }: { node: Standing; into: Standing },
): { children: string[] } | Refusal<MoveRefusal> {
  const no = (refused: MoveRefusal, facts: Record<string, string> = {}): Refusal<MoveRefusal> => ({
    refused,
    facts,
    pointer: '/into',
  })
  if (into.id === node.id) return no('programme/merge-with-itself')
  const gone = refuseGone(nodes, node) ?? refuseGone(nodes, into, '/into')
  if (gone) return gone
  if (into.ended !== null) return no('programme/merge-ended', { name: into.name })
  if (into.kind !== node.kind) return no('programme/merge-kinds')
  if (isWithin(nodes, into.id, node.id)) return no('programme/merge-into-own-part')
  return { children: childrenOf(nodes, node.id) }
}

/** What somebody chose to carry over; `under` is a node of the next programme, or null for where it naturally comes. */
export type Chosen = { id: string; under: string | null }
/** A node that comes to the next programme, under the copy of another or under a node that is there. */
export type Carried = { from: Standing; under: { copyOf: string } | { node: string } | null }

type CarryOver = { from: string; to: string; picks: readonly Chosen[]; kinds: readonly Kind[] }

/**
 * Which nodes come to the next programme and where, the upper ones first. What stands under something that comes along
 * comes under its copy, unless another place is named. Each node is carried over once.
 */
export function decideCarryOver(nodes: readonly Standing[], ask: CarryOver): Carried[] | Refusal {
  const { from, to, picks, kinds } = ask
  if (from === to) return { refused: 'programme/same-programme' satisfies MoveRefusal, pointer: '/to' }
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const carried: Carried[] = []
  const order = inReadingOrder(nodes.filter(({ programme }) => programme === from)).map(({ id }) => id)
  const sorted = [...picks.entries()].sort(([, a], [, b]) => order.indexOf(a.id) - order.indexOf(b.id))
  for (const [at, pick] of sorted) {
    const node = byId.get(pick.id)
    const refusal = refusePick({ node, from, pointer: `/nodes/${at}/id` }, { nodes, carried })
    if (refusal || !node) return refusal ?? { refused: 'programme/not-picked-here' satisfies MoveRefusal }
    const place = placeOf(node, { pick, to, byId, carried })
    if (place === undefined)
      return { refused: 'programme/not-picked-here' satisfies MoveRefusal, pointer: `/nodes/${at}/under`, status: 422 }
    const misplaced = refusePlace(kinds, { kind: node.kind, under: place.kind })
    if (misplaced) return { ...misplaced, pointer: `/nodes/${at}/under` }
    carried.push({ from: node, under: place.under })
  }
  return carried
}

function refusePick(
  { node, from, pointer }: { node: Standing | undefined; from: string; pointer: string },
  { nodes, carried }: { nodes: readonly Standing[]; carried: readonly Carried[] },
): Refusal<MoveRefusal> | undefined {
  if (node?.programme !== from) return { refused: 'programme/not-picked-here', pointer, status: 422 }
  if (carried.some((one) => one.from.id === node.id)) return { refused: 'programme/picked-twice', pointer, status: 422 }
  return refuseGone(nodes, node, pointer)
}

type Placing = { pick: Chosen; to: string; byId: ReadonlyMap<string, Standing>; carried: readonly Carried[] }

/** Where the copy comes and what kind stands above it; undefined when the named place is not in the next programme. */
function placeOf(
  node: Standing,
  { pick, to, byId, carried }: Placing,
): { under: Carried['under']; kind: string | null } | undefined {
  if (pick.under !== null) {
    const named = byId.get(pick.under)
    return named?.programme === to && named.successor === null
      ? { under: { node: named.id }, kind: named.kind }
      : undefined
  }
  for (let at = node.parent; at !== null; at = byId.get(at)?.parent ?? null) {
    const above = carried.find(({ from }) => from.id === at)
    if (above) return { under: { copyOf: above.from.id }, kind: above.from.kind }
  }
  return { under: null, kind: null }
}
