import { holds } from '../../../platform/folding.ts'
import type { TreeNode } from '../contract/programmes.ts'
import { reports } from '../rules/kinds.ts'
import type { Phase } from '../rules/statuses.ts'
import { idsWithin } from './shape/places.ts'

/** What narrows the tree, as it stands in the address. */
export type TreeFilter = {
  search: string
  /** A code of the list of statuses, `geen` or nothing. */
  status: string
  /** The id of an owner, `niemand` or nothing. */
  owner: string
  /** The id of what it stands under, or nothing. */
  line: string
  /** Only what has something that does not agree. */
  warned: boolean
}

export const NO_STATUS = 'geen'
export const NO_OWNER = 'niemand'

export function readFilter(search: URLSearchParams): TreeFilter {
  const text = (name: string) => (search.get(name) ?? '').slice(0, 200)
  return {
    search: text('zoek'),
    status: text('status'),
    owner: text('trekker'),
    line: text('lijn'),
    warned: text('nakijken') === 'ja',
  }
}

/** The same as the query of an address; nothing for what narrows nothing. */
export function writeFilter({ search, status, owner, line, warned }: TreeFilter): Record<string, string | undefined> {
  return { zoek: search, status, trekker: owner, lijn: line, nakijken: warned ? 'ja' : undefined }
}

export const isNarrow = ({ search, status, owner, line, warned }: TreeFilter) =>
  [search, status, owner, line].some((text) => text !== '') || warned

function fits(node: TreeNode, { search, status, owner, warned }: TreeFilter): boolean {
  if (!holds([node.name], search)) return false
  if (status !== '' && (node.status?.code ?? NO_STATUS) !== status) return false
  if (owner !== '' && (node.owner?.id ?? NO_OWNER) !== owner) return false
  return !warned || node.warnings.length > 0
}

/** The items that fit; the rest of the tree only as far as it leads to them. */
export function narrowed(nodes: readonly TreeNode[], filter: TreeFilter): { shown: TreeNode[]; found: TreeNode[] } {
  const inLine = filter.line === '' ? undefined : idsWithin(nodes, filter.line)
  const found = nodes.filter((node) => reports(node.shape) && fits(node, filter) && (inLine?.has(node.id) ?? true))
  if (!isNarrow(filter)) return { shown: [...nodes], found }
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const wanted = new Set<string>()
  for (const node of found)
    for (let up: TreeNode | undefined = node; up && !wanted.has(up.id); up = byId.get(up.parent ?? ''))
      wanted.add(up.id)
  return { shown: nodes.filter(({ id }) => wanted.has(id)), found }
}

export type Progress = Record<Phase | 'none', number> & { all: number }

/** How far the items below every node are, by the id of the node; `''` is the whole programme. What goes on elsewhere counts there. */
export function progressIn(nodes: readonly TreeNode[]): Map<string, Progress> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const all = new Map<string, Progress>()
  const at = (id: string): Progress => {
    const known = all.get(id) ?? { before: 0, 'under-way': 0, over: 0, none: 0, all: 0 }
    all.set(id, known)
    return known
  }
  at('')
  for (const node of nodes.filter(({ shape, successor }) => reports(shape) && successor === null)) {
    const phase = node.status?.phase ?? 'none'
    for (let up = node.parent; up !== null; up = byId.get(up)?.parent ?? null) add(at(up), phase)
    add(at(''), phase)
  }
  return all
}

function add(progress: Progress, phase: Phase | 'none'): void {
  progress[phase] += 1
  progress.all += 1
}
