import { api } from '../../../platform/ui/api-client.ts'
import { Checkbox } from '../../../platform/ui/choices.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { TextArea } from '../../../platform/ui/field.tsx'
import { isoOf } from '../../../platform/ui/today.ts'
import { fill } from '../../../platform/words.ts'
import type { DossierPage } from '../contract/dossier.ts'
import { ChooseWorker } from './choose-worker.tsx'
import { DialogForm, typed } from './dialog-form.tsx'
import { useFileWords } from './words.ts'

export type DossierDialogProps = { dossier: DossierPage; onClose: () => void }

/** What was typed as a date goes to the server as one; what is none goes as it is, and the server says what is wrong. */
export function typedDay(form: FormData, name: string): string {
  return isoOf(typed(form, name))
}

export function AppointDialog({ dossier: { id, version }, onClose }: DossierDialogProps) {
  const { actions } = useFileWords()
  const send = (form: FormData) =>
    api.put(
      `/dossiers/${id}/director`,
      { workerId: typed(form, 'workerId') || undefined, why: typed(form, 'why'), independent: form.has('independent') },
      { version },
    )
  return (
    <DialogForm title={actions.appoint} submit={actions.appoint} done={actions.appointed} onClose={onClose} send={send}>
      {(errors) => (
        <>
          <ChooseWorker name="workerId" label={actions.who} error={errorOf(errors, 'workerId')} />
          <Checkbox name="independent" label={actions.independent} />
          <TextArea name="why" label={actions.why} rows={3} error={errorOf(errors, 'why')} />
        </>
      )}
    </DialogForm>
  )
}

export function ContactDialog({ dossier: { id, version }, onClose }: DossierDialogProps) {
  const { actions } = useFileWords()
  const send = (form: FormData) =>
    api.put(
      `/dossiers/${id}/contact`,
      { workerId: typed(form, 'workerId') || undefined, why: typed(form, 'why'), chosenByFamily: form.has('chosen') },
      { version },
    )
  return (
    <DialogForm
      title={actions.contact}
      submit={actions.save}
      done={actions.contactChanged}
      onClose={onClose}
      send={send}
    >
      {(errors) => (
        <>
          <ChooseWorker name="workerId" label={actions.who} error={errorOf(errors, 'workerId')} />
          <Checkbox name="chosen" label={actions.chosen} />
          <TextArea name="why" label={actions.why} rows={3} error={errorOf(errors, 'why')} />
        </>
      )}
    </DialogForm>
  )
}

export function CoverDialog({ dossier: { id, version }, onClose }: DossierDialogProps) {
  const { actions } = useFileWords()
  const send = (form: FormData) =>
    api.put(
      `/dossiers/${id}/cover`,
      {
        deputyId: typed(form, 'deputyId') || undefined,
        since: typedDay(form, 'since'),
        until: typedDay(form, 'until'),
      },
      { version },
    )
  return (
    <DialogForm title={actions.cover} submit={actions.cover} done={actions.covered} onClose={onClose} send={send}>
      {(errors) => (
        <>
          <ChooseWorker name="deputyId" label={actions.deputy} error={errorOf(errors, 'deputyId')} />
          <DateField name="since" label={actions.since} error={errorOf(errors, 'since')} />
          <DateField name="until" label={actions.until} error={errorOf(errors, 'until')} />
        </>
      )}
    </DialogForm>
  )
}

export function BackDialog({ dossier, onClose }: DossierDialogProps) {
  const { actions } = useFileWords()
  const { id, version, watcher } = dossier
  return (
    <DialogForm
      title={actions.back}
      submit={actions.back}
      done={actions.backDone}
      onClose={onClose}
      send={() => api.put(`/dossiers/${id}/return`, {}, { version })}
    >
      {() => <p>{fill(actions.backText, { name: watcher?.insteadOf?.name ?? '' })}</p>}
    </DialogForm>
  )
}
