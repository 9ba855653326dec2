import { api } from '../../../platform/ui/api-client.ts'
import { CheckboxGroup, RadioGroup } from '../../../platform/ui/choices.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { errorOf } from '../../../platform/ui/error-summary.tsx'
import { TextArea } from '../../../platform/ui/field.tsx'
import { estimateOutcomes } from '../rules/direction.ts'
import { ageToday } from './age.ts'
import { DialogForm, typed } from './dialog-form.tsx'
import { type DossierDialogProps, typedDay } from './direction-dialogs.tsx'
import { useFileWords } from './words.ts'

const ADULT = 18

/** The parents direct themselves: who, what was agreed, what they can carry, and when one looks again. */
export function OwnDirectionDialog({ dossier, onClose }: DossierDialogProps) {
  const { actions, names } = useFileWords()
  const { id, version, household } = dossier
  const adults = household.members.filter(({ birth }) => (ageToday(birth, new Date()) ?? ADULT) >= ADULT)
  return (
    <DialogForm
      title={actions.own}
      submit={actions.save}
      done={actions.given}
      onClose={onClose}
      send={(form) => api.put(`/dossiers/${id}/own-direction`, askOf(form), { version })}
    >
      {(errors) => (
        <>
          <CheckboxGroup
            name="parents"
            label={actions.parents}
            error={errorOf(errors, 'parents')}
            options={adults.map(({ id: value, name }) => ({ value, label: name }))}
          />
          <RadioGroup
            name="estimate.outcome"
            label={actions.outcome}
            error={errorOf(errors, 'estimate.outcome')}
            options={estimateOutcomes.map((value) => ({ value, label: names.estimate[value] }))}
          />
          <TextArea
            name="estimate.canCarry"
            label={actions.canCarry}
            rows={2}
            error={errorOf(errors, 'estimate.canCarry')}
          />
          <TextArea name="estimate.needsHelpWith" label={actions.needsHelp} rows={2} optional />
          <DateField name="estimate.reviewOn" label={actions.reviewOn} error={errorOf(errors, 'estimate.reviewOn')} />
          <TextArea name="theirPart" label={actions.theirPart} rows={2} error={errorOf(errors, 'agreements')} />
          <TextArea name="ourPart" label={actions.ourPart} rows={2} optional />
          <TextArea name="why" label={actions.why} rows={2} error={errorOf(errors, 'why')} />
        </>
      )}
    </DialogForm>
  )
}

function askOf(form: FormData): object {
  const parents = form.getAll('parents').map(String)
  const parts = [
    { text: typed(form, 'theirPart'), by: parents[0] ?? 'municipality' },
    { text: typed(form, 'ourPart'), by: 'municipality' },
  ]
  const outcome = typed(form, 'estimate.outcome')
  return {
    parents,
    agreements: parts.filter(({ text }) => text !== ''),
    estimate: {
      ...(outcome && { outcome }),
      canCarry: typed(form, 'estimate.canCarry'),
      needsHelpWith: typed(form, 'estimate.needsHelpWith'),
      reviewOn: typedDay(form, 'estimate.reviewOn'),
    },
    why: typed(form, 'why'),
  }
}
