import type { Material, ReportNode } from './material.ts'

/** What a reader of the report before this one does not know yet. */
export type Change = { id: string; name: string } & (
  | { change: 'new' }
  | { change: 'carried-here'; programme: string }
  | { change: 'renamed'; before: string }
  | { change: 'moved'; before: string | null; after: string | null }
  | { change: 'merged'; into: string }
  | { change: 'carried-over'; programme: string }
  | { change: 'ended'; on: string }
  | { change: 'status'; before: string | null; after: string | null }
  | { change: 'planning'; before: readonly string[]; after: readonly string[] }
  | { change: 'state'; moment: string }
)
export type ChangeSort = Change['change']

/**
 * What changed between two reports, part by part in the order of reading. Both sides must be what the same readers may see.
 * A state counts only at a moment that both reports show: what was told at a new moment is no change, it is the report.
 */
export function changesBetween(before: Material, now: Material): Change[] {
  const known = new Map(before.nodes.map((node) => [node.id, node]))
  const nameIn = (material: Material, id: string | null) =>
    id === null ? null : (material.nodes.find((node) => node.id === id)?.name ?? null)
  const shared = now.moments.filter(({ id }) => before.moments.some((one) => one.id === id))
  return now.nodes.flatMap((node): Change[] => {
    const { id, name } = node
    const then = known.get(id)
    const end = endOf(node, then)
    if (!then) {
      const came: Change =
        node.origin === null
          ? { id, name, change: 'new' }
          : { id, name, change: 'carried-here', programme: node.origin }
      return [came, ...end]
    }
    const renamed: Change[] = then.name === name ? [] : [{ id, name, change: 'renamed', before: then.name }]
    const moved: Change[] =
      then.parent === node.parent
        ? []
        : [{ id, name, change: 'moved', before: nameIn(before, then.parent), after: nameIn(now, node.parent) }]
    return [...renamed, ...moved, ...end, ...courseOf(then, node), ...statesOf(then, { node, moments: shared })]
  })
}

/** What ended since: taken in by another part, carried over to another programme, or over; a new status says the last itself. */
function endOf({ id, name, ended, successor, status }: ReportNode, then: ReportNode | undefined): Change[] {
  if (successor !== null && !then?.successor)
    return successor.programme === null
      ? [{ id, name, change: 'merged', into: successor.name }]
      : [{ id, name, change: 'carried-over', programme: successor.programme }]
  if (successor !== null || ended === null || then?.ended === ended) return []
  if (then && then.status?.code !== status?.code) return []
  return [{ id, name, change: 'ended', on: ended }]
}

function courseOf(then: ReportNode, { id, name, status, current }: ReportNode): Change[] {
  const changes: Change[] = []
  if (then.status?.code !== status?.code)
    changes.push({ id, name, change: 'status', before: then.status?.name ?? null, after: status?.name ?? null })
  const [planned, plans] = [then.current ?? [], current ?? []]
  if (planned.join(' ') !== plans.join(' '))
    changes.push({ id, name, change: 'planning', before: planned, after: plans })
  return changes
}

function statesOf(
  then: ReportNode,
  { node, moments }: { node: ReportNode; moments: readonly { id: string; name: string }[] },
): Change[] {
  const told = (one: ReportNode, moment: string) =>
    JSON.stringify(one.states.filter((state) => state.moment === moment).map(({ text, next }) => [text, next]))
  return moments
    .filter(({ id }) => told(then, id) !== told(node, id))
    .map(({ name }) => ({ id: node.id, name: node.name, change: 'state', moment: name }))
}
