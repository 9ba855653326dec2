import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { useAsked } from '../../../platform/ui/asked.tsx'
import { Checkbox, CheckboxGroup, RadioGroup } from '../../../platform/ui/choices.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { SelectField, TextArea } from '../../../platform/ui/field.tsx'
import { useLanguage } from '../../../platform/ui/language.tsx'
import { sayDate } from '../../../platform/ui/parse-date.ts'
import { LoadingNotice } from '../../../platform/ui/progress.tsx'
import { fill } from '../../../platform/words.ts'
import type { HandoverForm } from '../contract/handover.ts'
import { type HandoverKind, handoverKinds } from '../rules/handover.ts'
import { DialogForm, typed } from './dialog-form.tsx'
import { useFileWords } from './words.ts'

/** A warm handover: to whom, what was done, and what the receiver should know. The sender stays until the answer. */
export function OfferDialog({ dossierId, onClose }: { dossierId: string; onClose: () => void }) {
  const { handovers: words } = useFileWords()
  const asked = useAsked<HandoverForm>('handover-form', `/dossiers/${dossierId}/handover-form`)
  return (
    <DialogForm
      title={words.offerTitle}
      submit={words.offer}
      done={words.offered}
      onClose={onClose}
      send={(form) => api.post(`/dossiers/${dossierId}/handovers`, offerOf(form))}
    >
      {(errors) =>
        asked.data ? <Fields form={asked.data} errorAt={(name) => errorOf(errors, name)} /> : <LoadingNotice />
      }
    </DialogForm>
  )
}

function Fields({ form, errorAt }: { form: HandoverForm; errorAt: (name: string) => string | undefined }) {
  const { handovers: words, names } = useFileWords()
  const language = useLanguage()
  const [kind, setKind] = useState<HandoverKind>('ordinary')
  const optionsOf = (items: HandoverForm['required']) =>
    items.map((item) => ({ value: item, label: names.handover.items[item] }))
  const receivers = [
    ...form.teams.map(({ id, name }) => ({ value: `team/${id}`, label: `${words.teams}: ${name}` })),
    ...form.workers.map(({ id, name, organisation }) => ({
      value: `worker/${id}`,
      label: `${name} (${organisation})`,
    })),
  ]
  return (
    <>
      <p>{words.offerText}</p>
      <SelectField
        name="receiver"
        label={words.to}
        options={receivers}
        error={
          errorAt('receiver') ?? errorAt('receiver.worker') ?? errorAt('receiver.team') ?? errorAt('receiver.kind')
        }
      />
      <RadioGroup
        name="kind"
        label={words.kind}
        hint={form.due[kind] && fill(words.due, { date: sayDate(form.due[kind], language) })}
        value={kind}
        onChange={(value) => setKind(handoverKinds.find((one) => one === value) ?? 'ordinary')}
        options={handoverKinds.map((one) => ({ value: one, label: names.handover.kinds[one] }))}
      />
      <CheckboxGroup
        name="done"
        id="checklist"
        label={words.required}
        error={errorAt('checklist')}
        options={optionsOf(form.required)}
      />
      <CheckboxGroup name="done" id="more" label={words.optional} options={optionsOf(form.optional)} />
      <TextArea name="incompleteBecause" label={words.incomplete} hint={words.incompleteHint} rows={2} optional />
      <Checkbox name="withDirection" label={words.direction} />
      <TextArea name="message" label={words.message} rows={3} optional />
    </>
  )
}

function offerOf(form: FormData): object {
  const [kind = '', id = ''] = typed(form, 'receiver').split('/')
  const because = typed(form, 'incompleteBecause')
  return {
    kind: typed(form, 'kind'),
    // Nothing chosen is left out: the server then says that it is missing.
    ...(id && { receiver: kind === 'team' ? { kind, team: id } : { kind: 'worker', worker: id } }),
    checklist: Object.fromEntries(form.getAll('done').map((item) => [String(item), { state: 'done' }])),
    ...(because && { incompleteBecause: because }),
    withDirection: form.has('withDirection'),
    message: typed(form, 'message'),
  }
}
