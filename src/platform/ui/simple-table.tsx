import { DataTable, type DataTableProps } from './data-table.tsx'

type SimpleTableProps<Row> = Pick<DataTableProps<Row>, 'caption' | 'columns' | 'rows' | 'loading' | 'empty'>

/** A short list inside a page, in the order it came. */
export function SimpleTable<Row extends { id: string }>(props: SimpleTableProps<Row>) {
  return (
    <DataTable
      {...props}
      rowKey={(row) => row.id}
      state={{ dir: 'up', page: 1, density: 'roomy' }}
      hrefFor={() => '#'}
      pageSize={Math.max(props.rows.length, 1)}
      plain
    />
  )
}
