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

function ItemRow({ node, now }: { node: TreeNode; now: ProgrammePage }) {
  const words = useProgrammeWords()
  return (
    <div className="vn-tree__item">
      <span className="vn-tree__name">
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

type BranchProps = { node: TreeNode; now: ProgrammePage; progress: Progress | undefined }

function GroupRow({ node, now, progress }: BranchProps) {
  const nameIn = useNameIn()
  // The title of the card has level 2; deeper than six there is no heading.
  const Title = `h${Math.min(node.depth + 3, 6)}` as 'h3' | 'h4' | 'h5' | 'h6'
  return (
    <div className="vn-tree__group">
      <Title>
        <span className="vn-tree__kind">{nameIn(now.kinds, node.kind)} </span>
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
}: {
  parent: string | null
  below: Below
  now: ProgrammePage
  progress: ReadonlyMap<string, Progress>
}) {
  const nodes = below.get(parent) ?? []
  if (nodes.length === 0) return null
  return (
    <ul className={parent === null ? 'vn-tree' : 'vn-tree vn-tree--below'}>
      {nodes.map((node) => (
        <li key={node.id}>
          {reports(node.shape) ? (
            <ItemRow node={node} now={now} />
          ) : (
            <GroupRow node={node} now={now} progress={progress.get(node.id)} />
          )}
          <Branches parent={node.id} {...{ below, now, progress }} />
        </li>
      ))}
    </ul>
  )
}

/** The tree, part under part; the numbers are those of the whole programme, also when only some of it is shown. */
export function TreeView({ now, shown }: { now: ProgrammePage; shown: readonly TreeNode[] }) {
  const below = Map.groupBy(shown, ({ parent }) => parent)
  return <Branches parent={null} {...{ below, now }} progress={progressIn(now.nodes)} />
}
