import type { TreeNode } from '../contract/programmes.ts'
import { reports } from '../rules/kinds.ts'
import { columnsOf, overlap, type Period, readPeriod } from '../rules/periods.ts'

/** An item on the board: in which periods it is planned today and was planned at first. */
export type BoardRow = { id: string; node: TreeNode; above: string | undefined; now: Period[]; first: Period[] }

const periodsOf = (texts: readonly string[] | null) => (texts ?? []).flatMap((text) => readPeriod(text) ?? [])

/** The items of these nodes that go on nowhere else, each with its planning; `all` names what they stand under. */
export function rowsOf(nodes: readonly TreeNode[], all: readonly TreeNode[]): BoardRow[] {
  const names = new Map(all.map(({ id, name }) => [id, name]))
  return nodes
    .filter(({ shape, successor }) => reports(shape) && successor === null)
    .map((node) => {
      const { baseline, current } = node.planning
      const above = names.get(node.parent ?? '')
      return { id: node.id, node, above, now: periodsOf(current ?? baseline), first: periodsOf(baseline) }
    })
}

const asHalf = ({ year, sort, number }: Period): Period =>
  sort === 'half' ? { year, sort, number } : { year, sort: 'half', number: Math.ceil(number / 2) }

/** The columns of the board: quarters where somebody planned by the quarter, or only half years. */
export function columnsFor(rows: readonly BoardRow[], halves: boolean): Period[] {
  const all = rows.flatMap(({ now, first }) => [...now, ...first])
  return columnsOf(halves ? all.map(asHalf) : all)
}

export type Mark = 'now' | 'first' | 'both'

/** How one item lies in one period: planned today, planned at first, or both. */
export function markOf({ now, first, node }: BoardRow, period: Period): Mark | undefined {
  const isIn = (periods: readonly Period[]) => periods.some((one) => overlap(one, period))
  if (isIn(now)) return node.planning.baseline && isIn(first) ? 'both' : 'now'
  return isIn(first) ? 'first' : undefined
}

/** Whether a day (yyyy-mm-dd) lies in a period. */
export function holdsDay(period: Period, day: string): boolean {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return overlap(period, { year, sort: 'quarter', number: Math.ceil(month / 3) })
}
