import { useState } from 'react'
import { holds } from '../../../platform/folding.ts'
import { useAskAnew, useAsked } from '../../../platform/ui/asked.tsx'
import { LinkButton } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { DataTable } from '../../../platform/ui/data-table.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { useMe } from '../../../platform/ui/me.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { ProblemNotice, ProblemScreen } from '../../../platform/ui/problem-notice.tsx'
import { useSavedViews } from '../../../platform/ui/saved-views.tsx'
import { useTableState } from '../../../platform/ui/screen.ts'
import type { TableState } from '../../../platform/ui/table-state.ts'
import type { SignalList } from '../contract/handling.ts'
import { inboxEn } from '../words/inbox.en.ts'
import { inboxNl } from '../words/inbox.nl.ts'
import { AssignButton } from './assign-button.tsx'
import { type InboxRow, useInboxColumns } from './inbox-columns.tsx'
import { InboxFigures } from './inbox-figures.tsx'

const PAGE = 50

/** The rows a view and a search show; they are all here already, due first on top. */
function shownRows(rows: readonly InboxRow[], state: TableState): InboxRow[] {
  const found = rows.filter(
    (row) =>
      (state.view !== 'mine' || row.mine) &&
      (state.view !== 'unclaimed' || row.handler === '') &&
      (state.view !== 'late' || row.late) &&
      holds([row.number, row.child, row.handler, row.team], state.filter ?? ''),
  )
  const { sort, dir } = state
  if (!sort) return found
  const turn = dir === 'down' ? -1 : 1
  const key = (row: InboxRow) =>
    String(row[(sort === 'due' ? 'dueAt' : sort === 'age' ? 'receivedAt' : sort) as keyof InboxRow])
  return found.toSorted((a, b) => turn * key(a).localeCompare(key(b), 'nl', { numeric: true }))
}

/** The inbox of signals: owner, due moment and age of each, with the figures of the team on top. */
export function Screen() {
  const words = useWords({ nl: inboxNl, en: inboxEn }).inbox
  const { state, hrefFor } = useTableState({ view: 'open' })
  const saved = useSavedViews('signalen')
  const lead = useMe()?.roles.includes('team-lead')
  const askAnew = useAskAnew('signals')
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const kept = state.view === 'closed' ? 'closed' : 'open'
  const list = useAsked<SignalList>('signals', `/signals?state=${kept}`)
  const columns = useInboxColumns()
  const rows = shownRows(list.data?.signals ?? [], state)
  const from = (state.page - 1) * PAGE
  if (list.error && !list.data)
    return (
      <ProblemScreen
        problem={list.error}
        onRetry={() => list.refetch()}
        elsewhere={
          <LinkButton small href="/app/signaal-doorgeven">
            {words.report}
          </LinkButton>
        }
      />
    )
  return (
    <Stack>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          <LinkButton href="/app/signaal-doorgeven" icon="plus">
            {words.report}
          </LinkButton>
        }
      />
      <InboxFigures />
      <ProblemNotice problem={list.error} onRetry={() => list.refetch()} />
      {saved.dialog}
      <Card flush>
        <DataTable
          caption={words.title}
          columns={columns}
          rows={rows.slice(from, from + PAGE)}
          rowKey={(row) => row.id}
          state={state}
          hrefFor={hrefFor}
          total={rows.length}
          pageSize={PAGE}
          views={[...Object.entries(words.views).map(([key, label]) => ({ key, label })), ...saved.views]}
          onSaveView={saved.onSaveView}
          filterable
          loading={list.isPending}
          {...(lead && {
            selection: {
              selected,
              onChange: setSelected,
              labelOf: (row: InboxRow) => row.number,
              actions: (ids: string[]) => (
                <AssignButton
                  ids={ids}
                  onDone={() => {
                    setSelected(new Set())
                    return askAnew()
                  }}
                />
              ),
            },
          })}
          empty={{ title: words.empty, text: words.emptyText }}
        />
      </Card>
    </Stack>
  )
}
