import { Badge } from '../../../platform/ui/badge.tsx'
import { count, fill } from '../../../platform/words.ts'
import type { ProgrammePage, TreeNode } from '../contract/programmes.ts'
import { reports } from '../rules/kinds.ts'
import { nodeHref, useProgrammeWords } from './asking.ts'
import { type Progress, progressIn } from './progress.ts'
import { ProgressBar } from './progress-bar.tsx'
import { StatusBadge, useNameIn, useSayPeriod } from './saying.tsx'

/** First and last period of the planning of today, and how much it moved. */
export function PlanningLine({ planning }: { planning: TreeNode['planning'] }) {
  const { tree } = useProgrammeWords()
  const say = useSayPeriod('shortPeriod')
  const periods = planning.current ?? planning.baseline ?? []
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last) return null
  const { slip } = planning
  return (
    <span className="vn-tree__planning">
      {first === last ? say(first) : `${say(first)} – ${say(last)}`}
      {slip !== 0 && <span className="vn-muted"> {count(slip > 0 ? tree.slip : tree.earlier, Math.abs(slip))}</span>}
    </span>
  )
}

/** Which parts are chosen to carry over, while somebody chooses. */
export type Picking = { chosen: ReadonlySet<string>; onPick: (id: string, on: boolean) => void }

function Pick({ node, picking }: { node: TreeNode; picking: Picking | undefined }) {
  const { carry } = useProgrammeWords().shape
  // What goes on elsewhere was carried over or merged already.
  if (!picking || node.successor) return null
  return (
    <input
      type="checkbox"
      className="vn-tree__pick vn-no-print"
      aria-label={fill(carry.choose, { name: node.name })}
      checked={picking.chosen.has(node.id)}
      onChange={(event) => picking.onPick(node.id, event.target.checked)}
    />
  )
}

function ItemRow({ node, now, picking }: { node: TreeNode; now: ProgrammePage; picking: Picking | undefined }) {
  const words = useProgrammeWords()
  return (
    <div className="vn-tree__item">
      <span className="vn-tree__name">
        <Pick node={node} picking={picking} />
        <a href={nodeHref(node.id)}>{node.name}</a>
        {node.successor && (
          <span className="vn-table__second">{fill(words.tree.goesOn, { name: node.successor.name })}</span>
        )}
      </span>
      <span className="vn-tree__owner">
        {node.owner?.name ?? <span className="vn-muted">{words.filter.noOwner}</span>}
      </span>
      <PlanningLine planning={node.planning} />
      <span className="vn-tree__status">
        <StatusBadge status={node.status} list={now.statuses} />
        {node.warnings.length > 0 && <Badge tone="warning">{count(words.tree.warnings, node.warnings.length)}</Badge>}
      </span>
    </div>
  )
}

type BranchProps = {
  node: TreeNode
  now: ProgrammePage
  progress: Progress | undefined
  picking: Picking | undefined
}

function GroupRow({ node, now, progress, picking }: BranchProps) {
  const nameIn = useNameIn()
  // The title of the card has level 2; deeper than six there is no heading.
  const Title = `h${Math.min(node.depth + 3, 6)}` as 'h3' | 'h4' | 'h5' | 'h6'
  return (
    <div className="vn-tree__group">
      <Title>
        <span className="vn-tree__kind">{nameIn(now.kinds, node.kind)} </span>
        <Pick node={node} picking={picking} />
        <a href={nodeHref(node.id)}>{node.name}</a>
      </Title>
      {progress && <ProgressBar progress={progress} />}
    </div>
  )
}

type Below = ReadonlyMap<string | null, readonly TreeNode[]>

function Branches({
  parent,
  below,
  now,
  progress,
  picking,
}: {
  parent: string | null
  below: Below
  now: ProgrammePage
  progress: ReadonlyMap<string, Progress>
  picking: Picking | undefined
}) {
  const nodes = below.get(parent) ?? []
  if (nodes.length === 0) return null
  return (
    <ul className={parent === null ? 'vn-tree' : 'vn-tree vn-tree--below'}>
      {nodes.map((node) => (
        <li key={node.id}>
          {reports(node.shape) ? (
            <ItemRow node={node} now={now} picking={picking} />
          ) : (
            <GroupRow node={node} now={now} progress={progress.get(node.id)} picking={picking} />
          )}
          <Branches parent={node.id} {...{ below, now, progress, picking }} />
        </li>
      ))}
    </ul>
  )
}

type TreeProps = { now: ProgrammePage; shown: readonly TreeNode[]; picking?: Picking }

/** The tree, part under part; the numbers are those of the whole programme, also when only some of it is shown. */
export function TreeView({ now, shown, picking }: TreeProps) {
  const below = Map.groupBy(shown, ({ parent }) => parent)
  return <Branches parent={null} {...{ below, now, picking }} progress={progressIn(now.nodes)} />
}
