import { holds } from '../../../platform/folding.ts'
import { useAsked } from '../../../platform/ui/asked.tsx'
import { DueDate } from '../../../platform/ui/badge.tsx'
import { LinkButton } from '../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { type Column, DataTable, SecondLine } from '../../../platform/ui/data-table.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDate, sayDay } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useSavedViews } from '../../../platform/ui/saved-views.tsx'
import { useTableState } from '../../../platform/ui/screen.ts'
import type { TableState } from '../../../platform/ui/table-state.ts'
import type { DossierList } from '../contract/dossier.ts'
import { useFileWords } from './words.ts'

type Row = DossierList['dossiers'][number]
const VIEWS = ['open', 'watch', 'director', 'closed'] as const
const PAGE = 50

/** The dossiers somebody has to do with: who keeps an eye, who directs, and what comes first. */
export function Screen() {
  const words = useFileWords().list
  const { state, hrefFor } = useTableState({ view: 'open', sort: 'since', dir: 'down' })
  const closed = state.view === 'closed'
  const asked = useAsked<DossierList>('dossiers', `/dossiers?open=${!closed}`)
  const columns = useColumns()
  const saved = useSavedViews('dossiers')
  const rows = shown(asked.data?.dossiers ?? [], state)
  return (
    <Stack>
      <PageHeading title={words.title} lead={words.lead} />
      <ProblemNotice problem={asked.error} onRetry={() => asked.refetch()} />
      <Card flush>
        <DataTable
          caption={words.caption}
          columns={columns}
          rows={rows.slice((state.page - 1) * PAGE, state.page * PAGE)}
          total={rows.length}
          pageSize={PAGE}
          rowKey={({ id }) => id}
          state={state}
          hrefFor={hrefFor}
          views={[...VIEWS.map((key) => ({ key, label: words.views[key] })), ...saved.views]}
          onSaveView={saved.onSaveView}
          filterable
          loading={asked.isPending}
          empty={
            closed
              ? {
                  title: words.noneClosed,
                  text: words.noneClosedText,
                  icon: 'lock',
                  actions: <LinkButton href="/app/toegang">{words.toAccess}</LinkButton>,
                }
              : {
                  title: words.empty,
                  text: words.emptyText,
                  icon: 'folder',
                  actions: <LinkButton href="/app/signalen">{words.toSignals}</LinkButton>,
                }
          }
        />
      </Card>
      {saved.dialog}
    </Stack>
  )
}

function useColumns(): Column<Row>[] {
  const { list: words, events, names } = useFileWords()
  const nextThings = { ...names.tasks.kinds, ...events.nextThings }
  const language = useLanguage()
  return [
    {
      key: 'family',
      label: words.columns.family,
      sort: true,
      cell: ({ id, household, number }) => (
        <>
          <a href={`/app/dossiers/${id}`}>{household.name}</a>
          <SecondLine>{number}</SecondLine>
        </>
      ),
    },
    { key: 'watcher', label: words.columns.watcher, sort: true, cell: ({ watcher }) => watcher || '–' },
    { key: 'director', label: words.columns.director, sort: true, cell: (row) => directorOf(row, words.parents) },
    {
      key: 'next',
      label: words.columns.next,
      sort: true,
      cell: ({ next }) =>
        next ? (
          <>
            <DueDate late={next.late ? words.late : undefined}>{sayDate(next.on, language)}</DueDate>
            <SecondLine>{nextThings[next.kind]}</SecondLine>
          </>
        ) : (
          '–'
        ),
    },
    { key: 'since', label: words.columns.since, sort: true, cell: ({ openedAt }) => sayDay(openedAt, language) },
  ]
}

const directorOf = ({ director, closedAt }: Row, parents: string) => director || (closedAt ? '–' : parents)

const sortKeys: Readonly<Record<string, (row: Row) => string>> = {
  family: ({ household }) => household.name,
  watcher: ({ watcher }) => watcher,
  director: ({ director }) => director,
  next: ({ next }) => next?.on ?? '9999',
  since: ({ openedAt }) => openedAt,
}

/** What the address asks: the view, the words typed, and the order. */
function shown(rows: readonly Row[], { view, filter = '', sort = 'since', dir }: TableState): Row[] {
  const relation = view === 'watch' || view === 'director' ? view : undefined
  const key = sortKeys[sort] ?? (({ openedAt }: Row) => openedAt)
  return rows
    .filter(({ relations }) => !relation || relations.includes(relation))
    .filter(({ household, number, watcher, director }) => holds([household.name, number, watcher, director], filter))
    .toSorted((a, b) => key(a).localeCompare(key(b), 'nl') * (dir === 'down' ? -1 : 1))
}
