import type { ReactNode } from 'react'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import type { TimelineEvent } from '../../../platform/ui/timeline.tsx'
import { fill } from '../../../platform/words.ts'
import type { MeldcodeFilePage, StepShown } from '../contract/meldcode.ts'
import { QUESTIONS } from '../rules/weighing.ts'
import { useMeldcodeWords, useScreenWords } from './meldcode-asking.tsx'

/** A text under its name; nothing when there is no text. */
function Said({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null
  return (
    <p>
      <strong>{/[.?]$/.test(label) ? label : `${label}:`}</strong> {children}
    </p>
  )
}

function WeighingBody({ record }: { record: StepShown }) {
  const words = useMeldcodeWords()
  const { file } = useScreenWords()
  const { weighing } = record
  if (!weighing) return null
  const norms: Readonly<Record<string, string>> = words.norms
  return (
    <>
      {QUESTIONS.map((question) => {
        const given = weighing.answers[question]
        return (
          given && (
            <p key={question}>
              {words.questions[question]} <strong>{words.answers[given.answer]}.</strong> {given.reason}
            </p>
          )
        )
      })}
      <Said label={file.norm}>{norms[weighing.norm]}</Said>
    </>
  )
}

function DecisionBody({ record }: { record: StepShown }) {
  const words = useMeldcodeWords()
  const { file } = useScreenWords()
  const language = useLanguage()
  const { decision } = record
  if (!decision) return null
  return (
    <>
      <Said label={decision.report.needed ? file.toReport : file.notToReport}>{decision.report.reason}</Said>
      <Said label={decision.help.possible ? file.helpPossible : file.helpNot}>{decision.help.reason}</Said>
      <Said label={words.decisions.deviation}>{decision.deviation}</Said>
      <Said label={file.review}>{decision.reviewOn && sayDate(decision.reviewOn, language)}</Said>
      {decision.toBeConfirmed && <p>{words.decisions.toBeConfirmed}</p>}
      {decision.passedOver.length > 0 && (
        <Said label={words.decisions.passedOver}>
          {decision.passedOver.map((step) => words.steps[step]).join(', ')}
        </Said>
      )}
    </>
  )
}

type Sharing = NonNullable<MeldcodeFilePage['advice'][number]['sharing']>

/** Why an adviser outside knows whom it is about, and whether the family knows that. */
function Shared({ sharing }: { sharing: Sharing }) {
  const { advice, events } = useScreenWords()
  const { familyTold } = sharing
  return (
    <>
      <p>{fill(events.sharedBecause, { why: sharing.whyNeeded, basis: advice.bases[sharing.basis] })}</p>
      <p>{familyTold.told ? events.familyKnew : fill(events.familyDidNot, { why: familyTold.why })}</p>
    </>
  )
}

function StepBody({ record }: { record: StepShown }) {
  const words = useMeldcodeWords()
  const { pieces, events } = useScreenWords()
  const language = useLanguage()
  const skips: Readonly<Record<string, string>> = words.talkSkips
  const { kindcheck } = record
  return (
    <>
      {record.acute === true && <p>{events.danger}.</p>}
      {record.until && <p>{fill(events.until, { day: sayDate(record.until, language) })}</p>}
      {record.because && <Said label={events.reason}>{skips[record.because] ?? record.because}</Said>}
      {record.text && <p>{record.text}</p>}
      {record.pieces.map((piece) => (
        <Said key={`${piece.nature}${piece.text}`} label={pieces[piece.nature]}>
          {piece.text}
          {piece.toldBy && ` (${fill(events.toldBy, { who: piece.toldBy })})`}
          {piece.on && ` (${sayDate(piece.on, language)})`}
        </Said>
      ))}
      {kindcheck && (
        <>
          <Said label={words.kindcheck.children}>{words.kindcheck.answers[kindcheck.children]}</Said>
          <Said label={words.kindcheck.safe}>{kindcheck.safe && words.kindcheck.answers[kindcheck.safe]}</Said>
        </>
      )}
      <WeighingBody record={record} />
      <DecisionBody record={record} />
    </>
  )
}

/** Everything that was done in the file, newest first. */
export function useEvents(file: MeldcodeFilePage): TimelineEvent[] {
  const words = useMeldcodeWords()
  const { events } = useScreenWords()
  const language = useLanguage()
  const advisers: Readonly<Record<string, string>> = words.advisers
  const steps = file.records.map(
    (record): TimelineEvent => ({
      id: `step-${record.nth}`,
      at: record.at,
      title: `${words.steps[record.step]}: ${words.stepStates[record.state].toLowerCase()}`,
      by: record.by,
      icon: record.step === 'decide' ? 'flag' : record.step === 'talk' ? 'speech' : 'check',
      tone: record.acute ? 'negative' : record.state === 'done' ? 'positive' : 'info',
      body: <StepBody record={record} />,
    }),
  )
  const advice = file.advice.map(
    (one): TimelineEvent => ({
      id: one.id,
      at: one.at,
      title: fill(events.advice, { adviser: advisers[one.adviser] ?? one.adviser }),
      by: one.by,
      icon: 'speech',
      body: (
        <>
          <Said label={events.question}>{one.question}</Said>
          <Said label={events.answer}>{one.answer}</Said>
          {one.sharing ? <Shared sharing={one.sharing} /> : <p>{one.identityTold ? null : events.unnamed}</p>}
        </>
      ),
    }),
  )
  const reports = file.reports.map(
    (one): TimelineEvent => ({
      id: one.id,
      at: one.at,
      title: one.stage === 'ready' ? events.ready : fill(events.made, { day: sayDate(one.madeOn ?? one.at, language) }),
      by: one.by,
      icon: 'phone',
      tone: one.stage === 'ready' ? 'info' : 'positive',
      body: <Said label={events.reference}>{one.reference}</Said>,
    }),
  )
  const opened: TimelineEvent = {
    id: 'opened',
    at: file.openedAt,
    title: events.opened,
    by: file.openedBy,
    icon: 'folder',
  }
  const closed: TimelineEvent[] = file.closed
    ? [
        {
          id: 'closed',
          at: file.closed.at,
          title: events.closed,
          by: file.closed.by,
          icon: 'lock',
          body: file.closed.followUp && <p>{file.closed.followUp}</p>,
        },
      ]
    : []
  return [opened, ...steps, ...advice, ...reports, ...closed].reverse().sort((a, b) => b.at.localeCompare(a.at))
}
