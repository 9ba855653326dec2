import { useState } from 'react'
import { api } from '../../../platform/ui/api-client.ts'
import { RadioGroup } from '../../../platform/ui/choices.tsx'
import { errorOf, type FormError } from '../../../platform/ui/error-summary.tsx'
import { SelectField, TextArea, TextField } from '../../../platform/ui/field.tsx'
import { today } from '../../../platform/ui/today.ts'
import { fill } from '../../../platform/words.ts'
import type { ConsentPage } from '../contract/consent.ts'
import { ChooseWorker } from './choose-worker.tsx'
import { DialogForm, typed } from './dialog-form.tsx'
import { useFileWords } from './words.ts'

type Rule = ConsentPage['exceptionRules'][number]
type Props = { page: ConsentPage; dossierId: string; onClose: () => void }

/** Chooses an exception; the law of today decides which fit the age and what each asks. */
export function ExceptionDialog({ page, dossierId, onClose }: Props) {
  const { acts, names } = useFileWords()
  const words = acts.exceptions
  const [person, setPerson] = useState(page.people[0]?.id ?? '')
  const [code, setCode] = useState('')
  const band = page.people.find(({ id }) => id === person)?.band
  const fitting = page.exceptionRules.filter((rule) => fits(rule, band))
  const needs = fitting.find((rule) => rule.code === code)?.needs ?? []
  const send = (form: FormData) =>
    api.post(`/dossiers/${dossierId}/consent-exceptions`, exceptionOf(form, { person, needs }))
  return (
    <DialogForm
      title={words.add}
      submit={words.save}
      done={words.done}
      onClose={onClose}
      send={send}
      missing={words.missing}
    >
      {(errors) => (
        <>
          <SelectField
            name="person"
            label={words.about}
            empty={false}
            value={person}
            onChange={(event) => setPerson(event.currentTarget.value)}
            options={page.people.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <RadioGroup
            name="code"
            label={words.code}
            {...(fitting.length === 0 && { hint: words.noCode })}
            value={code}
            onChange={setCode}
            error={errorOf(errors, 'code')}
            options={fitting.map((rule) => ({
              value: rule.code,
              label: names.consent.exceptions[rule.code],
              hint: fill(words.codeHint, { source: names.consent.sources[rule.code] }),
            }))}
          />
          <Needs needs={needs} errors={errors} />
          <TextArea name="reason" label={words.reason} rows={2} error={errorOf(errors, 'reason')} />
        </>
      )}
    </DialogForm>
  )
}

/** Danger does not wait for a birth date; every other exception does. */
const fits = ({ code, bands }: Rule, band: ConsentPage['people'][number]['band'] | undefined) =>
  code === 'emergency' || (band !== undefined && band !== 'unknown' && bands.includes(band))

function Needs({ needs, errors }: { needs: readonly string[]; errors: readonly FormError[] }) {
  const words = useFileWords().acts.exceptions
  const [told, setTold] = useState('')
  return (
    <>
      {needs.includes('order') && (
        <TextField name="orderNumber" label={words.order} width="medium" error={errorOf(errors, 'orderNumber')} />
      )}
      {needs.includes('second-reader') && (
        <ChooseWorker
          name="secondReader"
          label={words.reader}
          hint={words.readerHint}
          error={errorOf(errors, 'secondReader')}
        />
      )}
      {needs.includes('parents-told') && (
        <>
          <RadioGroup
            name="told"
            id="parentsTold"
            label={words.told}
            value={told}
            onChange={setTold}
            error={errorOf(errors, 'parentsTold')}
            options={[
              { value: 'yes', label: words.toldYes },
              { value: 'no', label: words.toldNo },
            ]}
          />
          {told === 'no' && <TextArea name="whyNot" label={words.whyNot} hint={words.whyNotHint} rows={2} />}
        </>
      )}
    </>
  )
}

function exceptionOf(form: FormData, { person, needs }: { person: string; needs: readonly string[] }): object {
  const told = typed(form, 'told')
  const reader = typed(form, 'secondReader')
  return {
    person,
    code: typed(form, 'code') || undefined,
    reason: typed(form, 'reason'),
    ...(needs.includes('order') && { orderNumber: typed(form, 'orderNumber') }),
    ...(reader && { secondReader: reader }),
    ...(told === 'yes' && { parentsTold: { told: true, on: today() } }),
    ...(told === 'no' && { parentsTold: { told: false, why: typed(form, 'whyNot') } }),
  }
}
