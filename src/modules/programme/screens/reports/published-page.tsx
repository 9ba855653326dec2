import { useState } from 'react'
import { Alert } from '../../../../platform/ui/alert.tsx'
import { api } from '../../../../platform/ui/api-client.ts'
import { Loaded } from '../../../../platform/ui/asked.tsx'
import { Badge } from '../../../../platform/ui/badge.tsx'
import { Button, PrintButton } from '../../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../../platform/ui/card.tsx'
import { useGo } from '../../../../platform/ui/go.tsx'
import { useLanguage } from '../../../../platform/ui/language.tsx'
import { Breadcrumbs } from '../../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../../platform/ui/page-heading.tsx'
import { sayDate } from '../../../../platform/ui/parse-date.ts'
import { useScreenParams } from '../../../../platform/ui/screen.ts'
import { fill } from '../../../../platform/words.ts'
import type { Saved } from '../../contract/fields.ts'
import type { PublishedPage } from '../../contract/reports.ts'
import { listHref, useAsked, useProgrammeWords } from '../asking.ts'
import { FormWindow } from '../form-window.tsx'
import { publishedHref, reportHref, reportsHref, useReportWords } from './asking.ts'
import { Papers } from './papers.tsx'
import { ReportText } from './report-text.tsx'
import { WithdrawReport } from './withdraw-window.tsx'

/** What is to be known before reading: that it is withdrawn, or came in the place of another. */
function Standing({ now }: { now: PublishedPage }) {
  const { published: words } = useReportWords()
  const language = useLanguage()
  const { withdrawn, replacedBy, replaces, document } = now
  if (withdrawn === null)
    return (
      replaces && (
        <Alert>
          <p>
            {words.replaces} <a href={publishedHref(replaces)}>{words.old}</a>
          </p>
        </Alert>
      )
    )
  const by = { on: sayDate(withdrawn.at.slice(0, 10), language), name: withdrawn.byName }
  return (
    <Alert tone="warning" title={fill(words.withdrawnOn, by)}>
      <p>{withdrawn.reason}</p>
      <p>{document === null ? words.hidden : words.kept}</p>
      {replacedBy && (
        <p>
          <a href={publishedHref(replacedBy)}>{words.replacedBy}</a>
        </p>
      )}
    </Alert>
  )
}

function ReplaceReport({ now, onClose }: { now: PublishedPage; onClose: () => void }) {
  const { published: words } = useReportWords()
  const go = useGo()
  return (
    <FormWindow<Saved>
      onClose={onClose}
      title={words.replace}
      submit={words.replace}
      done={words.replaceDone}
      onDone={({ id }) => go(reportHref(id))}
      intro={<p>{words.replaceText}</p>}
      ask={() => () => api.post(`/published-reports/${now.id}/replacements`, {})}
    />
  )
}

function Page({ now }: { now: PublishedPage }) {
  const { published: words, list, papers, report } = useReportWords()
  const language = useLanguage()
  const [open, setOpen] = useState<'withdraw' | 'replace' | ''>('')
  const close = () => setOpen('')
  const said = {
    audience: report.audiences[now.audience],
    on: sayDate(now.publishedAt.slice(0, 10), language),
    name: now.publishedBy,
  }
  return (
    <Stack>
      <PageHeading
        title={now.title}
        lead={fill(now.publishedBy === '' ? words.leadShort : words.lead, said)}
        badges={
          <Badge tone={now.withdrawn ? 'warning' : 'positive'}>{now.withdrawn ? list.withdrawn : list.standing}</Badge>
        }
        actions={
          <>
            <PrintButton />
            {now.mayWithdraw && <Button onClick={() => setOpen('withdraw')}>{words.withdraw}</Button>}
            {now.mayReplace && (
              <Button kind="primary" onClick={() => setOpen('replace')}>
                {words.replace}
              </Button>
            )}
          </>
        }
      />
      <Standing now={now} />
      {now.document && (
        <>
          <Card title={papers.title}>
            <Papers path={`/published-reports/${now.id}`} title={now.title} />
          </Card>
          <Card>
            <div className="vn-report" lang={now.language}>
              <p>{now.document.subtitle}</p>
              <p>{now.document.publisher}</p>
            </div>
            <ReportText report={now.document} />
          </Card>
          <Card title={words.seal}>
            <p className="vn-report-seal">{fill(words.sealText, { hash: now.hash })}</p>
          </Card>
        </>
      )}
      {open === 'withdraw' && <WithdrawReport id={now.id} title={now.title} onClose={close} />}
      {open === 'replace' && <ReplaceReport now={now} onClose={close} />}
    </Stack>
  )
}

/** A report as it was published, with its files; and what became of it. */
export function Screen() {
  const { list, parts } = useProgrammeWords()
  const { publishedId } = useScreenParams<'publishedId'>()
  const asked = useAsked<PublishedPage>(`/published-reports/${publishedId}`)
  const { programme, title } = asked.data ?? {}
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: list.title, href: listHref },
          ...(programme ? [{ label: `${programme.name}: ${parts.reports}`, href: reportsHref(programme.id) }] : []),
          { label: title ?? '…' },
        ]}
      />
      <Loaded whole asked={asked}>
        {(now) => <Page now={now} />}
      </Loaded>
    </>
  )
}
