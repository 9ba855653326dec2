import { Alert } from '../../../platform/ui/alert.tsx'
import { LinkButton } from '../../../platform/ui/button.tsx'
import { RadioGroup } from '../../../platform/ui/choices.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { TextArea, TextField } from '../../../platform/ui/field.tsx'
import { fill } from '../../../platform/words.ts'
import { KINDCHECK_ANSWERS, type KindcheckAnswer } from '../rules/kindcheck.ts'
import { STEP_STATES, type Step } from '../rules/meldcode-file.ts'
import { fileHref, useMeldcodeWords, useScreenWords } from './meldcode-asking.tsx'
import type { StepDraft, StepForm } from './meldcode-draft.ts'

/** A text of the draft as a field, with its mistake; `name` is how the API calls it. */
function useText({ draft, change, errors }: StepForm) {
  return (key: keyof StepDraft & string, name: string = key) => ({
    name,
    value: String(draft[key]),
    onChange: (event: { target: { value: string } }) => change({ [key]: event.target.value }),
    error: errorOf(errors, name),
  })
}

/** Which states a step can be given: what is always needed cannot be left out. */
function statesOf(step: Step, acute: boolean) {
  return STEP_STATES.filter((state) => state !== 'not-needed' || (step !== 'decide' && (step !== 'weigh' || acute)))
}

/** Done, later or not needed; with the day or the reason that belongs to it. */
export function StateFields({ step, ...form }: StepForm & { step: Step }) {
  const words = useMeldcodeWords()
  const own = useScreenWords().form
  const { file, draft, change, errors } = form
  const text = useText(form)
  const labels = { done: own.done, later: own.later, 'not-needed': own.notNeeded }
  const skips: Readonly<Record<string, string>> = words.talkSkips
  return (
    <>
      <RadioGroup
        name="state"
        label={own.state}
        options={statesOf(step, file.acute).map((value) => ({ value, label: labels[value] }))}
        value={draft.state}
        onChange={(value) => change({ state: STEP_STATES.find((state) => state === value) ?? 'done' })}
        error={errorOf(errors, 'state')}
      />
      {draft.state === 'later' && <DateField {...text('until')} label={own.until} />}
      {draft.state === 'not-needed' && step === 'talk' && (
        <RadioGroup
          name="because"
          label={own.whichDanger}
          options={file.choices.talkSkips.map((value) => ({ value, label: skips[value] ?? value }))}
          value={draft.because}
          onChange={(because) => change({ because })}
          error={errorOf(errors, 'because')}
        />
      )}
      {draft.state !== 'done' && (
        <TextArea
          {...text('text')}
          rows={3}
          label={draft.state === 'not-needed' ? own.whyNot : own.note}
          optional={draft.state === 'later'}
        />
      )}
    </>
  )
}

/** Step 1: facts, what others told, one's opinion and what speaks against it, each apart (N-MC-05). */
export function MapFields(form: StepForm) {
  const words = useScreenWords().map
  const text = useText(form)
  return (
    <>
      {(form.file.aboutAdult || form.draft.children) && <KindcheckFields {...form} />}
      <TextArea {...text('seen')} label={words.seen} hint={words.seenHint} optional />
      {form.draft.seen.trim() && <DateField {...text('seenOn', 'pieces.0.on')} label={words.seenOn} optional />}
      <TextArea {...text('told')} label={words.told} rows={3} optional />
      {form.draft.told.trim() && (
        <TextField {...text('toldBy')} label={words.toldBy} hint={words.toldByHint} maxLength={200} optional />
      )}
      <TextArea {...text('thought')} label={words.thought} hint={words.thoughtHint} rows={3} optional />
      <TextArea {...text('against')} label={words.against} hint={words.againstHint} rows={3} optional />
    </>
  )
}

function KindcheckFields({ draft, change, errors }: StepForm) {
  const words = useMeldcodeWords().kindcheck
  const options = KINDCHECK_ANSWERS.map((value) => ({ value, label: words.answers[value] }))
  const read = (value: string): KindcheckAnswer | '' => KINDCHECK_ANSWERS.find((one) => one === value) ?? ''
  return (
    <>
      <RadioGroup
        name="kindcheck"
        label={words.children}
        options={options}
        inline
        value={draft.children}
        onChange={(value) => change({ children: read(value) })}
        error={errorOf(errors, 'kindcheck')}
      />
      {draft.children !== '' && draft.children !== 'no' && (
        <RadioGroup
          name="kindcheck.safe"
          label={words.safe}
          options={options}
          inline
          value={draft.safe}
          onChange={(value) => change({ safe: read(value) })}
          error={errorOf(errors, 'kindcheck.safe')}
        />
      )}
    </>
  )
}

/** Step 2: who was asked. Advice is recorded on its own, and is no report (N-MC-07). */
export function ConsultFields(form: StepForm) {
  const words = useMeldcodeWords()
  const { consult, acts, events } = useScreenWords()
  const text = useText(form)
  const { file } = form
  const advisers: Readonly<Record<string, string>> = words.advisers
  return (
    <>
      <Alert
        actions={
          <LinkButton small href={`${fileHref(file)}/advies`}>
            {file.advice.length > 0 ? acts.advice : consult.add}
          </LinkButton>
        }
      >
        <p>{words.adviceIsNoReport}</p>
        {file.advice.length === 0 && <p>{consult.none}</p>}
        {file.advice.map((one) => (
          <p key={one.id}>{fill(events.advice, { adviser: advisers[one.adviser] ?? one.adviser })}</p>
        ))}
      </Alert>
      <TextArea {...text('text')} label={consult.whom} rows={3} optional={file.advice.length > 0} />
    </>
  )
}

/** Step 3: the talk with those concerned. */
export function TalkFields(form: StepForm) {
  const words = useScreenWords()
  const text = useText(form)
  return <TextArea {...text('text')} label={words.talk.note} hint={words.talk.with} optional />
}
