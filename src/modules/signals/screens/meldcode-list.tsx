import { Loaded } from '../../../platform/ui/asked.tsx'
import { Badge, DueDate } from '../../../platform/ui/badge.tsx'
import { LinkButton } from '../../../platform/ui/button.tsx'
import { type Column, DataTable, SecondLine } from '../../../platform/ui/data-table.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { Chips } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDate, sayDay } from '../../../platform/ui/parse-date.ts'
import { useScreenSearch, useTableState } from '../../../platform/ui/screen.ts'
import { count, fill } from '../../../platform/words.ts'
import type { MeldcodeFileList } from '../contract/meldcode.ts'
import { fileHref, useFiles, useMeldcodeWords, useScreenWords } from './meldcode-asking.tsx'

type Row = MeldcodeFileList['files'][number]

function Stand({ row }: { row: Row }) {
  const words = useScreenWords()
  const { review } = useMeldcodeWords()
  const language = useLanguage()
  const { openSteps, reportNeeded, helpPossible, reviewOn } = row
  return (
    <>
      {row.acute && !row.closed && <Badge tone="negative">{words.file.danger}</Badge>}{' '}
      {openSteps.length > 0 ? count(words.list.stepsOpen, openSteps.length) : words.list.allDone}
      {reportNeeded !== null && (
        <SecondLine>
          {reportNeeded ? words.file.toReport : words.file.notToReport}.{' '}
          {helpPossible ? words.file.helpPossible : words.file.helpNot}.
        </SecondLine>
      )}
      {reviewOn && row.review !== 'none' && (
        <SecondLine>
          <DueDate late={row.review === 'overdue' ? review.overdue : undefined}>
            {words.file.review}: {sayDate(reviewOn, language)}
          </DueDate>
        </SecondLine>
      )}
    </>
  )
}

function useColumns(): readonly Column<Row>[] {
  const words = useScreenWords().list
  const language = useLanguage()
  return [
    {
      key: 'file',
      label: words.columns.file,
      cell: (row) => (
        <>
          <a href={fileHref(row)}>{row.number}</a>
          <SecondLine>{row.mine ? words.mine : fill(words.of, { name: row.openedBy })}</SecondLine>
        </>
      ),
    },
    { key: 'client', label: words.columns.client, cell: (row) => row.client || row.signal?.number || words.noClient },
    { key: 'stand', label: words.columns.stand, cell: (row) => <Stand row={row} /> },
    { key: 'changed', label: words.columns.changed, cell: (row) => sayDay(row.changedAt, language) },
  ]
}

/** My meldcode files; for the attention officer those of the whole organisation. */
export function Screen() {
  const words = useScreenWords().list
  const closed = useScreenSearch().get('stand') === 'afgesloten'
  const asked = useFiles(`state=${closed ? 'closed' : 'open'}`)
  const table = useTableState()
  const columns = useColumns()
  const begin = (
    <LinkButton kind="primary" icon="plus" href="/app/meldcode/begin">
      {words.begin}
    </LinkButton>
  )
  return (
    <>
      <PageHeading title={words.title} lead={asked.data?.overseer ? words.leadAll : words.lead} actions={begin} />
      <Chips
        label={words.which}
        chips={[
          { label: words.open, href: '/app/meldcode', current: !closed },
          { label: words.closed, href: '/app/meldcode?stand=afgesloten', current: closed },
        ]}
      />
      <Loaded asked={asked}>
        {({ files }) => (
          <DataTable
            {...table}
            caption={words.caption}
            columns={columns}
            rows={files}
            rowKey={(row) => row.id}
            empty={{
              title: closed ? words.empty.closedTitle : words.empty.title,
              text: words.empty.text,
              icon: 'flag',
              actions: begin,
            }}
          />
        )}
      </Loaded>
    </>
  )
}
