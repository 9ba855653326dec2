import { type Column, DataTable, type EmptyStateProps } from '../../../platform/ui/data-table.tsx'

/** A short list inside a page, in the order it came. */
export function SimpleTable<Row extends { id: string }>({
  caption,
  columns,
  rows,
  empty,
}: {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  empty: EmptyStateProps
}) {
  return (
    <DataTable
      {...{ caption, columns, rows, empty }}
      rowKey={(row) => row.id}
      state={{ dir: 'up', page: 1, density: 'roomy' }}
      hrefFor={() => '#'}
      pageSize={Math.max(rows.length, 1)}
      plain
    />
  )
}
