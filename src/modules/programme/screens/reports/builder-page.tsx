import { useState } from 'react'
import { Alert } from '../../../../platform/ui/alert.tsx'
import { api } from '../../../../platform/ui/api-client.ts'
import { Loaded } from '../../../../platform/ui/asked.tsx'
import { Button, LinkButton } from '../../../../platform/ui/button.tsx'
import { Card, Stack } from '../../../../platform/ui/card.tsx'
import { useGo } from '../../../../platform/ui/go.tsx'
import { Breadcrumbs } from '../../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../../platform/ui/page-heading.tsx'
import { useScreenParams } from '../../../../platform/ui/screen.ts'
import { UnsavedGuard } from '../../../../platform/ui/unsaved-guard.tsx'
import { fill } from '../../../../platform/words.ts'
import type { Preview, ReportPage } from '../../contract/reports.ts'
import { listHref, useAsked, useProgramme, useProgrammeWords } from '../asking.ts'
import { FormWindow } from '../form-window.tsx'
import { publishedHref, reportsHref, useReportWords, useSayPeriodOf } from './asking.ts'
import { BuilderForm } from './builder-form.tsx'
import { Papers } from './papers.tsx'
import { ReportHead, ReportText } from './report-text.tsx'
import './reports.css'

type PublishProps = { now: ReportPage; mark: string; onClose: () => void }

/** Asks once more: after this the report stays as it is. */
function Publish({ now, mark, onClose }: PublishProps) {
  const { publish: words, report } = useReportWords()
  const go = useGo()
  return (
    <FormWindow<{ published: string }>
      onClose={onClose}
      title={words.title}
      submit={words.button}
      done={words.done}
      onDone={({ published }) => go(publishedHref(published))}
      intro={
        <>
          <p>
            <strong>{now.title}</strong>
          </p>
          <p>{fill(words.readers, { audience: report.audiences[now.audience] })}</p>
          <p>{words.stays}</p>
        </>
      }
      ask={() => () => api.put(`/programme-reports/${now.id}/publication`, { seen: mark }, { version: now.version })}
    />
  )
}

function PreviewCard({ now, dirty }: { now: ReportPage; dirty: boolean }) {
  const { preview: words, publish } = useReportWords()
  const [publishing, setPublishing] = useState(false)
  const asked = useAsked<Preview>(`/programme-reports/${now.id}/preview`)
  return (
    <Loaded asked={asked}>
      {({ document, mark }) => (
        <>
          <Card
            title={words.title}
            actions={
              now.mayChange && (
                <Button kind="primary" disabled={dirty} onClick={() => setPublishing(true)}>
                  {publish.button}
                </Button>
              )
            }
          >
            {dirty ? (
              <Alert tone="warning" live>
                <p>{words.old}</p>
                <p>{publish.first}</p>
              </Alert>
            ) : (
              <p className="vn-muted">{words.about}</p>
            )}
            <h3>{words.papers}</h3>
            <Papers path={`/programme-reports/${now.id}`} title={now.title} />
            <div className="vn-report-preview">
              <ReportHead report={document} level={3} />
              <ReportText report={document} deeper={2} />
            </div>
          </Card>
          {publishing && <Publish now={now} mark={mark} onClose={() => setPublishing(false)} />}
        </>
      )}
    </Loaded>
  )
}

function Builder({ now }: { now: ReportPage }) {
  const { form } = useReportWords()
  const [dirty, setDirty] = useState(false)
  const programme = useProgramme(now.programme.id)
  return (
    <>
      <UnsavedGuard dirty={dirty} />
      <div className="vn-report-builder">
        {now.mayChange && (
          <Card title={form.choose}>
            <Loaded asked={programme}>
              {({ nodes }) => <BuilderForm now={now} nodes={nodes} dirty={dirty} onDirty={setDirty} />}
            </Loaded>
          </Card>
        )}
        <PreviewCard now={now} dirty={dirty} />
      </div>
    </>
  )
}

function Page({ now }: { now: ReportPage }) {
  const { publish, audiences: names } = useReportWords()
  const period = useSayPeriodOf()
  return (
    <Stack>
      <PageHeading title={now.title} lead={`${names[now.audience]} · ${period(now)}`} />
      {now.published === null ? (
        <Builder now={now} />
      ) : (
        <Alert
          tone="positive"
          title={publish.gone}
          actions={<LinkButton href={publishedHref(now.published)}>{publish.look}</LinkButton>}
        />
      )}
    </Stack>
  )
}

/** A report in preparation: what is chosen beside what it becomes, and the way to publish it. */
export function Screen() {
  const { list, parts } = useProgrammeWords()
  const { reportId } = useScreenParams<'reportId'>()
  const asked = useAsked<ReportPage>(`/programme-reports/${reportId}`)
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
        {(now) => <Page now={now} key={now.id} />}
      </Loaded>
    </>
  )
}
