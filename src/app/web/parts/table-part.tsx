import { useState } from 'react'
import { holds } from '../../../platform/folding.ts'
import { Badge, DueDate } from '../../../platform/ui/badge.tsx'
import { Button, LinkButton } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { type Column, DataTable, SecondLine } from '../../../platform/ui/data-table.tsx'
import type { SavedViews } from '../../../platform/ui/saved-views.tsx'
import type { TableState } from '../../../platform/ui/table-state.ts'
import { samples } from './samples.nl.ts'

const { table, messages } = samples

type Row = {
  id: string
  name: string
  step: string
  level: number
  action: string
  late: boolean
  wait: number
  safety: number
}

const ROWS: readonly Row[] = Array.from({ length: 24 }, (_, at) => ({
  id: `2026-${1042 + at * 28}`,
  name: table.names[at % table.names.length] ?? '',
  step: table.steps[at % table.steps.length] ?? '',
  level: 1 + ((at * 3) % 5),
  action: table.actions[at % table.actions.length] ?? '',
  late: at % 4 === 0,
  wait: (at * 7) % 40,
  safety: at % 3,
}))

const SAFETY = [
  <Badge key="safe" tone="positive">
    {messages.statuses.safe}
  </Badge>,
  <Badge key="worry" tone="warning">
    {messages.statuses.worry}
  </Badge>,
  <Badge key="unsafe" tone="negative">
    {messages.statuses.unsafe}
  </Badge>,
]

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'name',
    label: table.columns.child,
    sort: true,
    cell: (row) => (
      <>
        <a href={`/app/onderdelen?dossier=${row.id}`}>{row.name}</a>
        <SecondLine>{row.id}</SecondLine>
      </>
    ),
  },
  { key: 'safety', label: table.columns.safety, sort: true, cell: (row) => SAFETY[row.safety] },
  { key: 'step', label: table.columns.step, sort: true, cell: (row) => row.step },
  { key: 'level', label: table.columns.level, sort: true, align: 'end', cell: (row) => row.level },
  { key: 'action', label: table.columns.action, cell: (row) => row.action },
  {
    key: 'due',
    label: table.columns.due,
    cell: (row) => <DueDate late={row.late ? messages.late : undefined}>{messages.due}</DueDate>,
  },
  { key: 'wait', label: table.columns.wait, sort: true, align: 'end', cell: (row) => row.wait },
]

const PAGE = 8

function shownRows(state: TableState): readonly Row[] {
  const found = ROWS.filter(
    (row) => holds([row.name], state.filter ?? '') && (state.view !== 'onveilig' || row.safety === 2),
  )
  const key = state.sort as keyof Row | undefined
  if (!key) return found
  const turn = state.dir === 'down' ? -1 : 1
  return found.toSorted((a, b) => turn * String(a[key]).localeCompare(String(b[key]), 'nl', { numeric: true }))
}

export type TablePartProps = { state: TableState; hrefFor: (state: TableState) => string; saved?: SavedViews }

/** A list with everything on it, and an empty one that says what to do next. */
export function TablePart({ state, hrefFor, saved }: TablePartProps) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const rows = shownRows(state)
  const views = Object.entries({ mijn: table.views.mine, onveilig: table.views.unsafe, team: table.views.team })
  return (
    <Stack>
      {saved?.dialog}
      <Card title={table.title} level={3} flush>
        <DataTable
          caption={table.caption}
          columns={COLUMNS}
          rows={rows.slice((state.page - 1) * PAGE, state.page * PAGE)}
          rowKey={(row) => row.id}
          state={state}
          hrefFor={hrefFor}
          total={rows.length}
          pageSize={PAGE}
          views={[...views.map(([key, label]) => ({ key, label })), ...(saved?.views ?? [])]}
          onSaveView={saved?.onSaveView ?? (() => {})}
          filterable
          tools={<Button small>{table.export}</Button>}
          selection={{
            selected,
            onChange: setSelected,
            labelOf: (row) => `${row.name} ${row.id}`,
            actions: (ids) => (
              <Button small kind="primary">
                {table.assign} ({ids.length})
              </Button>
            ),
          }}
          empty={{ title: table.emptyTitle }}
        />
      </Card>
      <Card title={table.emptyTitle} level={3} flush>
        <DataTable
          caption={table.emptyTitle}
          columns={COLUMNS}
          rows={[]}
          rowKey={(row: Row) => row.id}
          state={{ dir: 'up', page: 1, density: 'roomy' }}
          hrefFor={hrefFor}
          empty={{
            title: table.emptyTitle,
            text: table.emptyText,
            actions: <LinkButton href="/app/onderdelen">{table.emptyAction}</LinkButton>,
          }}
        />
      </Card>
    </Stack>
  )
}
