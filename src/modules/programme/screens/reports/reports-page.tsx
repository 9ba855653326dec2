import { useState } from 'react'
import { Loaded } from '../../../../platform/ui/asked.tsx'
import { Badge } from '../../../../platform/ui/badge.tsx'
import { AddButton, Button, LinkButton } from '../../../../platform/ui/button.tsx'
import { Card } from '../../../../platform/ui/card.tsx'
import { type Column, SecondLine } from '../../../../platform/ui/data-table.tsx'
import { useGo } from '../../../../platform/ui/go.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { useMe } from '../../../../platform/ui/me.tsx'
import { Chips } from '../../../../platform/ui/navigation.tsx'
import { sayDate } from '../../../../platform/ui/parse-date.ts'
import { useScreenSearch } from '../../../../platform/ui/screen.ts'
import { SimpleTable } from '../../../../platform/ui/simple-table.tsx'
import type { ProgrammePage } from '../../contract/programmes.ts'
import type { PublishedList, ReportList } from '../../contract/reports.ts'
import { type Audience, audiences } from '../../rules/report/report.ts'
import { useAsked } from '../asking.ts'
import { ProgrammeFrame } from '../programme-frame.tsx'
import { publishedHref, reportHref, reportsHref, useReportWords, useSayPeriodOf } from './asking.ts'
import { AddReport } from './report-window.tsx'
import { WithdrawReport } from './withdraw-window.tsx'

type Draft = ReportList['reports'][number]
type Published = PublishedList['reports'][number]

function useSharedColumns<Row extends { audience: Audience; from: string; until: string }>(): Column<Row>[] {
  const { list, audiences: names } = useReportWords()
  const period = useSayPeriodOf()
  return [
    { key: 'audience', label: list.readers, cell: ({ audience }) => names[audience] },
    { key: 'period', label: list.period, cell: period },
  ]
}

function Standing({ row }: { row: Published }) {
  const { list } = useReportWords()
  if (row.withdrawn === null)
    return (
      <>
        <Badge tone="positive">{list.standing}</Badge>
        {row.replaces && <SecondLine>{list.replaces}</SecondLine>}
      </>
    )
  return (
    <>
      <Badge tone="warning">{row.replacedBy ? list.replaced : list.withdrawn}</Badge>
      <SecondLine>{row.withdrawn.reason}</SecondLine>
    </>
  )
}

function useDraftColumns(): Column<Draft>[] {
  const { list } = useReportWords()
  const shared = useSharedColumns<Draft>()
  return [{ key: 'title', label: list.title, cell: ({ id, title }) => <a href={reportHref(id)}>{title}</a> }, ...shared]
}

function usePublishedColumns(withdraw: ((row: Published) => void) | undefined): Column<Published>[] {
  const { list, published: words } = useReportWords()
  const language = useLanguage()
  const shared = useSharedColumns<Published>()
  const columns: Column<Published>[] = [
    { key: 'title', label: list.title, cell: ({ id, title }) => <a href={publishedHref(id)}>{title}</a> },
    ...shared,
    { key: 'on', label: list.on, cell: ({ publishedAt }) => sayDate(publishedAt.slice(0, 10), language) },
    { key: 'stands', label: list.stands, cell: (row) => <Standing row={row} /> },
  ]
  if (!withdraw) return columns
  const cell = (row: Published) =>
    row.withdrawn === null && (
      <Button small of={row.title} onClick={() => withdraw(row)}>
        {words.withdraw}
      </Button>
    )
  return [...columns, { key: 'withdraw', label: '', cell }]
}

function Reports({ now }: { now: ProgrammePage }) {
  const words = useReportWords().list
  const go = useGo()
  const [adding, setAdding] = useState(false)
  const searched = useScreenSearch().get('lezers')
  const chosen = audiences.find((one) => one === searched)
  const asked = useAsked<ReportList>(`/programmes/${now.id}/reports`)
  const columns = useDraftColumns()
  const add = now.mayChange && <AddButton label={words.add} onClick={() => setAdding(true)} />
  const isShown = ({ audience }: { audience: Audience }) => chosen === undefined || audience === chosen
  return (
    <>
      <Readers programme={now} chosen={chosen} />
      <Loaded asked={asked}>
        {({ reports }) => (
          <Card title={words.drafts} actions={add} flush>
            <SimpleTable
              caption={words.draftsCaption}
              columns={columns}
              rows={reports.filter((row) => row.published === null && isShown(row))}
              empty={{
                title: words.noDrafts,
                text: now.mayChange ? words.noDraftsText : words.noDraftsRead,
                icon: 'document',
              }}
            />
          </Card>
        )}
      </Loaded>
      <Published programme={now} isShown={isShown} />
      {adding && <AddReport programme={now.id} onClose={() => setAdding(false)} onAdded={(id) => go(reportHref(id))} />}
    </>
  )
}

function Readers({ programme, chosen }: { programme: ProgrammePage; chosen: Audience | undefined }) {
  const { list, audiences: names } = useReportWords()
  const href = reportsHref(programme.id)
  return (
    <Chips
      label={list.filter}
      chips={[
        { label: list.all, href, current: chosen === undefined },
        ...audiences.map((one) => ({ label: names[one], href: `${href}?lezers=${one}`, current: one === chosen })),
      ]}
    />
  )
}

type PublishedProps = { programme: ProgrammePage; isShown: (row: Published) => boolean }

function Published({ programme, isShown }: PublishedProps) {
  const { list: words } = useReportWords()
  const me = useMe()
  const [withdrawing, setWithdrawing] = useState<Published>()
  const asked = useAsked<PublishedList>(`/programmes/${programme.id}/published-reports`)
  const columns = usePublishedColumns(programme.mayChange ? setWithdrawing : undefined)
  const page = programme.public && me && (
    <LinkButton small icon="globe" href={`/programma/${me.municipality.code}/${programme.id}`} target="_blank">
      {words.publicPage}
    </LinkButton>
  )
  return (
    <Loaded asked={asked}>
      {({ reports }) => (
        <>
          <Card title={words.published} actions={page} flush>
            <SimpleTable
              caption={words.publishedCaption}
              columns={columns}
              rows={reports.filter(isShown)}
              empty={{ title: words.noPublished, text: words.noPublishedText, icon: 'document' }}
            />
          </Card>
          {withdrawing && <WithdrawReport {...withdrawing} onClose={() => setWithdrawing(undefined)} />}
        </>
      )}
    </Loaded>
  )
}

/** The reports of a programme: what is being prepared, and what was published, for which readers. */
export function Screen() {
  return <ProgrammeFrame part="reports">{(now) => <Reports now={now} />}</ProgrammeFrame>
}
