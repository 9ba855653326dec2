import { type ItemFacts, type Warning, warningsOf } from '../rules/consistency.ts'
import { reports, type Shape } from '../rules/kinds.ts'
import { readPeriod, slipOf, spanOf } from '../rules/periods.ts'
import type { Phase, StatusKind } from '../rules/statuses.ts'
import type { NodeInTree } from '../store/nodes.ts'

/** What the lists say of a code; a code that went off them is still known. */
type Known = { shapeOf: (kind: string) => Shape; statusOf: (code: string) => StatusKind | undefined; today: string }

export type Followed = {
  shape: Shape
  status: { code: string; phase: Phase; since: string; end: string | null } | null
  planning: { baseline: string[] | null; current: string[] | null; slip: number }
  warnings: Warning[]
}

/** How every node of a tree stands, by id, with what does not agree; from one question, whatever its size. */
export function followedIn(tree: readonly NodeInTree[], known: Known): Map<string, Followed> {
  const below = Map.groupBy(tree, ({ parent }) => parent)
  return new Map(
    tree.map((node) => {
      const shape = known.shapeOf(node.kind)
      const status = statusOf(node, known)
      const warnings =
        reports(shape) && node.successor === null ? warningsOf(factsOf(node, below, known), known.today) : []
      return [node.id, { shape, status: shown(node, status), planning: planningOf(node), warnings }]
    }),
  )
}

const periodsOf = (texts: readonly string[] | null) => (texts ?? []).flatMap((text) => readPeriod(text) ?? [])

function planningOf({ baseline, current }: NodeInTree): Followed['planning'] {
  return { baseline, current, slip: slipOf(periodsOf(baseline), periodsOf(current)) }
}

const statusOf = ({ status }: NodeInTree, known: Known) => (status === null ? undefined : known.statusOf(status.code))

function shown({ status }: NodeInTree, kind: StatusKind | undefined): Followed['status'] {
  if (status === null) return null
  const { code, since, end } = status
  return { code, since, end, phase: kind?.phase ?? 'under-way' }
}

type Below = ReadonlyMap<string | null, readonly NodeInTree[]>

function factsOf(node: NodeInTree, below: Below, known: Known): ItemFacts {
  const kind = statusOf(node, known)
  const { status, current, baseline } = node
  const parts = (below.get(node.id) ?? []).filter((one) => reports(known.shapeOf(one.kind)) && one.successor === null)
  return {
    status: status && {
      phase: kind?.phase ?? 'under-way',
      since: status.since,
      end: status.end,
      needsEnd: kind?.needsEnd ?? false,
      goesOn: kind?.goesOn ?? false,
    },
    states: node.states,
    planned: spanOf(periodsOf(current ?? baseline)) ?? null,
    ended: node.ended,
    pilots: within(node, below)
      .filter((one) => known.shapeOf(one.kind) === 'pilot' && one.successor === null)
      .map(({ name, runsSince, runsUntil, decided }) => ({ name, since: runsSince, until: runsUntil, decided })),
    openParts: parts.filter((one) => statusOf(one, known)?.phase !== 'over').length,
  }
}

/** A node and everything below it. */
function within(node: NodeInTree, below: Below): NodeInTree[] {
  return [node, ...(below.get(node.id) ?? []).flatMap((one) => within(one, below))]
}
