import { useState } from 'react'
import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { useAskAnew } from '../../../platform/ui/asked.tsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Button, LinkButton, PrintButton } from '../../../platform/ui/button.tsx'
import { Card, Columns } from '../../../platform/ui/card.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDay } from '../../../platform/ui/parse-date.ts'
import { ProblemNotice } from '../../../platform/ui/problem-notice.tsx'
import { Timeline } from '../../../platform/ui/timeline.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import { fill } from '../../../platform/words.ts'
import type { MeldcodeFilePage } from '../contract/meldcode.ts'
import { OfFile } from './meldcode-act.tsx'
import { ASKED, fileHref, useMeldcodeWords, useSayNo, useScreenWords } from './meldcode-asking.tsx'
import { useEvents } from './meldcode-events.tsx'
import { DangerAlert, FileFacts, FileStepper, NormAndDecision } from './meldcode-parts.tsx'
import './meldcode.css'

type File = { file: MeldcodeFilePage }

/** The five steps with what may be done now, and why not when it may not. */
function Steps({ file }: File) {
  const words = useMeldcodeWords()
  const { file: own } = useScreenWords()
  const sayNo = useSayNo()
  return (
    <Card title={own.steps}>
      <p>{own.stepsHint}</p>
      <ol className="mc-steps">
        {file.steps.map(({ step, state, no }) => (
          <li key={step}>
            <div>
              <h3>{words.steps[step]}</h3>
              <p className="vn-muted">{sayNo(no) ?? words.stepHelp[step]}</p>
            </div>
            {file.closed === null && (
              <LinkButton small href={`${fileHref(file)}/stap/${step}`} className="vn-no-print">
                {state === 'open' ? own.record : own.again}
                <span className="vn-hidden">: {words.steps[step]}</span>
              </LinkButton>
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
}

/** Makes the report ready: a note for the person who is going to report, nothing more. */
function Prepare({ file }: File) {
  const words = useScreenWords().acts
  const sayNo = useSayNo()
  const askAnew = useAskAnew(ASKED)
  const toast = useToast()
  const [problem, setProblem] = useState<unknown>()
  const [busy, setBusy] = useState(false)
  const prepare = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      await api.post(`/meldcode-files/${file.id}/prepared-reports`, {})
      toast({ text: words.prepared })
      await askAnew()
    } catch (cause) {
      setProblem(cause)
    }
    setBusy(false)
  }
  const no = sayNo(file.acts.prepare)
  return (
    <li>
      <ProblemNotice problem={problem} />
      {no ? (
        <strong>{words.prepare}</strong>
      ) : (
        <Button onClick={prepare} busy={busy} icon="phone">
          {words.prepare}
        </Button>
      )}
      <p className="vn-muted">{no ?? words.prepareHint}</p>
    </li>
  )
}

function Act({ label, href, no }: { label: string; href: string; no?: string | undefined }) {
  return (
    <li>
      {no ? (
        <>
          <strong>{label}</strong>
          <p className="vn-muted">{no}</p>
        </>
      ) : (
        <LinkButton href={href}>{label}</LinkButton>
      )}
    </li>
  )
}

function Acts({ file }: File) {
  const { acts, file: own } = useScreenWords()
  const sayNo = useSayNo()
  const base = fileHref(file)
  return (
    <Card title={own.next}>
      <ul className="mc-acts vn-no-print">
        <Act label={acts.advice} href={`${base}/advies`} />
        <Prepare file={file} />
        <Act label={acts.report} href={`${base}/melding`} no={sayNo(file.acts.report)} />
        <Act label={acts.passOn} href={`${base}/signaal`} no={sayNo(file.acts.passOn)} />
        <Act label={acts.close} href={`${base}/sluiten`} no={sayNo(file.acts.close)} />
      </ul>
    </Card>
  )
}

function File({ file }: File) {
  const words = useScreenWords()
  const language = useLanguage()
  const events = useEvents(file)
  const title = fill(words.file.title, { number: file.number })
  const open = file.closed === null
  return (
    <>
      <Breadcrumbs crumbs={[{ label: words.file.crumb, href: '/app/meldcode' }, { label: file.number }]} />
      <PageHeading
        title={title}
        lead={file.client}
        badges={file.acute && open && <Badge tone="negative">{words.file.danger}</Badge>}
        actions={
          <>
            <PrintButton label={words.acts.print} />
            {open && !file.acute && (
              <LinkButton icon="warning" href={`${fileHref(file)}/stap/decide?gevaar=ja`} className="vn-no-print">
                {words.file.dangerGo}
              </LinkButton>
            )}
          </>
        }
      />
      {file.closed && (
        <Alert tone="info">
          <p>{fill(words.file.closed, { day: sayDay(file.closed.at, language), name: file.closed.by })}</p>
        </Alert>
      )}
      {file.acute && open && <DangerAlert file={file} acts />}
      <FileStepper file={file} />
      <Columns
        main={
          <>
            {open && <Steps file={file} />}
            <Card title={words.file.history}>
              <Timeline events={events} />
            </Card>
          </>
        }
        side={
          <>
            <NormAndDecision file={file} />
            <FileFacts file={file} />
            {open && <Acts file={file} />}
          </>
        }
      />
    </>
  )
}

/** A meldcode file: where it stands, what may be done now, and what was done. */
export function Screen() {
  return <OfFile>{(file) => <File file={file} />}</OfFile>
}
