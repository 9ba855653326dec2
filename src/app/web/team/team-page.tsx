import type { WorkloadPage } from '../../../modules/dossiers/contract/reassign.ts'
import { Loaded, useAsked } from '../../../platform/ui/asked.tsx'
import { Card, Stack } from '../../../platform/ui/card.tsx'
import { type Column, DataTable } from '../../../platform/ui/data-table.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { useScreenSearch, useTableState } from '../../../platform/ui/screen.ts'
import { DivideWork } from './divide-work.tsx'
import { en } from './words.en.ts'
import { nl } from './words.nl.ts'

type Row = WorkloadPage['workers'][number]
const NUMBERS = ['watches', 'directs', 'late', 'today', 'coming-week', 'later'] as const

const numberOf = (row: Row, key: (typeof NUMBERS)[number]) =>
  key === 'watches' || key === 'directs' ? row[key] : (row.tasks[key] ?? 0)

/** How the work lies over the team; a name leads to that worker's work, to divide it anew. */
export function Screen() {
  const words = useWords({ nl, en })
  const language = useLanguage()
  const chosen = useScreenSearch().get('wie')
  const table = useTableState({ sort: 'name' })
  const load = useAsked<WorkloadPage>('workload', '/team/workload')
  const columns: readonly Column<Row>[] = [
    {
      key: 'name',
      label: words.columns.name,
      sort: true,
      cell: (row) => <a href={`/app/team?wie=${row.id}`}>{row.name}</a>,
    },
    ...NUMBERS.map(
      (key): Column<Row> => ({
        key,
        label: words.columns[key],
        sort: true,
        align: 'end',
        cell: (row) => numberOf(row, key),
      }),
    ),
  ]
  const turn = table.state.dir === 'down' ? -1 : 1
  const sort = NUMBERS.find((key) => key === table.state.sort)
  const workers = load.data?.workers ?? []
  const rows = workers.toSorted(
    (a, b) => turn * (sort ? numberOf(a, sort) - numberOf(b, sort) : a.name.localeCompare(b.name, language)),
  )
  const worker = workers.find(({ id }) => id === chosen)
  if (worker) return <DivideWork worker={worker} colleagues={workers.filter(({ id }) => id !== worker.id)} />
  return (
    <Stack>
      <PageHeading title={words.title} lead={words.lead} />
      <Loaded asked={load}>
        {() => (
          <Card flush>
            <DataTable
              caption={words.caption}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.id}
              {...table}
              pageSize={200}
              empty={{ title: words.none, icon: 'people' }}
            />
          </Card>
        )}
      </Loaded>
    </Stack>
  )
}
