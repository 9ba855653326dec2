import { type ReactNode, useId } from 'react'
import { count, fill } from '../words.ts'
import type { IconName } from './icons.tsx'
import { Icon } from './icons.tsx'
import { useUiWords } from './language.tsx'
import { Pagination } from './navigation.tsx'
import { BulkBar, RowCheckbox, SelectAll, type Selection } from './table-selection.tsx'
import { sortedBy, type TableState } from './table-state.ts'
import { TableToolbar, type TableView } from './table-toolbar.tsx'

export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  /** Whether the list can be put in order by this column. */
  sort?: boolean
  /** Numbers stand at the end of the cell. */
  align?: 'end'
}

export type DataTableProps<Row> = {
  /** Says what the rows are; the name of the table for screen readers. */
  caption: string
  /** The first column is the head of the row: who or what the row is about. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  state: TableState
  /** The address of this list in another state; `useTableState` gives it. */
  hrefFor: (state: TableState) => string
  /** How many rows there are on all pages together. */
  total?: number
  pageSize?: number
  views?: readonly TableView[]
  onSaveView?: () => void
  /** Shows a search field above the list. */
  filterable?: boolean
  selection?: Selection<Row>
  /** A short list inside a page, in one order: nothing stands above it. */
  plain?: boolean
  /** More buttons above the list, for instance export. */
  tools?: ReactNode
  loading?: boolean
  empty: EmptyStateProps
}

export type EmptyStateProps = { title: string; text?: ReactNode; actions?: ReactNode; icon?: IconName }

/** Nothing here, and what one can do next. */
export function EmptyState({ title, text, actions, icon = 'inbox' }: EmptyStateProps) {
  return (
    <div className="vn-empty">
      <Icon name={icon} />
      <p className="vn-empty__title">{title}</p>
      {text && <p>{text}</p>}
      {actions && <div className="vn-button-row">{actions}</div>}
    </div>
  )
}

function ColumnHead<Row>({
  column,
  state,
  hrefFor,
}: { column: Column<Row> } & Pick<DataTableProps<Row>, 'state' | 'hrefFor'>) {
  const words = useUiWords().table
  const sorted = state.sort === column.key
  const icon = !sorted ? 'sort' : state.dir === 'up' ? 'up' : 'down'
  // Above buttons that speak for themselves there is nothing to say, and an empty heading confuses a screen reader.
  if (!column.label) return <td />
  return (
    <th
      scope="col"
      className={column.align && 'vn-table__end'}
      {...(sorted && { 'aria-sort': state.dir === 'up' ? 'ascending' : 'descending' })}
    >
      {column.sort ? (
        <a
          className="vn-table__sort"
          href={hrefFor(sortedBy(state, column.key))}
          title={fill(words.sortBy, { column: column.label })}
        >
          {column.label}
          <Icon name={icon} />
        </a>
      ) : (
        column.label
      )}
    </th>
  )
}

function BodyRow<Row>({
  row,
  columns,
  rowKey,
  selection,
}: { row: Row } & Pick<DataTableProps<Row>, 'columns' | 'rowKey' | 'selection'>) {
  const id = rowKey(row)
  const [head, ...others] = columns
  return (
    <tr className={selection?.selected.has(id) ? 'vn-table__chosen' : undefined}>
      {selection && (
        <td className="vn-table__pick">
          <RowCheckbox id={id} label={selection.labelOf(row)} selection={selection} />
        </td>
      )}
      {head && (
        <th scope="row" className={head.align && 'vn-table__end'}>
          {head.cell(row)}
        </th>
      )}
      {others.map((column) => (
        <td key={column.key} className={column.align && 'vn-table__end'}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  )
}

function Rows<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, state, hrefFor, selection } = props
  const id = useId()
  return (
    // A group and no landmark: the card around it often has the same name, and two regions of one name cannot be told apart.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard (WCAG 2.1.1)
    <div className="vn-table__scroll" role="group" aria-labelledby={id} tabIndex={0}>
      <table className={`vn-table ${state.density === 'compact' ? 'vn-table--compact' : ''}`}>
        <caption className="vn-hidden" id={id}>
          {caption}
        </caption>
        <thead>
          <tr>
            {selection && (
              <td className="vn-table__pick">
                <SelectAll ids={rows.map(rowKey)} selection={selection} />
              </td>
            )}
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} state={state} hrefFor={hrefFor} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <BodyRow key={rowKey(row)} {...{ row, columns, rowKey }} {...(selection && { selection })} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The second, quieter line of a cell: a number, an area, a date. */
export function SecondLine({ children }: { children: ReactNode }) {
  return <span className="vn-table__second">{children}</span>
}

/**
 * A list of rows that shows the state in its address: view, search, order, page and density. It fetches and sorts nothing
 * itself; the page does that with the same state. Works as plain links and a plain form when there is no JavaScript.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const words = useUiWords().table
  const { rows, state, hrefFor, total = rows.length, pageSize = 50, loading, empty } = props
  const nothing = state.filter ? { title: words.nothing, text: words.nothingFiltered, icon: 'search' as const } : empty
  // Of a list that is empty by itself there is nothing to search, to narrow or to fold.
  const bare = rows.length === 0 && !state.filter && !props.views && !props.filterable && !props.tools
  return (
    <div className="vn-table-block" aria-busy={loading || undefined}>
      {!props.plain && !bare && <TableToolbar {...props} />}
      <p className="vn-hidden" role="status">
        {loading ? words.loading : count(words.rows, total)}
      </p>
      {rows.length > 0 ? (
        <Rows {...props} />
      ) : loading ? (
        <p className="vn-empty">{words.loading}</p>
      ) : (
        <EmptyState {...nothing} />
      )}
      {props.selection && <BulkBar selection={props.selection} />}
      <Pagination page={state.page} pageSize={pageSize} total={total} hrefFor={(page) => hrefFor({ ...state, page })} />
    </div>
  )
}
