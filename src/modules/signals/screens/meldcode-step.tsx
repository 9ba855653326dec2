import { Alert } from '../../../platform/ui/alert.tsx'
import { api } from '../../../platform/ui/api-client.ts'
import { Button } from '../../../platform/ui/button.tsx'
import { Columns } from '../../../platform/ui/card.tsx'
import { useDraft } from '../../../platform/ui/draft.ts'
import { useLanguage, useUiWords, useWords } from '../../../platform/ui/language.tsx'
import { Breadcrumbs } from '../../../platform/ui/navigation.tsx'
import { PageHeading } from '../../../platform/ui/page-heading.tsx'
import { sayDay, sayTime } from '../../../platform/ui/parse-date.ts'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { useScreenParams, useScreenSearch } from '../../../platform/ui/screen.ts'
import { today } from '../../../platform/ui/today.ts'
import { fill } from '../../../platform/words.ts'
import type { MeldcodeFilePage } from '../contract/meldcode.ts'
import { STEPS, type Step } from '../rules/meldcode-file.ts'
import { en } from '../words/en.ts'
import { nl } from '../words/nl.ts'
import { OfFile } from './meldcode-act.tsx'
import { fileHref, useMeldcodeWords, useScreenWords } from './meldcode-asking.tsx'
import { DecideFields } from './meldcode-decide-fields.tsx'
import { emptyDraft, readDraft, type StepDraft, type StepForm } from './meldcode-draft.ts'
import { FormFrame, useSending } from './meldcode-form.tsx'
import { DangerAlert, FileStepper, NormAndDecision } from './meldcode-parts.tsx'
import { ConsultFields, MapFields, StateFields, TalkFields } from './meldcode-step-fields.tsx'
import { WeighFields, WeighOutcome } from './meldcode-weigh-fields.tsx'
import './meldcode.css'

function FieldsOf({ step, ...form }: StepForm & { step: Step }) {
  if (form.draft.state !== 'done') return null
  switch (step) {
    case 'map':
      return <MapFields {...form} />
    case 'consult':
      return <ConsultFields {...form} />
    case 'talk':
      return <TalkFields {...form} />
    case 'weigh':
      return <WeighFields {...form} />
    case 'decide':
      return <DecideFields {...form} />
  }
}

/** One step as one form, kept as a draft while somebody writes. */
function StepPage({ file, step, acute }: { file: MeldcodeFilePage; step: Step; acute: boolean }) {
  const words = useMeldcodeWords()
  const all = useScreenWords()
  const ui = useUiWords()
  const { refusals } = useWords({ nl, en })
  const language = useLanguage()
  const draft = useDraft<StepDraft>(`meldcode-${file.id}-${step}`, emptyDraft(file, acute))
  const back = fileHref(file)
  const name = words.steps[step]
  const sending = useSending(async () => {
    const sentences = {
      day: ui.date,
      choose: all.decide.missing,
      why: refusals['signals/decision-needs-reason'],
      review: refusals['signals/review-date-missing'],
    }
    const { body, errors } = readDraft(step, draft.value, { today: today(), sentences })
    if (errors.length > 0) return errors
    await api.put(`/meldcode-files/${file.id}/steps/${step}`, body, { version: file.version })
    await draft.drop()
    return { text: fill(all.form.saved, { name }), href: back }
  })
  const title = fill(all.form.title, { step: STEPS.indexOf(step) + 1, of: STEPS.length, name })
  const form = { file, draft: draft.value, change: draft.change, errors: sending.errors }
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: all.file.crumb, href: '/app/meldcode' }, { label: file.number, href: back }, { label: name }]}
      />
      <PageHeading title={title} lead={words.stepHelp[step]} />
      {(file.acute || draft.value.acute) && step === 'decide' && <DangerAlert file={file} />}
      <FileStepper file={file} now={step} />
      {draft.ready ? (
        <Columns
          main={
            <>
              {draft.resumedFrom && (
                <Alert
                  actions={
                    <Button small onClick={() => draft.change(emptyDraft(file, acute))}>
                      {all.form.fresh}
                    </Button>
                  }
                >
                  <p>
                    {fill(all.form.resumed, {
                      day: sayDay(draft.resumedFrom, language),
                      time: sayTime(draft.resumedFrom, language),
                    })}
                  </p>
                </Alert>
              )}
              <FormFrame sending={sending} save={all.form.save} back={back} autosave={draft.autosave}>
                <StateFields step={step} {...form} />
                <FieldsOf step={step} {...form} />
              </FormFrame>
            </>
          }
          side={
            step === 'weigh' ? (
              <WeighOutcome draft={draft.value} />
            ) : (
              step === 'decide' && <NormAndDecision file={file} />
            )
          }
        />
      ) : (
        <LoadingNotice />
      )}
    </>
  )
}

/** The form of one step: `/app/meldcode/…/stap/weigh`. With `?gevaar=ja` the decision is taken in danger. */
export function Screen() {
  const { step } = useScreenParams<'step'>()
  const acute = useScreenSearch().get('gevaar') === 'ja'
  const known = STEPS.find((one) => one === step) ?? 'map'
  return <OfFile>{(file) => <StepPage key={known} file={file} step={known} acute={acute && !file.acute} />}</OfFile>
}
