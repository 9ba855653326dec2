import { Card } from '../../../platform/ui/card.tsx'
import { type Column, DataTable } from '../../../platform/ui/data-table.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDay, sayTime } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { useScreenParams, useTableState } from '../../../platform/ui/screen.ts'
import type { VersionList } from '../contract/plan.ts'
import { planHref, usePlanWords, useVersions } from './asking.ts'
import { PlanFrame } from './plan-frame.tsx'

type Row = VersionList['versions'][number]
const PAGE = 50

function useColumns(): Column<Row>[] {
  const { versions, names } = usePlanWords()
  const language = useLanguage()
  return [
    { key: 'number', label: versions.number, cell: ({ number }) => number },
    { key: 'when', label: versions.when, cell: ({ at }) => `${sayDay(at, language)}, ${sayTime(at, language)}` },
    { key: 'what', label: versions.what, cell: ({ kind }) => names.changes[kind] },
    { key: 'who', label: versions.who, cell: ({ byName }) => byName },
    { key: 'why', label: versions.why, cell: ({ why }) => why },
    { key: 'state', label: versions.state, cell: ({ state }) => names.states[state] },
  ]
}

function Versions({ dossier }: { dossier: string }) {
  const { versions: words, tabs } = usePlanWords()
  const asked = useVersions(dossier)
  const columns = useColumns()
  const table = useTableState()
  const rows = asked.data?.versions ?? []
  const { page } = table.state
  return (
    <Card title={words.title} flush>
      <ProblemNotice problem={asked.error} onRetry={() => asked.refetch()} />
      <DataTable
        caption={words.caption}
        columns={columns}
        rows={rows.slice((page - 1) * PAGE, page * PAGE)}
        rowKey={({ number }) => String(number)}
        plain
        {...table}
        total={rows.length}
        pageSize={PAGE}
        loading={asked.isPending}
        empty={{ title: words.none, actions: <a href={planHref(dossier)}>{tabs.plan}</a> }}
      />
    </Card>
  )
}

function NoVersions({ dossier }: { dossier: string }) {
  const { versions, tabs } = usePlanWords()
  return (
    <Card>
      <p>
        {versions.none} <a href={planHref(dossier)}>{tabs.plan}</a>
      </p>
    </Card>
  )
}

/** Who changed the plan, when and why. */
export function Screen() {
  const { dossierId } = useScreenParams<'dossierId'>()
  return (
    <PlanFrame part="versions">
      {({ plan }) => (plan ? <Versions dossier={dossierId} /> : <NoVersions dossier={dossierId} />)}
    </PlanFrame>
  )
}
