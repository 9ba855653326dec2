import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { AutosaveNotice } from '../../../platform/ui/autosave.tsx'
import { CheckboxGroup, RadioGroup } from '../../../platform/ui/choices.tsx'
import { DateField } from '../../../platform/ui/date-field.tsx'
import { useDraft } from '../../../platform/ui/draft.ts'
import { SelectField, TextArea } from '../../../platform/ui/field.tsx'
import { typedDate } from '../../../platform/ui/parse-date.ts'
import { today } from '../../../platform/ui/today.ts'
import type { FamilyPlanPage } from '../contract/family-plan.ts'
import { skipReasons } from '../rules/family-group-plan.ts'
import { familyPlanPath, usePlanWords } from './asking.ts'
import { FormWindow } from './form-window.tsx'

type Common = { family: FamilyPlanPage; onClose: () => void }

/** Records to whom of the family it was offered to make a plan of its own. */
export function OfferWindow({ family, onClose }: Common) {
  const words = usePlanWords()
  const { members } = family.household
  return (
    <FormWindow
      onClose={onClose}
      title={words.familyPlan.offer}
      submit={words.familyPlan.offer}
      done={words.familyPlan.offered}
      intro={<p>{words.familyPlan.offerText}</p>}
      ask={(read) => {
        const to = read.all('to')
        if (to.length === 0) read.object('to', words.missing.to)
        return () => api.post(`${familyPlanPath(family.dossier.id)}/offers`, { to })
      }}
    >
      {(errorOf) => (
        <CheckboxGroup
          label={words.familyPlan.to}
          name="to"
          options={members.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValues={members.filter(({ minor }) => !minor).map(({ id }) => id)}
          error={errorOf('to')}
        />
      )}
    </FormWindow>
  )
}

type Offer = FamilyPlanPage['offers'][number]

/** What the family answered, who said it and when. */
export function AnswerWindow({ family, offer, onClose }: Common & { offer: Offer }) {
  const words = usePlanWords()
  const { familyPlan } = words
  return (
    <FormWindow
      onClose={onClose}
      title={familyPlan.answer}
      submit={familyPlan.answer}
      done={familyPlan.answered}
      ask={(read) => {
        const makesIt = read.needed('makesIt', words.missing.answer) === 'yes'
        const answer = { makesIt, by: read.needed('by', words.missing.by), date: read.day('date') }
        const path = `${familyPlanPath(family.dossier.id)}/offers/${offer.id}`
        return () => api.put(path, answer, { version: family.version })
      }}
    >
      {(errorOf) => (
        <>
          <RadioGroup
            label={familyPlan.makesIt}
            name="makesIt"
            error={errorOf('makesIt')}
            options={[
              { value: 'yes', label: familyPlan.yes },
              { value: 'no', label: familyPlan.no },
            ]}
          />
          <SelectField
            label={familyPlan.answerBy}
            name="by"
            options={offer.to.map(({ id, name }) => ({ value: id, label: name }))}
            error={errorOf('by')}
          />
          <DateField
            label={familyPlan.answerDate}
            name="date"
            defaultValue={typedDate(today())}
            error={errorOf('date')}
          />
        </>
      )}
    </FormWindow>
  )
}

/** Why no plan of the family is asked for: one of the three reasons of the law, explained. */
export function SkipWindow({ family, onClose }: Common) {
  const words = usePlanWords()
  const { familyPlan } = words
  const [reason, setReason] = useState<string>()
  const draft = useDraft(`plan-skip-${family.dossier.id}`, { text: '' })
  const parents = family.household.members.filter(({ minor }) => !minor)
  return (
    <FormWindow
      onClose={onClose}
      title={familyPlan.skip}
      submit={familyPlan.skip}
      done={familyPlan.skipped}
      intro={<p>{familyPlan.skipText}</p>}
      ask={(read) => {
        const skip = {
          reason: read.needed('reason', words.missing.reason),
          text: read.needed('text', words.missing.text),
          ...(reason === 'not-wanted' && { saidBy: read.needed('saidBy', words.missing.by) }),
        }
        const version = family.version
        return () => api.put(`${familyPlanPath(family.dossier.id)}/skipping`, skip, { version }).then(draft.drop)
      }}
    >
      {(errorOf) => (
        <>
          <RadioGroup
            label={familyPlan.skipReason}
            name="reason"
            onChange={setReason}
            error={errorOf('reason')}
            options={skipReasons.map((one) => ({ value: one, label: words.names.familyPlan.skipReasons[one] }))}
          />
          {reason === 'not-wanted' && (
            <SelectField
              label={familyPlan.saidBy}
              name="saidBy"
              options={parents.map(({ id, name }) => ({ value: id, label: name }))}
              error={errorOf('saidBy')}
            />
          )}
          <TextArea
            label={familyPlan.skipWords}
            name="text"
            value={draft.value.text}
            readOnly={!draft.ready}
            onChange={(event) => draft.change({ text: event.target.value })}
            error={errorOf('text')}
            maxLength={4000}
          />
          <AutosaveNotice autosave={draft.autosave} />
        </>
      )}
    </FormWindow>
  )
}
