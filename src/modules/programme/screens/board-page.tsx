import { withQuery } from '../../../platform/ui/asked.tsx'
import { LinkButton } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { type Column, EmptyState, SecondLine } from '../../../platform/ui/data-table.tsx'
import { Chips } from '../../../platform/ui/navigation.tsx'
import { useScreenSearch } from '../../../platform/ui/screen.ts'
import { SimpleTable } from '../../../platform/ui/simple-table.tsx'
import { today } from '../../../platform/ui/today.ts'
import { fill } from '../../../platform/words.ts'
import type { ProgrammePage } from '../contract/programmes.ts'
import { type Period, writePeriod } from '../rules/periods.ts'
import { nodeHref, programmeHref, useProgrammeWords } from './asking.ts'
import { type BoardRow, columnsFor, holdsDay, type Mark as MarkKind, markOf, rowsOf } from './board.ts'
import { ProgrammeFrame } from './programme-frame.tsx'
import { isNarrow, narrowed, readFilter, type TreeFilter, writeFilter } from './progress.ts'
import { StatusBadge, useSayPeriod } from './saying.tsx'
import { TreeFilterForm } from './tree-filter.tsx'

const MARKS = ['now', 'first', 'both'] as const satisfies readonly MarkKind[]

function Mark({ mark }: { mark: MarkKind }) {
  const { board } = useProgrammeWords()
  return (
    <span className={`vn-mark vn-mark--${mark}`}>
      <span className="vn-hidden">{board[mark]}</span>
    </span>
  )
}

/** A period by its name, and that it is now. */
function useSayColumn(): (period: Period) => string {
  const { board } = useProgrammeWords()
  const say = useSayPeriod('shortPeriod')
  return (period) => {
    const text = say(writePeriod(period))
    return holdsDay(period, today()) ? `${text} (${board.today})` : text
  }
}

function useColumns(now: ProgrammePage, periods: readonly Period[]): Column<BoardRow>[] {
  const { tree, filter } = useProgrammeWords()
  const say = useSayColumn()
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
    ...periods.map(
      (period): Column<BoardRow> => ({
        key: writePeriod(period),
        label: say(period),
        cell: (row) => {
          const mark = markOf(row, period)
          return mark && <Mark mark={mark} />
        },
      }),
    ),
  ]
}

function Legend() {
  const { board } = useProgrammeWords()
  return (
    <ul className="vn-board-legend" aria-label={board.legend}>
      {MARKS.map((mark) => (
        <li key={mark}>
          <span className={`vn-mark vn-mark--${mark}`} aria-hidden="true" /> {board[mark]}
        </li>
      ))}
    </ul>
  )
}

/** The same by period, for a window in which the columns would not fit. */
function ByPeriod({
  now,
  rows,
  periods,
}: {
  now: ProgrammePage
  rows: readonly BoardRow[]
  periods: readonly Period[]
}) {
  const { board, shape } = useProgrammeWords()
  const say = useSayColumn()
  return (
    <div className="vn-board-list">
      {periods.map((period) => {
        const here = rows.flatMap((row) => {
          const mark = markOf(row, period)
          return mark ? [{ row, mark }] : []
        })
        return (
          <section key={writePeriod(period)} aria-label={say(period)}>
            <h3>{say(period)}</h3>
            {here.length === 0 && <p className="vn-muted">{shape.board.nothing}</p>}
            <ul className="vn-links">
              {here.map(({ row: { node }, mark }) => (
                <li key={node.id}>
                  <a href={nodeHref(node.id)}>{node.name}</a>
                  <p>
                    <span className={`vn-mark vn-mark--${mark}`} aria-hidden="true" /> {board[mark]}
                  </p>
                  <StatusBadge status={node.status} list={now.statuses} />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function Unplanned({ rows }: { rows: readonly BoardRow[] }) {
  const { board } = useProgrammeWords()
  return (
    <Card title={board.unplanned}>
      {rows.length === 0 ? (
        <p className="vn-muted">{board.allPlanned}</p>
      ) : (
        <ul>
          {rows.map(({ id, node }) => (
            <li key={id}>
              <a href={nodeHref(id)}>{node.name}</a>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Steps({ href, filter, halves }: { href: string; filter: TreeFilter; halves: boolean }) {
  const words = useProgrammeWords().shape.board
  const at = (stap?: string) => withQuery(href, { ...writeFilter(filter), stap })
  return (
    <Chips
      label={words.steps}
      chips={[
        { label: words.both, href: at(), current: !halves },
        { label: words.halves, href: at('halfjaar'), current: halves },
      ]}
    />
  )
}

type PlannedProps = { now: ProgrammePage; rows: readonly BoardRow[]; halves: boolean }

function Planned({ now, rows, halves }: PlannedProps) {
  const { board } = useProgrammeWords()
  const planned = rows.filter((row) => row.now.length > 0 || row.first.length > 0)
  const periods = columnsFor(planned, halves)
  const columns = useColumns(now, periods)
  return (
    <>
      <Legend />
      <Card title={board.title} flush>
        <div className="vn-board">
          <SimpleTable caption={board.caption} columns={columns} rows={planned} empty={{ title: board.empty }} />
        </div>
        <ByPeriod now={now} rows={planned} periods={periods} />
      </Card>
      <Unplanned rows={rows.filter((row) => !planned.includes(row))} />
    </>
  )
}

function Board({ now }: { now: ProgrammePage }) {
  const { board, shape } = useProgrammeWords()
  const search = useScreenSearch()
  const filter = readFilter(search)
  const halves = search.get('stap') === 'halfjaar'
  const href = `${programmeHref(now.id)}/planbord`
  const all = rowsOf(now.nodes, now.nodes)
  const rows = isNarrow(filter) ? rowsOf(narrowed(now.nodes, filter).found, now.nodes) : all
  if (all.every((row) => row.now.length === 0 && row.first.length === 0))
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
      <TreeFilterForm now={now} filter={filter} href={href} beside={{ stap: halves ? 'halfjaar' : undefined }} />
      <Steps href={href} filter={filter} halves={halves} />
      <p role="status" className={isNarrow(filter) ? undefined : 'vn-hidden'}>
        {fill(shape.board.found, { count: rows.length, all: all.length })}
      </p>
      <Planned now={now} rows={rows} halves={halves} />
    </>
  )
}

/** Every item in the quarters and half years in which it is planned, beside those of the first planning. */
export function Screen() {
  return <ProgrammeFrame part="board">{(now) => <Board now={now} />}</ProgrammeFrame>
}
