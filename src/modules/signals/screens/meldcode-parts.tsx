import { Alert } from '../../../platform/ui/alert.tsx'
import { LinkButton } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { KeyFacts } from '../../../platform/ui/key-facts.tsx'
import { useLanguage, useWords } from '../../../platform/ui/language.tsx'
import { sayDate, sayDay } from '../../../platform/ui/parse-date.ts'
import { Stepper, type StepperStep } from '../../../platform/ui/stepper.tsx'
import { fill } from '../../../platform/words.ts'
import type { MeldcodeFilePage } from '../contract/meldcode.ts'
import { EMERGENCY_PHONES } from '../rules/doors.ts'
import { reportingEn } from '../words/reporting.en.ts'
import { reportingNl } from '../words/reporting.nl.ts'
import { fileHref, useMeldcodeWords, useScreenWords } from './meldcode-asking.tsx'

type File = { file: MeldcodeFilePage }

/** Honest about every step: done, not needed, put off until a day, or open. */
export function FileStepper({ file, now }: File & { now?: string }) {
  const words = useMeldcodeWords()
  const { file: own } = useScreenWords()
  const language = useLanguage()
  const steps = file.steps.map(({ step, state, until, overdue }): StepperStep => {
    const last = file.records.findLast((record) => record.step === step)
    const late = overdue ? ` · ${own.late}` : ''
    const note = until
      ? `${words.stepStates.later}: ${sayDate(until, language)}${late}`
      : state === 'open' || !last
        ? words.stepStates.open
        : `${words.stepStates[state]}: ${sayDay(last.at, language)}`
    const status = step === now ? 'now' : state === 'done' ? 'done' : state === 'not-needed' ? 'skipped' : 'todo'
    return {
      key: step,
      label: words.steps[step],
      status,
      note,
      ...(file.closed === null && { href: `${fileHref(file)}/stap/${step}` }),
    }
  })
  return <Stepper steps={steps} label={own.steps} />
}

/** First call, then write: the numbers stand above everything else while there is danger. */
export function DangerAlert({ file, acts }: File & { acts?: boolean }) {
  const words = useScreenWords().file
  const { phones } = useWords({ nl: reportingNl, en: reportingEn }).danger
  const says: Readonly<Record<string, string>> = phones
  return (
    <Alert
      tone="negative"
      level={2}
      title={words.danger}
      actions={
        acts && (
          <LinkButton kind="primary" href={`${fileHref(file)}/stap/decide`}>
            {words.decideNow}
          </LinkButton>
        )
      }
    >
      {EMERGENCY_PHONES.map(({ code, number }) => (
        <p key={code}>{fill(says[code] ?? '{number}', { number })}</p>
      ))}
      {acts && <p>{words.dangerText}</p>}
    </Alert>
  )
}

/** What the frame advises beside what the professional decided: two things, never one. */
export function NormAndDecision({ file }: File) {
  const words = useMeldcodeWords()
  const { file: own } = useScreenWords()
  const language = useLanguage()
  const norms: Readonly<Record<string, string>> = words.norms
  const decision = file.records.findLast((record) => record.decision)?.decision
  const decided = decision && (
    <>
      <p>{decision.report.needed ? own.toReport : own.notToReport}</p>
      <p>{decision.help.possible ? own.helpPossible : own.helpNot}</p>
      {decision.toBeConfirmed && <p>{words.decisions.toBeConfirmed}</p>}
    </>
  )
  const awaited = decision?.report.needed ? own.notReported : decision ? own.noReport : own.none
  const report = file.reported ? own.reported : awaited
  const review = file.reviewOn
    ? `${words.review[file.review]}: ${sayDate(file.reviewOn, language)}`
    : words.review[file.review]
  return (
    <Card title={own.normAndDecision}>
      <KeyFacts
        facts={[
          { label: own.norm, value: file.norm ? norms[file.norm] : own.noNorm },
          { label: own.yours, value: decided ?? own.noDecision },
          { label: own.review, value: review },
          { label: own.report, value: report },
        ]}
      />
      <p className="vn-muted">{words.normIsAdvice}</p>
    </Card>
  )
}

export function FileFacts({ file }: File) {
  const words = useMeldcodeWords()
  const { file: own, list } = useScreenWords()
  return (
    <Card title={own.facts}>
      <KeyFacts
        facts={[
          { label: own.client, value: file.client || list.noClient },
          { label: own.organisation, value: file.organisation },
          { label: own.openedBy, value: file.openedBy },
          {
            label: own.signal,
            value: file.signal ? (
              <a href={`/app/signalen/${file.signal.id}`}>{file.signal.number}</a>
            ) : (
              (file.passedSignal ?? own.none)
            ),
          },
          { label: own.deciders, value: file.deciders.length > 0 ? file.deciders.join(', ') : own.noDeciders },
          ...(file.kindcheck ? [{ label: own.kindcheck, value: words.kindcheck.followUp[file.kindcheck] }] : []),
        ]}
      />
    </Card>
  )
}
