import { LinkButton } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { type Column, EmptyState, SecondLine } from '../../../platform/ui/data-table.tsx'
import { SimpleTable } from '../../../platform/ui/simple-table.tsx'
import { today } from '../../../platform/ui/today.ts'
import type { ProgrammePage, TreeNode } from '../contract/programmes.ts'
import { reports } from '../rules/kinds.ts'
import { columnsOf, overlap, type Period, readPeriod, writePeriod } from '../rules/periods.ts'
import { nodeHref, programmeHref, useProgrammeWords } from './asking.ts'
import { ProgrammeFrame } from './programme-frame.tsx'
import { StatusBadge, useSayPeriod } from './saying.tsx'

type Row = { id: string; node: TreeNode; above: string | undefined; now: Period[]; first: Period[] }

const periodsOf = (texts: readonly string[] | null) => (texts ?? []).flatMap((text) => readPeriod(text) ?? [])

function rowsOf({ nodes }: ProgrammePage): Row[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]))
  return nodes
    .filter(({ shape, successor }) => reports(shape) && successor === null)
    .map((node) => {
      const { baseline, current } = node.planning
      return {
        id: node.id,
        node,
        above: names.get(node.parent ?? ''),
        now: periodsOf(current ?? baseline),
        first: periodsOf(baseline),
      }
    })
}

/** How one item lies in one period: planned today, planned at first, or both. */
function markOf({ now, first, node }: Row, period: Period): 'now' | 'first' | 'both' | undefined {
  const isIn = (periods: readonly Period[]) => periods.some((one) => overlap(one, period))
  if (isIn(now)) return node.planning.baseline && isIn(first) ? 'both' : 'now'
  return isIn(first) ? 'first' : undefined
}

function Mark({ mark }: { mark: 'now' | 'first' | 'both' }) {
  const { board } = useProgrammeWords()
  return (
    <span className={`vn-mark vn-mark--${mark}`}>
      <span className="vn-hidden">{board[mark]}</span>
    </span>
  )
}

function isNow(period: Period): boolean {
  const [year = 0, month = 1] = today().split('-').map(Number)
  return overlap(period, { year, sort: 'quarter', number: Math.ceil(month / 3) })
}

function useColumns(now: ProgrammePage, periods: readonly Period[]): Column<Row>[] {
  const { tree, board, filter } = useProgrammeWords()
  const say = useSayPeriod('shortPeriod')
  return [
    {
      key: 'item',
      label: tree.item,
      cell: ({ node, above }) => (
        <>
          <a href={nodeHref(node.id)}>{node.name}</a>
          <SecondLine>{node.owner?.name ?? filter.noOwner}</SecondLine>
          {above && <SecondLine>{above}</SecondLine>}
          <div className="vn-board__status">
            <StatusBadge status={node.status} list={now.statuses} />
          </div>
        </>
      ),
    },
    ...periods.map((period): Column<Row> => {
      const text = say(writePeriod(period))
      return {
        key: writePeriod(period),
        label: isNow(period) ? `${text} (${board.today})` : text,
        cell: (row) => {
          const mark = markOf(row, period)
          return mark && <Mark mark={mark} />
        },
      }
    }),
  ]
}

function Legend() {
  const { board } = useProgrammeWords()
  return (
    <ul className="vn-board-legend" aria-label={board.legend}>
      {(['now', 'first', 'both'] as const).map((mark) => (
        <li key={mark}>
          <span className={`vn-mark vn-mark--${mark}`} aria-hidden="true" /> {board[mark]}
        </li>
      ))}
    </ul>
  )
}

function Board({ now }: { now: ProgrammePage }) {
  const { board } = useProgrammeWords()
  const rows = rowsOf(now)
  const planned = rows.filter((row) => row.now.length > 0 || row.first.length > 0)
  const unplanned = rows.filter((row) => !planned.includes(row))
  const columns = useColumns(now, columnsOf(planned.flatMap((row) => [...row.now, ...row.first])))
  if (planned.length === 0)
    return (
      <Card title={board.title}>
        <EmptyState
          title={board.empty}
          text={board.emptyText}
          icon="calendar"
          actions={<LinkButton href={programmeHref(now.id)}>{board.toTree}</LinkButton>}
        />
      </Card>
    )
  return (
    <>
      <p>{board.lead}</p>
      <Legend />
      <Card title={board.title} flush>
        <div className="vn-board">
          <SimpleTable caption={board.caption} columns={columns} rows={planned} empty={{ title: board.empty }} />
        </div>
      </Card>
      <Card title={board.unplanned}>
        {unplanned.length === 0 ? (
          <p className="vn-muted">{board.allPlanned}</p>
        ) : (
          <ul>
            {unplanned.map(({ id, node }) => (
              <li key={id}>
                <a href={nodeHref(id)}>{node.name}</a>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  )
}

/** Every item in the quarters and half years in which it is planned, beside those of the first planning. */
export function Screen() {
  return <ProgrammeFrame part="board">{(now) => <Board now={now} />}</ProgrammeFrame>
}
