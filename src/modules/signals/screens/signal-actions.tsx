import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { Button, ButtonRow } from '../../../platform/ui/button.tsx'
import { Dialog } from '../../../platform/ui/dialog.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { SelectField, TextArea, TextField } from '../../../platform/ui/field.tsx'
import { useWords } from '../../../platform/ui/language.tsx'
import { errorsIn } from '../../../platform/ui/problem.ts'
import { Refusals } from '../../../platform/ui/sending.tsx'
import { useToast } from '../../../platform/ui/toast.tsx'
import type { SignalPage } from '../contract/handling.ts'
import { askedWith, type HandlingAction } from '../rules/handling.ts'
import { handlingEn } from '../words/handling.en.ts'
import { handlingNl } from '../words/handling.nl.ts'
import { inboxEn } from '../words/inbox.en.ts'
import { inboxNl } from '../words/inbox.nl.ts'
import { useChoices, useOptions } from './choices.ts'

type Step = HandlingAction | 'danger' | 'protect'
type Asked = { reason: string; worker: string; toTeam: string; outcome: string; receiver: string }

const NOTHING: Asked = { reason: '', worker: '', toTeam: '', outcome: '', receiver: '' }
/** Steps that ask nothing happen at once. */
const AT_ONCE: readonly Step[] = ['take-up', 'weigh', 'accept', 'take-back']
const FIRST: readonly Step[] = ['take-up', 'accept', 'weigh', 'close']

function send(page: SignalPage, step: Step, asked: Asked): Promise<unknown> {
  const how = { version: page.version }
  const { reason } = asked
  if (step === 'danger') return api.put(`/signals/${page.id}/danger`, { reason }, how)
  if (step === 'protect') {
    const sourceProtected = !page.reporter.protected
    const body = { sourceProtected, reason, reporterAgrees: !sourceProtected }
    return api.put(`/signals/${page.id}/reporter-protection`, body, how)
  }
  // What was typed for another step stays behind.
  const parts = askedWith[step].filter((part) => asked[part] !== '').map((part) => [part, asked[part]])
  return api.put(`/signals/${page.id}/handling`, { action: step, ...Object.fromEntries(parts) }, how)
}

function Questions({
  page,
  step,
  asked,
  change,
  problem,
}: {
  page: SignalPage
  step: Step
  asked: Asked
  change: (part: Partial<Asked>) => void
  problem: unknown
}) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).page
  const choices = useChoices()
  const outcomes = useOptions(choices?.outcomes)
  const asksReceiver = choices?.outcomes.find(({ code }) => code === asked.outcome)?.needsReceiver
  const errors = errorsIn(problem)
  const field = (name: keyof Asked) => ({
    name,
    value: asked[name],
    error: errorOf(errors, name),
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  })
  const named = (list: SignalPage['teams']) => list.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      {step === 'danger' && <p>{words.markDangerText}</p>}
      {step === 'assign' && <SelectField {...field('worker')} label={words.worker} options={named(page.colleagues)} />}
      {step === 'pass-on' && <SelectField {...field('toTeam')} label={words.toTeam} options={named(page.teams)} />}
      {step === 'close' && (
        <>
          <SelectField {...field('outcome')} label={words.outcome} options={outcomes} />
          {asksReceiver && <TextField {...field('receiver')} label={words.receiver} />}
        </>
      )}
      {step !== 'assign' && <TextArea {...field('reason')} label={words.reason} rows={3} />}
    </>
  )
}

/** The steps this reader may take now, the usual one first; what needs a reason asks for it. */
export function SignalActions({ page, onDone }: { page: SignalPage; onDone: () => Promise<void> }) {
  const words = useWords({ nl: inboxNl, en: inboxEn }).page
  const names = useWords({ nl: handlingNl, en: handlingEn }).actions
  const [open, setOpen] = useState<Step>()
  const [asked, setAsked] = useState(NOTHING)
  const toast = useToast()
  const take = useMutation({
    mutationFn: (step: Step) => send(page, step, asked),
    onSuccess: async () => {
      setOpen(undefined)
      setAsked(NOTHING)
      toast({ text: words.done })
      await onDone()
    },
  })
  const nameOf = (step: Step) =>
    step === 'danger'
      ? words.markDanger
      : step === 'protect'
        ? page.reporter.protected
          ? words.unprotect
          : words.protect
        : names[step]
  const main = FIRST.find((step) => page.actions.some((one) => one === step))
  const rest = page.actions.filter((step) => step !== main)
  const begin = (step: Step) => {
    take.reset()
    if (AT_ONCE.includes(step)) take.mutate(step)
    else setOpen(step)
  }
  const button = (step: Step, kind: 'primary' | 'secondary' | 'quiet') => (
    <Button key={step} kind={kind} busy={take.isPending} onClick={() => begin(step)}>
      {nameOf(step)}
    </Button>
  )
  return (
    <section className="vn-section sg-actions">
      {open === undefined && <Refusals problem={take.error} look={onDone} />}
      <ButtonRow>
        {main && button(main, 'primary')}
        {rest.map((step) => button(step, 'secondary'))}
        {page.state !== 'closed' && !page.danger && button('danger', 'quiet')}
        {!page.reporter.anonymous && button('protect', 'quiet')}
      </ButtonRow>
      <Dialog
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={open ? nameOf(open) : ''}
        actions={
          <Button kind="primary" busy={take.isPending} onClick={() => open && take.mutate(open)}>
            {words.confirm}
          </Button>
        }
      >
        {open && (
          <>
            <Refusals problem={take.error} look={onDone} />
            <Questions
              page={page}
              step={open}
              asked={asked}
              change={(part) => setAsked({ ...asked, ...part })}
              problem={take.error}
            />
          </>
        )}
      </Dialog>
    </section>
  )
}
